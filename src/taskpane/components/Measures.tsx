import { useSummaries } from '../state/summaries';
import { EXAMPLE_IDS } from '../state/begin';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { Examples } from './Examples';
import { Icon } from './Icon';
import { LanguageField } from './LanguageField';
import { MeasureCard } from './MeasureCard';
import { More } from './More';
import { Screen } from './Screen';
import { UndoNote } from './UndoNote';

/** The measures of this workbook, each with its own next step. */
export function Measures() {
  const { words, formats, measures, workbook, go } = usePane();
  const { home, start } = words;
  const summaries = useSummaries(workbook, measures.measures);
  const count = measures.measures.length;
  return (
    <Screen
      heading={home.some(formats.count(count))}
      lede={home.lede}
      footer={
        <>
          <Button onPress={() => go('new')}>
            <Icon name="plus" />
            {home.add}
          </Button>
          {count > 1 && (
            <Button kind="quiet" class="push" onPress={() => go('total')}>
              {home.combine}
            </Button>
          )}
        </>
      }
    >
      <UndoNote />
      <ul class="cards">
        {measures.measures.map((measure) => (
          <MeasureCard
            key={measure.id}
            measure={measure}
            summary={summaries.get(measure.id)}
            first={measure.id === measures.current}
          />
        ))}
      </ul>
      <More title={start.withExample}>
        <Examples ids={EXAMPLE_IDS} />
        <p class="caption quiet-ink">{start.exampleSays}</p>
      </More>
      <LanguageField />
    </Screen>
  );
}
