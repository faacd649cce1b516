import { cellAddress, type BlockPlace } from '../../excel';
import type { FigureSource } from '../../measures/measure';

/** The cells of the figures alone, without names and periods. */
export function figurePlace(source: FigureSource): BlockPlace {
  const first = cellAddress(source.firstRow - 1, source.firstPeriodColumn - 1);
  const last = cellAddress(source.lastRow - 1, source.lastPeriodColumn - 1);
  return { sheet: source.sheet, address: `${first}:${last}` };
}
