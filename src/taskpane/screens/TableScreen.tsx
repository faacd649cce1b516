import { useState } from 'preact/hooks';
import { catalogueOf, type CatalogueEntry } from '../../measures/sectors/catalogue';
import { STAGES } from '../../measures/definition';
import type { Sector } from '../../measures/measure';
import { BuiltTable } from '../components/BuiltTable';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { Screen } from '../components/Screen';
import { Stage } from '../components/Stage';
import { Tiles } from '../components/Tiles';
import { planTable } from '../preview/planTable';
import { matching, tickedIn, toggled } from '../preview/ticks';
import { usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare'];

/** What describes a service, from the catalogue of its sector; it becomes a sheet. */
export function TableScreen() {
  const { words, formats, choices, change, build } = usePane();
  const { table, shell } = words;
  const [find, setFind] = useState('');
  const [asked, setAsked] = useState(false);
  const sector = choices.sector === 'own' ? 'health' : choices.sector;
  const entries = catalogueOf(sector);
  const ticked = tickedIn(choices, sector);
  const chosen = entries.filter(({ id }) => ticked.has(id));
  const shown = matching(entries, find, choices.language);
  const tick = (entry: CatalogueEntry, on: boolean) =>
    change({ ticked: { ...choices.ticked, [sector]: toggled(entries, ticked, entry.id, on) } });
  const start = () => {
    setAsked(true);
    if (chosen.length > 0) build.start('table', planTable(choices, sector, chosen));
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
        value={sector}
        onChange={(value) => change({ sector: value })}
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
            key={`${sector} ${stage}`}
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
