import { usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Banner } from '../Banner';
import { Button } from '../Button';

/** What was done to services or periods last, and the way back. It stays until the next such change. */
export function SeriesNote() {
  const { words, lastSeries, currentMeasure } = usePane();
  const { takeBack } = useSeries();
  if (!lastSeries || lastSeries.of !== currentMeasure?.id) return null;
  const { says, before } = lastSeries;
  return (
    <Banner tone="note" role="status">
      <p class="row">
        <span>{says}</span>
        {before && (
          <Button kind="quiet" slim class="push" onPress={() => void takeBack(before, words.series.done.undone)}>
            {words.series.undo}
          </Button>
        )}
      </p>
    </Banner>
  );
}
