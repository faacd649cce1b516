import { useState } from 'preact/hooks';
import { catalogueOf, type CatalogueEntry } from '../../measures/sectors/catalogue';
import { toggleEntry } from '../../measures/edits/indicators';
import { STAGES } from '../../measures/definition';
import type { Sector } from '../../measures/measure';
import { BuiltTable } from '../components/BuiltTable';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { Screen } from '../components/Screen';
import { Stage } from '../components/Stage';
import { Tiles } from '../components/Tiles';
import { planTable } from '../preview/planTable';
import { matching } from '../preview/ticks';
import { useMeasure, usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare'];

/** What describes a service, from the catalogue of its sector; it becomes a sheet. */
export function TableScreen() {
  const { words, formats, language, editMeasure, build } = usePane();
  const measure = useMeasure();
  const { table, shell } = words;
  const [find, setFind] = useState('');
  const [asked, setAsked] = useState(false);
  const entries = catalogueOf(measure.sector);
  const ticked = new Set(measure.indicators.flatMap(({ catalogueId }) => (catalogueId ? [catalogueId] : [])));
  const chosen = measure.indicators;
  const shown = matching(entries, find, language);
  const tick = (entry: CatalogueEntry) => editMeasure('table', (one) => toggleEntry(one, entry));
  const start = () => {
    setAsked(true);
    if (chosen.length > 0) build.start('table', planTable(measure));
  };
  const outputs = chosen.filter(({ stage }) => stage === 'output').length;
  const count = table.count(formats.count(chosen.length), formats.count(outputs));
  return (
    <Screen
      heading={table.heading}
      lede={table.lede}
      footer={
        <>
          <p class="says" role="status">
            {chosen.length === 0 && asked ? table.nothingToBuild : count}
          </p>
          <Button kind="filled" onPress={start}>
            {table.build}
          </Button>
        </>
      }
    >
      <BuiltTable />
      <Tiles
        legend={table.sector}
        group="sector"
        tiles={SECTORS.map((value) => ({ value, label: shell.chosenSector[value], icon: value }))}
        value={measure.sector}
        onChange={(sector) => editMeasure('table', (one) => ({ ...one, sector }))}
      />
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
      {shown.length === 0 && (
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
            ticked={ticked}
            finding={find.trim() !== ''}
            onTick={tick}
          />
        ))}
      </div>
      <p class="row caption quiet-ink unbroken">
        <Icon name="own" />
        {table.ownHint}
      </p>
    </Screen>
  );
}
