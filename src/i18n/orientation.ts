/** How the block that a sentence speaks of lies in the sheet: one column per period ("across"), or one row per period ("down"). */
export type Orientation = 'across' | 'down';

/** Row and column, counted from 1 as in a sheet, of a service and a period counted from 0. */
export function rowAndColumn(service: number, period: number, orientation: Orientation): readonly [number, number] {
  return orientation === 'across' ? [service + 1, period + 1] : [period + 1, service + 1];
}
