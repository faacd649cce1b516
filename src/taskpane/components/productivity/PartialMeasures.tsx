import type { ProductivityPreview } from '../../preview/measured/productivityPreview';
import { usePane } from '../../state/pane';
import { FiguresTable, useSay } from '../FiguresTable';
import { More } from '../More';

/** Output for each hour or full-time equivalent: labelled as partial wherever it is shown. */
export function PartialMeasures({ partial, periods }: Pick<ProductivityPreview, 'partial' | 'periods'>) {
  const { productivity: w } = usePane().words;
  const say = useSay();
  const known = partial.filter(({ values }) => values.some((value) => value !== null));
  if (known.length === 0) return null;
  return (
    <More title={w.partial}>
      <p class="caption quiet-ink">{w.partialSays}</p>
      <FiguresTable
        caption={w.partial}
        rowHeading={w.period}
        columns={known.map(({ measured }) => (measured === 'hours' ? w.perHour : w.perFullTimeEquivalent))}
        rows={periods.map((name, at) => ({ name, cells: known.map(({ values }) => say(values[at])) }))}
      />
    </More>
  );
}
