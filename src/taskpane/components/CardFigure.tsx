import { lastKnown } from '../preview/known';
import { scaleFor } from '../preview/scale';
import type { Summary } from '../state/summaries';
import { usePane } from '../state/pane';

const WIDTH = 56;
const HEIGHT = 20;

/** The last value of the output index and its course; the words say the same. */
export function CardFigure({ summary }: { summary: Summary | undefined }) {
  const { words, formats } = usePane();
  const { home, shell } = words;
  if (!summary) return <span class="caption quiet-ink">{shell.states.reading}</span>;
  const { index, periods } = summary;
  const at = index ? lastKnown(index) : -1;
  const value = index?.[at];
  if (!index || value === null || value === undefined) return <span class="caption quiet-ink">{home.noIndex}</span>;
  return (
    <span class="measure-figure">
      <span class="row unbroken">
        <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
          <polyline points={points(index)} />
        </svg>
        <b>{formats.index(value)}</b>
      </span>
      <span class="caption quiet-ink">{home.output(periods[at] ?? '')}</span>
    </span>
  );
}

function points(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const { low, high } = scaleFor(known);
  const step = WIDTH / Math.max(1, values.length - 1);
  return values
    .flatMap((value, at) =>
      value === null
        ? []
        : [`${(at * step).toFixed(1)},${(HEIGHT - ((value - low) / (high - low)) * HEIGHT).toFixed(1)}`],
    )
    .join(' ');
}
