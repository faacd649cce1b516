import { cellAddress } from '../../excel';
import type { CellPlace } from './alignment';
import type { Recognised } from './recognise';

/** The first cell, row by row, that holds nothing. */
export function firstGap({ source, values }: Recognised): CellPlace | undefined {
  const row = values.findIndex((cells) => cells.some(isBlank));
  const column = values[row]?.findIndex(isBlank) ?? -1;
  if (row < 0 || column < 0) return undefined;
  const address = cellAddress(source.firstRow - 1 + row, source.firstPeriodColumn - 1 + column);
  return { sheet: source.sheet, address };
}

const isBlank = (cell: unknown): boolean => cell === null || cell === '';
