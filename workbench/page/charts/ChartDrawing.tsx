/** @jsxImportSource react */
import type { ReactElement } from 'react';
import type { ChartRecord } from '../../grid/grid';
import { Bars } from './Bars';
import { CategoryAxis, ChartTitle, Key, ValueAxis } from './ChartText';
import { Columns } from './Columns';
import type { ChartFigures } from './figures';
import { numbersOf } from './figures';
import { frameOf } from './frame';
import { Lines } from './Lines';
import type { ChartParts } from './parts';

export interface ChartDrawingProps {
  readonly chart: ChartRecord;
  readonly figures: ChartFigures;
  readonly width: number;
  readonly height: number;
}

/** A chart as one SVG image with its alternative text. */
export function ChartDrawing({ chart, figures, width, height }: ChartDrawingProps): ReactElement {
  const frame = frameOf(chart, figures, width, height);
  const parts = { chart, figures, frame };
  const empty = numbersOf(figures).length === 0;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chart.alternativeText || chart.title}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
    >
      <ChartTitle {...parts} />
      {empty ? (
        <text className="chart-empty" x={width / 2} y={height / 2} textAnchor="middle">
          No figures yet
        </text>
      ) : (
        <>
          <Key {...parts} />
          <ValueAxis {...parts} />
          <CategoryAxis {...parts} />
          <Plot {...parts} />
        </>
      )}
    </svg>
  );
}

function Plot(parts: ChartParts): ReactElement {
  if (parts.chart.kind === 'line') return <Lines {...parts} />;
  return parts.chart.kind === 'column' ? <Columns {...parts} /> : <Bars {...parts} />;
}
