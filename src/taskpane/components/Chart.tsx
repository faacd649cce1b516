import { chartLayout } from '../preview/chartLayout';
import { usePane } from '../state/pane';
import { FiguresTable, useSay } from './FiguresTable';
import { More } from './More';

export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Colour and dashes; its place among the lines where nothing is said. */
  readonly look?: 1 | 2 | 3;
}

interface ChartProps {
  readonly title: string;
  readonly periods: readonly string[];
  /** One to three; the first is the answer. */
  readonly lines: readonly ChartLine[];
}

/** A small line chart. Its label says all values; the same figures stand in a table below. */
export function Chart({ title, periods, lines }: ChartProps) {
  const { words, formats } = usePane();
  const { output } = words;
  const layout = chartLayout(periods, lines);
  const say = useSay();
  const look = (order: number) => lines[order - 1]?.look ?? order;
  const spoken = lines
    .map(({ name, values }) => output.lineAlt(name, values.map((v, i) => `${periods[i]} ${say(v)}`).join(', ')))
    .join(' ');
  return (
    <figure class="chart">
      <svg
        class="plot"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={output.chartAlt(title, spoken)}
      >
        {layout.ticks.map(({ value, y }) => (
          <g key={value}>
            <line class={value === 100 ? 'grid hundred' : 'grid'} x1={layout.left} x2={layout.right} y1={y} y2={y} />
            <text x={layout.left - 5} y={y + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {layout.labels.map(({ text, x, anchor }) => (
          <text key={text} x={x} y={layout.height - 3} text-anchor={anchor}>
            {text}
          </text>
        ))}
        {[...layout.lines].reverse().map(({ path, order }) => (
          <path key={order} class={`line-${look(order)}`} d={path} />
        ))}
        {layout.dots.map(({ x, y, order }) => (
          <circle key={`${order} ${x}`} class={`mark-${look(order)}`} r="2.5" cx={x} cy={y} />
        ))}
        {layout.ends.map(({ value, y, order }) => (
          <text key={order} class={`value mark-${look(order)}`} x={layout.right + 7} y={y + 4}>
            {formats.index(value)}
          </text>
        ))}
      </svg>
      <figcaption class="legend">
        {lines.map(({ name }, at) => (
          <span key={name}>
            <svg viewBox="0 0 20 8" aria-hidden="true">
              <line class={`line-${look(at + 1)}`} x2="20" y1="4" y2="4" />
            </svg>
            {name}
          </span>
        ))}
        <span class="quiet-ink">{title}</span>
      </figcaption>
      <More title={output.showFigures}>
        <FiguresTable
          caption={title}
          rowHeading={output.period}
          columns={lines.map(({ name }) => name)}
          rows={periods.map((name, at) => ({ name, cells: lines.map(({ values }) => say(values[at])) }))}
        />
      </More>
    </figure>
  );
}
