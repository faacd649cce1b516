import type { IRange } from '@univerjs/core';
import type { Box } from '../grid';

export const rangeOf = (box: Box): IRange => ({
  startRow: box.row,
  startColumn: box.column,
  endRow: box.row + box.rows - 1,
  endColumn: box.column + box.columns - 1,
});

export const boxOf = (range: IRange): Box => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** The smallest box around both. */
export function hull(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
