/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { figureText, type SeriesFigures } from './figures';
import { along, bandMiddle, spread } from './frame';
import { Marker } from './Marker';
import { dashOf, seriesStyle, type ChartParts } from './parts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly index: number;
}

const LABEL_GAP = 15;

export function Lines(parts: ChartParts): ReactElement {
  const { figures, frame } = parts;
  const lines = figures.series.map((series) => pointsOf(series, parts));
  const lastPoints = lines.map((points) => points.flat().at(-1));
  const places = spread(
    lastPoints.map((point) => point?.y ?? frame.bottom),
    LABEL_GAP,
    frame.top,
    frame.bottom,
  );
  return (
    <g>
      {figures.series.map((series, i) => (
        <g key={series.name + String(i)} className="chart-series" style={seriesStyle(series.look, i)}>
          <path
            className="chart-line"
            d={(lines[i] ?? []).map(pathOf).join('')}
            strokeDasharray={dashOf(series.look)}
          />
          {(lines[i] ?? []).flat().map((point) => (
            <Marker key={point.index} kind={series.look.marker ?? 'none'} x={point.x} y={point.y}>
              {`${series.name}, ${figures.categories[point.index] ?? ''}: ${figureText(point.value, figures.percent ? 4 : 2, figures.percent)}`}
            </Marker>
          ))}
          {frame.endLabels && lastPoints[i] ? (
            <EndLabel parts={parts} series={series} point={lastPoints[i]} y={places[i] ?? lastPoints[i].y} />
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** A gap in the figures is a gap in the line. */
function pointsOf({ values }: SeriesFigures, { frame }: ChartParts): Point[][] {
  const runs: Point[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const x = bandMiddle(index, values.length, frame.left, frame.right);
    const point = { x, y: along(frame, value, frame.bottom, frame.top), value, index };
    const continues = index > 0 && values[index - 1] !== null;
    if (continues) runs.at(-1)?.push(point);
    else runs.push([point]);
  });
  return runs;
}

const pathOf = (points: Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

interface EndLabelProps {
  readonly parts: ChartParts;
  readonly series: SeriesFigures;
  readonly point: Point;
  readonly y: number;
}

function EndLabel({ parts, series, point, y }: EndLabelProps): ReactElement {
  const { figures } = parts;
  return (
    <text className="chart-end" x={point.x + 10} y={y + 4}>
      {series.name}{' '}
      <tspan className="chart-value">{figureText(point.value, figures.percent ? 3 : 1, figures.percent)}</tspan>
    </text>
  );
}
