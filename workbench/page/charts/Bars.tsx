/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { barDecimals, figureText } from './figures';
import { along } from './frame';
import { seriesStyle, type ChartParts } from './parts';

/** One row of bars for each category, the first on top, each with its figure. */
export function Bars({ figures, frame }: ChartParts): ReactElement {
  const band = (frame.bottom - frame.top) / Math.max(1, figures.categories.length);
  const height = Math.min(26, (band * 0.72) / figures.series.length);
  const decimals = barDecimals(figures);
  const zero = along(frame, Math.min(Math.max(0, frame.axis.from), frame.axis.to), frame.left, frame.right);
  return (
    <g>
      {figures.series.map((series, s) => (
        <g key={series.name + String(s)} className="chart-series" style={seriesStyle(series.look, s)}>
          {series.values.map((value, i) => {
            if (value === null) return null;
            const end = along(frame, value, frame.left, frame.right);
            const y = frame.top + (i + 0.5) * band + (s - figures.series.length / 2) * height;
            const text = figureText(value, decimals, figures.percent);
            const outwards = value < 0 ? -5 : 5;
            return (
              <g key={i}>
                <rect
                  className="chart-bar"
                  x={Math.min(end, zero)}
                  y={y}
                  width={Math.abs(end - zero)}
                  height={Math.max(1, height - 2)}
                >
                  <title>{`${series.name}, ${figures.categories[i] ?? ''}: ${text}`}</title>
                </rect>
                <text
                  className="chart-bar-value"
                  x={end + outwards}
                  y={y + height / 2 + 3}
                  textAnchor={value < 0 ? 'end' : 'start'}
                >
                  {text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
