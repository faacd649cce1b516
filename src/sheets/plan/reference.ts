/** A1 references. Columns and rows count from 1 here, as they do in the workbook. */

import { columnLetters } from '../../measures/address';

export { columnLetters };

export type Fixed = '' | 'column' | 'row' | 'both';

/** `E14`, `$E14`, `E$14` or `$E$14`. */
export function cell(column: number, row: number, fixed: Fixed = ''): string {
  const c = fixed === 'column' || fixed === 'both' ? '$' : '';
  const r = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${c}${columnLetters(column)}${r}${row}`;
}

export interface Rectangle {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export function rangeOf(box: Rectangle, fixed: Fixed = ''): string {
  return `${cell(box.firstColumn, box.firstRow, fixed)}:${cell(box.lastColumn, box.lastRow, fixed)}`;
}

/** A bare name must not read as a cell (A1, R1C1), a word of the formula language or a number. */
const BARE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*|[Cc][0-9]*|[Rr][0-9]*[Cc][0-9]*|true|false)$/i;

export function quoteSheet(name: string): string {
  return BARE.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function onSheet(sheet: string, reference: string): string {
  return `${quoteSheet(sheet)}!${reference}`;
}

/** A text inside a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
