import { useState } from 'preact/hooks';
import { catalogueOf } from '../../measures/sectors/catalogue';
import { toggleEntry } from '../../measures/edits/indicators';
import { STAGES } from '../../measures/definition';
import type { Sector } from '../../measures/measure';
import { BuiltStanding } from '../components/BuiltStanding';
import { NextButton } from '../components/NextButton';
import { Screen } from '../components/Screen';
import { BuildTableAgain } from '../components/table/BuildTableAgain';
import { Stage } from '../components/table/Stage';
import { UndoLast } from '../components/UndoLast';
import { SystemFields } from '../components/new/SystemFields';
import { Tiles } from '../components/Tiles';
import { planTable } from '../preview/planTable';
import { recordOf } from '../preview/planned';
import { matching } from '../preview/ticks';
import { withSector, withServicesOfTable } from '../preview/withSector';
import { useDraft } from '../state/draft';
import { useGuide } from '../state/guide';
import { useMeasure, usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare', 'own'];

/** What describes a service, from the catalogue of its sector and the user's own lines; it becomes a sheet. */
export function TableScreen() {
  const { words, formats, language, editMeasure, build } = usePane();
  const measure = useMeasure();
  const { table, shell } = words;
  const [find, setFind] = useDraft('find');
  const [asked, setAsked] = useState(false);
  const [again, setAgain] = useState(false);
  const guide = useGuide('table');
  const entries = catalogueOf(measure.sector);
  const chosen = measure.indicators;
  const shown = matching(entries, find, language);
  const start = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    // Services that came with data, or were typed, are the measure's own: the table adds none beside them.
    if (measure.services.length === 0) editMeasure('services', withServicesOfTable);
    if (recordOf(measure, 'table')) setAgain(true);
    else build.start('table', planTable(measure));
  };
  const outputs = chosen.filter(({ stage }) => stage === 'output').length;
  const count = table.count(formats.count(chosen.length), formats.count(outputs));
  return (
    <Screen
      heading={table.heading}
      lede={measure.sector === 'own' ? table.ownLede : table.lede}
      footer={
        <>
          <p class="says" role="status">
            {chosen.length === 0 && asked ? table.nothingToBuild : count}
          </p>
          <NextButton guide={guide} builds={{ table: start }} />
        </>
      }
    >
      {again ? (
        <BuildTableAgain onDone={() => setAgain(false)} />
      ) : (
        <BuiltStanding kind="table" what="table" guide={guide} onAgain={start} />
      )}
      <Tiles
        legend={table.sector}
        group="sector"
        tiles={SECTORS.map((value) => ({ value, label: shell.chosenSector[value], icon: value }))}
        value={measure.sector}
        onChange={(sector) => editMeasure('table', (one) => withSector(one, sector))}
      />
      {entries.length > 0 && (
        <div class="field">
          <label class="spoken" for="find-entry">
            {table.find}
          </label>
          <input
            class="input"
            id="find-entry"
            type="search"
            placeholder={table.find}
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        </div>
      )}
      {entries.length > 0 && shown.length === 0 && (
        <p class="hint" role="status">
          {table.nothingFound(find)}
        </p>
      )}
      <div>
        {STAGES.map((stage) => (
          <Stage
            key={`${measure.sector} ${stage}`}
            stage={stage}
            entries={entries.filter((entry) => entry.stage === stage)}
            shown={shown.filter((entry) => entry.stage === stage)}
            chosen={chosen.filter((one) => one.stage === stage)}
            finding={find.trim() !== ''}
            onTick={(entry) => editMeasure('table', (one) => toggleEntry(one, entry))}
          />
        ))}
      </div>
      <UndoLast of={['table', 'services', 'part']} />
      <SystemFields
        system={measure.system}
        open={false}
        onChange={(system) => editMeasure('name', (one) => ({ ...one, system }))}
      />
      <p class="caption quiet-ink">{table.price}</p>
    </Screen>
  );
}
