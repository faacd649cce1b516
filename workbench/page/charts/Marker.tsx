/** @jsxImportSource react */
import type { ReactElement } from 'react';
import type { ChartSeries } from '../../grid/grid';

interface MarkerProps {
  readonly kind: NonNullable<ChartSeries['marker']>;
  readonly x: number;
  readonly y: number;
  /** Shown when the pointer rests on the marker. */
  readonly children?: string;
}

export function Marker({ kind, x, y, children }: MarkerProps): ReactElement {
  const title = children === undefined ? null : <title>{children}</title>;
  if (kind === 'none') {
    return (
      <circle className="chart-touch" cx={x} cy={y} r="7">
        {title}
      </circle>
    );
  }
  return (
    <path className={`chart-marker chart-marker-${kind}`} d={shapes[kind](x, y)}>
      {title}
    </path>
  );
}

const shapes = {
  circle: (x: number, y: number) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`,
  triangle: (x: number, y: number) => `M${x} ${y - 5}l5 9h-10Z`,
  square: (x: number, y: number) => `M${x - 3.5} ${y - 3.5}h7v7h-7Z`,
};
