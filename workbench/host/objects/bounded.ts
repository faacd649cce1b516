/**
 * [H15] A grid stores formats cell by cell; Excel stores those of whole rows and columns once. Here such a format goes
 * to the used range, at least 200 rows by 40 columns.
 */
import type { Box } from '../../grid/grid';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/a1';
import type { Place } from '../hostObject';
import type { Model } from './model';

const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;

export function bounded({ book: { grid } }: Model, { sheet, box }: Place): Box {
  if (box.rows < SHEET_ROWS && box.columns < SHEET_COLUMNS) return box;
  const used = grid.used(sheet.name);
  const rows = Math.max(LEAST_ROWS, used?.rows ?? 0);
  const columns = Math.max(LEAST_COLUMNS, used?.columns ?? 0);
  return {
    ...box,
    rows: box.rows === SHEET_ROWS ? rows : box.rows,
    columns: box.columns === SHEET_COLUMNS ? columns : box.columns,
  };
}
