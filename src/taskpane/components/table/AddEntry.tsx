import { useState } from 'preact/hooks';
import { INDICATOR_KINDS, type IndicatorKind, type Stage } from '../../../measures/definition';
import { addPart } from '../../../measures/edits/parts';
import { inOneLanguage } from '../../../measures/newMeasure';
import { useDraft } from '../../state/draft';
import { oneOf } from '../../state/storedValues';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { More } from '../More';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

const USUAL_KIND: Readonly<Record<Stage, IndicatorKind>> = {
  input: 'cost',
  process: 'volume',
  output: 'volume',
  outcome: 'rate',
};

const BETTER = ['larger', 'smaller', 'neither'] as const;
const YES = 'yes';

/** A line of the user's own: what it is, in which unit, how it is measured, where the figures come from. */
export function AddEntry({ stage }: { stage: Stage }) {
  const { words, language, editMeasure } = usePane();
  const { table } = words;
  const [text, setText] = useDraft(`own.${stage}.text`);
  const [unit, setUnit] = useDraft(`own.${stage}.unit`);
  const [source, setSource] = useDraft(`own.${stage}.source`);
  const usual = { kind: USUAL_KIND[stage], better: 'neither', inIndex: stage === 'output' ? YES : '' } as const;
  const [kindTyped, setKind] = useDraft(`own.${stage}.kind`, usual.kind);
  const [proxyTyped, setProxy] = useDraft(`own.${stage}.proxy`);
  const [betterTyped, setBetter] = useDraft(`own.${stage}.better`, usual.better);
  const [counts, setCounts] = useDraft(`own.${stage}.counts`, usual.inIndex);
  const kind = oneOf(INDICATOR_KINDS, kindTyped, usual.kind);
  const better = oneOf(BETTER, betterTyped, usual.better);
  const [proxy, inIndex] = [proxyTyped === YES, counts === YES];
  const [asked, setAsked] = useState(false);
  const add = () => {
    setAsked(true);
    if (text.trim() === '') return;
    editMeasure('table', (one) =>
      addPart(one, 'indicators', {
        stage,
        text: inOneLanguage(text.trim(), language),
        unit: inOneLanguage(unit.trim(), language),
        kind,
        measured: proxy ? 'proxy' : 'direct',
        largerIsBetter: better === 'neither' ? null : better === 'larger',
        source: inOneLanguage(source.trim(), language),
        inIndex: stage === 'output' && inIndex,
      }),
    );
    for (const clear of [setText, setUnit, setSource, setProxy]) clear('');
    setKind(usual.kind);
    setBetter(usual.better);
    setCounts(usual.inIndex);
    setAsked(false);
  };
  return (
    <More title={table.add} open={text !== ''}>
      <TextField
        id={`own-${stage}`}
        label={table.ownText}
        wrong={asked && text.trim() === '' ? table.ownMissing : undefined}
        value={text}
        onInput={setText}
      />
      <div class="halves">
        <TextField id={`own-${stage}-unit`} label={table.ownUnit} value={unit} onInput={setUnit} />
        <SelectField
          id={`own-${stage}-kind`}
          label={table.ownKind}
          options={INDICATOR_KINDS.map((value) => ({ value, label: table.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <div class="halves">
        <TextField id={`own-${stage}-source`} label={table.ownSource} value={source} onInput={setSource} />
        <SelectField
          id={`own-${stage}-better`}
          label={table.ownBetter}
          options={BETTER.map((value) => ({ value, label: table.better[value] }))}
          value={better}
          onChange={setBetter}
        />
      </div>
      <Choice type="checkbox" name={table.proxyOf} checked={proxy} onChange={(on) => setProxy(on ? YES : '')} />
      {stage === 'output' && (
        <Choice type="checkbox" name={table.counts} checked={inIndex} onChange={(on) => setCounts(on ? YES : '')} />
      )}
      <div class="row">
        <Button onPress={add}>{table.addThis}</Button>
      </div>
    </More>
  );
}
