/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { figureText } from './figures';
import { along } from './frame';
import { seriesStyle, type ChartParts } from './parts';

/** Groups of columns, one for each category, standing on zero. */
export function Columns({ figures, frame }: ChartParts): ReactElement {
  const band = (frame.right - frame.left) / Math.max(1, figures.categories.length);
  const width = Math.min(42, (band * 0.7) / figures.series.length);
  const zero = along(frame, Math.min(Math.max(0, frame.axis.from), frame.axis.to), frame.bottom, frame.top);
  return (
    <g>
      {figures.series.map((series, s) => (
        <g key={series.name + String(s)} className="chart-series" style={seriesStyle(series.look, s)}>
          {series.values.map((value, i) => {
            if (value === null) return null;
            const y = along(frame, value, frame.bottom, frame.top);
            const x = frame.left + (i + 0.5) * band + (s - figures.series.length / 2) * width;
            const label = figureText(value, figures.percent ? 4 : 2, figures.percent);
            return (
              <rect
                key={i}
                className="chart-bar"
                x={x}
                y={Math.min(y, zero)}
                width={Math.max(1, width - 2)}
                height={Math.abs(y - zero)}
              >
                <title>{`${series.name}, ${figures.categories[i] ?? ''}: ${label}`}</title>
              </rect>
            );
          })}
        </g>
      ))}
    </g>
  );
}
