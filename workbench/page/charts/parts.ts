import type { CSSProperties } from 'react';
import type { ChartRecord, ChartSeries } from '../../grid/grid';
import type { ChartFigures } from './figures';
import type { Frame } from './frame';

/** What each part of a chart is drawn from. */
export interface ChartParts {
  readonly chart: ChartRecord;
  readonly figures: ChartFigures;
  readonly frame: Frame;
}

const PALETTE = ['#1B3A57', '#8A4B08', '#55606B', '#0B6068', '#9A3370', '#4B5320'];
const DASHES = { solid: undefined, dash: '8 5', dot: '2 4' } as const;

/** The style sheet lightens --series on a dark page. */
export function seriesStyle(look: ChartSeries, index: number): CSSProperties {
  const colour = look.color ?? PALETTE[index % PALETTE.length] ?? '#1B3A57';
  return { '--series': colour } as CSSProperties;
}

export const dashOf = (look: ChartSeries): string | undefined => DASHES[look.dash ?? 'solid'];
