/** Every sheet has the same columns: A label, B unit, C summary, then one per period, D first (rule S1). */
import { cell, columnLetters, rangeOf } from './reference';
import type { Fixed } from './reference';

export const LABEL = 1;
export const UNIT = 2;
export const SUMMARY = 3;
const FIRST_PERIOD = 4;

/** The column of period `t`; periods count from 0. */
export const periodColumn = (t: number): number => FIRST_PERIOD + t;

/** The cell of period `t` in a row. */
export function at(t: number, row: number, fixed: Fixed = ''): string {
  return cell(periodColumn(t), row, fixed);
}

/** The cells of one period over several rows, such as `E$55:E$69`. */
export function down(t: number, rows: Rows, fixed: Fixed = 'row'): string {
  const column = periodColumn(t);
  return rangeOf({ firstColumn: column, lastColumn: column, firstRow: rows.first, lastRow: rows.last }, fixed);
}

/** All periods of one row, such as `$D78:$H78`. */
export function across(periods: number, row: number, fixed: Fixed = 'column'): string {
  return rangeOf(
    { firstColumn: periodColumn(0), lastColumn: periodColumn(periods - 1), firstRow: row, lastRow: row },
    fixed,
  );
}

/** All periods over several rows, such as `$D$55:$H$69`. */
export function block(periods: number, rows: Rows): string {
  const [firstColumn, lastColumn] = [periodColumn(0), periodColumn(periods - 1)];
  return rangeOf({ firstColumn, lastColumn, firstRow: rows.first, lastRow: rows.last }, 'both');
}

export const lastColumnLetters = (periods: number): string => columnLetters(periodColumn(periods - 1));

export interface Rows {
  readonly first: number;
  readonly last: number;
}
