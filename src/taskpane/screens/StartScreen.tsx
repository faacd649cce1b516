import { Button } from '../components/Button';
import { Screen } from '../components/Screen';
import { SelectField } from '../components/SelectField';
import { Way } from '../components/Way';
import type { Language, Sector } from '../../measures/measure';
import { usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare'];

/** The first screen, and the way back to it: what this is for, the two ways in, the language. */
export function StartScreen() {
  const { words, choices, change, go } = usePane();
  const { start, shell } = words;
  const begun = choices.sources.quantities ?? choices.sources.costs ?? choices.built.table;
  const startTable = (sector: Sector) => {
    change({ sector });
    go('table');
  };
  return (
    <Screen
      heading={start.heading}
      lede={start.lede}
      footer={
        <>
          <p class="says">{start.footer}</p>
          <Button kind="filled" onPress={() => go('data')}>
            {start.startData}
          </Button>
        </>
      }
    >
      <ol class="chain" aria-label={start.chainLabel}>
        <li class="counted">{start.chain.inputs}</li>
        <li>{start.chain.process}</li>
        <li class="counted">{start.chain.outputs}</li>
        <li>{start.chain.outcomes}</li>
      </ol>
      {begun && (
        <Way
          icon="turn"
          name={start.goOn(choices.name || shell.newMeasure)}
          says={start.goOnSays(shell.steps[choices.built.output ? 'output' : 'data'])}
          onPress={() => go(choices.built.output ? 'output' : 'data')}
        />
      )}
      <h2>{start.withTable}</h2>
      <ul class="cards">
        {SECTORS.map((sector) => (
          <li key={sector}>
            <Way
              icon={sector}
              name={shell.chosenSector[sector]}
              says={start.sectorSays[sector]}
              onPress={() => startTable(sector)}
            />
          </li>
        ))}
      </ul>
      <p class="caption quiet-ink">{start.tableSays}</p>
      <SelectField
        id="language"
        label={shell.language}
        narrow
        options={[
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'th', label: 'ไทย', lang: 'th' },
        ]}
        value={choices.language}
        onChange={(language) => change({ language: language as Language })}
      />
      <p class="caption quiet-ink">{start.private}</p>
    </Screen>
  );
}
