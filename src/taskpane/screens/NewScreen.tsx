import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { PeriodFields } from '../components/new/PeriodFields';
import { SystemFields } from '../components/new/SystemFields';
import { Screen } from '../components/Screen';
import { SelectField } from '../components/SelectField';
import { TextField } from '../components/TextField';
import { Tiles } from '../components/Tiles';
import { editProblemText } from '../format/editProblemText';
import type { SheetLanguage } from '../../measures/definition';
import type { EditProblem } from '../../measures/edits/edit';
import type { Sector } from '../../measures/measure';
import { NO_SYSTEM } from '../../measures/newMeasure';
import { useBegin } from '../state/begin';
import { withoutDrafts } from '../state/draft';
import { NEW_DRAFTS, useNewDraft } from '../state/newDraft';
import { usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare', 'own'];

/** What is measured: the answers that set up the sheets. */
export function NewScreen() {
  const { words, changeSession, go } = usePane();
  const { create, shell } = words;
  const draft = useNewDraft();
  const { own } = useBegin();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<EditProblem>();
  const noSector = asked && draft.sector === undefined;
  const begin = async () => {
    setAsked(true);
    const { name, sector, span, sheets, system } = draft;
    if (name.trim() === '') return setProblem({ code: 'nameMissing' });
    if (sector === undefined || !('periods' in span)) return undefined;
    const refused = await own({ name, sector, language: sheets, periods: span.periods, system });
    setProblem(refused);
    if (!refused) changeSession((before) => withoutDrafts(before, NEW_DRAFTS));
    return undefined;
  };
  const giveUp = () => {
    changeSession((before) => withoutDrafts(before, NEW_DRAFTS));
    go('home');
  };
  return (
    <Screen
      heading={create.heading}
      lede={create.lede}
      footer={
        <>
          <Button kind="quiet" onPress={giveUp}>
            {words.build.cancel}
          </Button>
          <Button kind="filled" class="push" onPress={() => void begin()}>
            {create.begin}
          </Button>
        </>
      }
    >
      <TextField
        id="new-name"
        label={create.name}
        hint={create.nameHint}
        wrong={problem && editProblemText(problem, words)}
        value={draft.name}
        onInput={(name) => {
          setProblem(undefined);
          draft.setName(name);
        }}
      />
      <Tiles
        legend={create.sector}
        group="new-sector"
        tiles={SECTORS.map((value) => ({ value, label: shell.chosenSector[value], icon: value }))}
        value={draft.sector}
        onChange={draft.setSector}
      />
      {noSector && (
        <p class="message" role="alert">
          {create.sectorMissing}
        </p>
      )}
      <PeriodFields
        kind={draft.kind}
        first={draft.first}
        last={draft.last}
        own={draft.own}
        span={draft.span}
        onKind={draft.setKind}
        onFirst={draft.setFirst}
        onLast={draft.setLast}
        onOwn={draft.setOwn}
      />
      <SelectField
        id="new-language"
        label={create.language}
        options={[
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'th', label: 'ไทย', lang: 'th' },
          { value: 'both', label: create.both },
        ]}
        value={draft.sheets}
        onChange={(chosen) => draft.setSheets(chosen as SheetLanguage)}
      />
      <SystemFields system={draft.system} open={draft.system !== NO_SYSTEM} onChange={draft.setSystem} />
    </Screen>
  );
}
