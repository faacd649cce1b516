/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { figureText } from './figures';
import { along, BAR_NAMES, bandMiddle, textWidth, type Frame } from './frame';
import { Marker } from './Marker';
import { dashOf, seriesStyle, type ChartParts } from './parts';

export function ChartTitle({ chart }: ChartParts): ReactElement | null {
  if (!chart.title) return null;
  return (
    <text className="chart-title" x="16" y="26">
      {chart.title}
    </text>
  );
}

/** The names of several series above the plot, each with its line or colour. */
export function Key({ chart, figures, frame }: ChartParts): ReactElement | null {
  if (frame.endLabels || figures.series.length < 2) return null;
  let x = 16;
  return (
    <g>
      {figures.series.map((series, i) => {
        const at = x;
        x += textWidth(series.name) + 50;
        return (
          <g key={series.name + String(i)} className="chart-series" style={seriesStyle(series.look, i)}>
            {chart.kind === 'line' ? (
              <>
                <path className="chart-line" d={`M${at} 42h24`} strokeDasharray={dashOf(series.look)} />
                <Marker kind={series.look.marker ?? 'none'} x={at + 12} y={42} />
              </>
            ) : (
              <rect className="chart-bar" x={at + 8} y={36} width={12} height={12} />
            )}
            <text className="chart-label" x={at + 30} y="46">
              {series.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Rules and figures of the value axis: across for lines and columns, along the bottom for bars. */
export function ValueAxis({ chart, figures, frame }: ChartParts): ReactElement {
  const sideways = chart.kind === 'bar';
  return (
    <g>
      {frame.axis.ticks.map((tick) => (
        <Tick key={tick} frame={frame} tick={tick} sideways={sideways} percent={figures.percent} />
      ))}
      {chart.valueAxisTitle ? <ValueAxisTitle frame={frame} sideways={sideways} text={chart.valueAxisTitle} /> : null}
    </g>
  );
}

interface TickProps {
  readonly frame: Frame;
  readonly tick: number;
  readonly sideways: boolean;
  readonly percent: boolean;
}

function Tick({ frame, tick, sideways, percent }: TickProps): ReactElement {
  const rule = tick === 0 ? 'chart-zero' : 'chart-rule';
  const text = figureText(tick, percent ? Math.max(2, frame.axis.decimals) : frame.axis.decimals, percent);
  if (sideways) {
    const x = along(frame, tick, frame.left, frame.right);
    return (
      <g>
        <path className={rule} d={`M${x} ${frame.top}V${frame.bottom}`} />
        <text className="chart-label" x={x} y={frame.bottom + 16} textAnchor="middle">
          {text}
        </text>
      </g>
    );
  }
  const y = along(frame, tick, frame.bottom, frame.top);
  return (
    <g>
      <path className={rule} d={`M${frame.left} ${y}H${frame.right}`} />
      <text className="chart-label" x={frame.left - 8} y={y + 4} textAnchor="end">
        {text}
      </text>
    </g>
  );
}

function ValueAxisTitle({ frame, sideways, text }: { frame: Frame; sideways: boolean; text: string }): ReactElement {
  const middle = (frame.top + frame.bottom) / 2;
  if (sideways) {
    return (
      <text className="chart-axis-title" x={(frame.left + frame.right) / 2} y={frame.height - 10} textAnchor="middle">
        {text}
      </text>
    );
  }
  return (
    <text className="chart-axis-title" transform={`translate(16 ${middle}) rotate(-90)`} textAnchor="middle">
      {text}
    </text>
  );
}

export function CategoryAxis(parts: ChartParts): ReactElement {
  return parts.chart.kind === 'bar' ? <BarNames {...parts} /> : <PeriodNames {...parts} />;
}

function BarNames({ figures, frame }: ChartParts): ReactElement {
  const { categories } = figures;
  return (
    <g>
      {categories.map((name, i) => (
        <text key={i} className="chart-label" x="16" y={bandMiddle(i, categories.length, frame.top, frame.bottom) + 4}>
          {shortened(name, BAR_NAMES)}
        </text>
      ))}
    </g>
  );
}

function PeriodNames({ chart, figures, frame }: ChartParts): ReactElement {
  const count = figures.categories.length;
  const every = Math.ceil((Math.max(...figures.categories.map(textWidth)) + 12) / ((frame.right - frame.left) / count));
  return (
    <g>
      {figures.categories.map((name, i) =>
        i % every === 0 ? (
          <text
            key={i}
            className="chart-label"
            x={bandMiddle(i, count, frame.left, frame.right)}
            y={frame.bottom + 18}
            textAnchor="middle"
          >
            {name}
          </text>
        ) : null,
      )}
      {chart.categoryAxisTitle ? (
        <text className="chart-axis-title" x={(frame.left + frame.right) / 2} y={frame.height - 10} textAnchor="middle">
          {chart.categoryAxisTitle}
        </text>
      ) : null}
    </g>
  );
}

function shortened(text: string, width: number): string {
  return textWidth(text) <= width ? text : `${text.slice(0, Math.max(4, Math.floor(width / 6.3) - 1))}…`;
}
