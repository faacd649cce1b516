/** Which row has the headings, and which rows below it are services. */
import { cellText, isEmpty, isFigure, isSign } from './cellKinds';
import type { ColumnRoles } from './columnRoles';
import { MeasureError } from '../measureError';
import { canHeadPeriod, isDate } from './periodHeadings';
import { rangeText } from './sourceRange';
import type { ReadCells } from './readCells';

/**
 * A table's first row. Elsewhere the first row with at least two filled cells: titles and notes above have one.
 * Refused when that row already has figures: then the headings were not selected.
 */
export function headingRowOf(block: ReadCells): number {
  const row = block.table === undefined ? block.values.findIndex((cells) => filled(cells) >= 2) : 0;
  const cells = block.values[row];
  if (!cells) throw new MeasureError({ code: 'noFigureColumns', sheet: block.sheet, range: rangeText(block) });
  const figures = cells.flatMap((value, column) => (isFigure(value) ? [{ value, column }] : []));
  const asHeadings = figures.every(
    ({ value, column }) => canHeadPeriod(value) || isDate(value, block.text?.[row]?.[column] ?? ''),
  );
  const rising = figures.every(({ value }, i) => i === 0 || value > (figures[i - 1]?.value ?? 0));
  if (!asHeadings || (!rising && figures.length > 1)) {
    throw new MeasureError({ code: 'noHeadings', sheet: block.sheet, range: rangeText(block) });
  }
  return row;
}

const filled = (cells: readonly unknown[]): number => cells.filter((value) => !isEmpty(value)).length;

export interface DataRows {
  /** Positions of the rows from the first service to the last, blank ones between included. */
  readonly kept: readonly number[];
  /** Rows below the figures that hold a note such as "Source: ...". */
  readonly notes: readonly number[];
}

/** In a table every row is a service; below a plain range there may be notes, which have one filled cell. */
export function dataRows(block: ReadCells, heading: number, roles: ColumnRoles): DataRows {
  const below = block.values.map((_, row) => row).slice(heading + 1);
  const hasName = (row: number) => !isEmpty(block.values[row]?.[roles.label]);
  const hasFigures = (row: number) =>
    roles.periods.some((column) => isFigure(block.values[row]?.[column]) || isSign(block.values[row]?.[column]));
  let last = below.length - 1;
  const isService = (row: number) =>
    block.table === undefined
      ? hasFigures(row) || (hasName(row) && filled(block.values[row] ?? []) > 1)
      : hasName(row) || hasFigures(row);
  while (last >= 0 && !isService(below[last] ?? 0)) last--;
  const first = below.findIndex((row) => hasName(row) || hasFigures(row));
  const kept = first < 0 ? [] : below.slice(first, last + 1);
  if (!kept.some(hasName)) throw new MeasureError({ code: 'noServices', sheet: block.sheet });
  return { kept, notes: below.slice(last + 1).filter((row) => cellText(block.values[row]?.[roles.label]) !== '') };
}
