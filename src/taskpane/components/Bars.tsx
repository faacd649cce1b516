import { barLayout } from '../preview/barLayout';
import { usePane } from '../state/pane';
import { FiguresTable } from './FiguresTable';
import { More } from './More';

interface BarsProps {
  readonly title: string;
  readonly rowHeading: string;
  readonly valueHeading: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly say: (value: number) => string;
}

/** Bars from one zero line, each with its name and figure in words; the same figures stand in a table below. */
export function Bars({ title, rowHeading, valueHeading, bars, say }: BarsProps) {
  const { words } = usePane();
  const { zero, bars: placed } = barLayout(bars.map(({ value }) => value));
  const spoken = bars.map(({ name, value }) => `${name} ${say(value)}`).join(', ');
  return (
    <figure class="bars">
      <div role="img" aria-label={words.output.chartAlt(title, spoken)}>
        {bars.map(({ name, value }, at) => (
          <div class="bar-row" key={name} aria-hidden="true">
            <span class="bar-name">{name}</span>
            <span class="bar-value">{say(value)}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none">
              <rect
                class={value < 0 ? 'bar down' : 'bar'}
                x={placed[at]?.from}
                width={placed[at]?.width}
                y="1"
                height="6"
              />
              <line class="zero" x1={zero} x2={zero} y1="0" y2="8" vector-effect="non-scaling-stroke" />
            </svg>
          </div>
        ))}
      </div>
      <figcaption class="caption quiet-ink">{title}</figcaption>
      <More title={words.output.showFigures}>
        <FiguresTable
          caption={title}
          rowHeading={rowHeading}
          columns={[valueHeading]}
          rows={bars.map(({ name, value }) => ({ name, cells: [say(value)] }))}
        />
      </More>
    </figure>
  );
}
