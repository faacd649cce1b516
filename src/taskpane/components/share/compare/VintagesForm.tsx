import { useState } from 'preact/hooks';
import { resultsOf, type Snapshot } from '../../../../measures/snapshots';
import { vintageOf, type Version, type Vintage } from '../../../../measures/revisions';
import { useKeepWords } from '../../../format/keepWords';
import { planVintages } from '../../../preview/planRevisions';
import { useAbout } from '../../../state/about';
import { useMeasure, usePane } from '../../../state/pane';
import { BuiltNote } from '../../BuiltNote';
import { Button } from '../../Button';
import { Choice } from '../../Choice';
import { More } from '../../More';

interface VintagesFormProps {
  readonly snapshots: readonly Snapshot[];
  readonly now: Version;
}

/** Growths over all snapshots as a sheet, with what revisions were like. */
export function VintagesForm({ snapshots, now }: VintagesFormProps) {
  const { build } = usePane();
  const { compare: w } = useKeepWords();
  const measure = useMeasure();
  const { listed } = useAbout(measure);
  const [withNow, setWithNow] = useState(snapshots.length < 2);
  const [says, setSays] = useState('');
  const start = () => {
    const kept = snapshots.map(vintageOf);
    const latest = { label: now.label, results: resultsOf(now.measure, now.blocks) };
    const vintages = (withNow ? [...kept, latest] : kept).filter(hasIndex);
    if (vintages.length < 2) return setSays(w.vintagesFew);
    setSays('');
    build.start('share', planVintages(measure, vintages, listed));
  };
  return (
    <>
      <More title={w.vintages}>
        <p class="caption quiet-ink">{w.vintagesSays}</p>
        <Choice type="checkbox" name={w.withNow} checked={withNow} onChange={setWithNow} />
        <div class="row">
          <Button onPress={start}>{w.buildVintages}</Button>
        </div>
        <p class="caption review-ink" role="status">
          {says}
        </p>
      </More>
      <BuiltNote kind="revisions" />
      <BuiltNote kind="vintages" />
    </>
  );
}

const hasIndex = ({ results }: Vintage): boolean => Object.keys(results.series).length > 0;
