import { Button } from '../components/Button';
import { Screen } from '../components/Screen';
import { Way } from '../components/Way';
import type { Sector } from '../../measures/measure';
import { addMeasure } from '../../measures/edits/measureSet';
import { freeName } from '../../measures/edits/names';
import { usePane } from '../state/pane';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare', 'own'];

/** What is measured: the answers that set up the sheets. */
export function NewScreen() {
  const { words, language, measures, editMeasures, go } = usePane();
  const { start, shell } = words;
  const add = (sector: Sector) => {
    const name = freeName(
      shell.chosenSector[sector],
      measures.measures.map((one) => one.name),
    );
    const periods = { kind: 'own', labels: [] } as const;
    editMeasures('add', (set) => addMeasure(set, { name, sector, language, periods }));
    go('table');
  };
  return (
    <Screen
      heading={shell.newMeasure}
      footer={
        <Button kind="quiet" onPress={() => go('home')}>
          {words.build.cancel}
        </Button>
      }
    >
      <ul class="cards">
        {SECTORS.map((sector) => (
          <li key={sector}>
            <Way
              icon={sector}
              name={shell.chosenSector[sector]}
              says={start.sectorSays[sector]}
              onPress={() => add(sector)}
            />
          </li>
        ))}
      </ul>
    </Screen>
  );
}
