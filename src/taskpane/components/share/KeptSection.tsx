import { snapshotsOf } from '../../../measures/snapshots';
import { useMeasure } from '../../state/pane';
import { useSnapshots } from '../../state/snapshots';
import { later } from '../later';
import { SnapshotCard } from './SnapshotCard';
import type { CompareCardProps } from './compare/CompareCard';

const CompareCard = later<CompareCardProps>(async () => (await import('./compare/CompareCard')).CompareCard, true);

/** What is kept of the measure, and what has changed since. */
export function KeptSection() {
  const measure = useMeasure();
  const kept = useSnapshots();
  return (
    <>
      <SnapshotCard kept={kept} />
      {kept.reading && <CompareCard snapshots={snapshotsOf(kept.reading.set, measure.id)} />}
    </>
  );
}
