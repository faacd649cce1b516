/** From a rectangle of cells to a block of figures: which row has the headings, which columns the names and the periods (rule T1). */
import { cellText, isEmpty, isFigure } from './cellKinds';
import { columnRoles } from './columnRoles';
import type { FigureSource } from '../measure';
import { MeasureError } from '../measureError';
import { periodLabel } from './periodHeadings';
import type { ReadCells } from './readCells';
import { dataRows, headingRowOf } from './sourceRows';
import { lookForTrouble } from './sourceFindings';
import type { SourceFinding } from './sourceFindings';

export interface ReadSource {
  readonly source: FigureSource;
  /** The figures as they stand: one row per service, one column per period. */
  readonly values: readonly (readonly unknown[])[];
  /** What was left out or looks odd; nothing here stops a measure. */
  readonly findings: readonly SourceFinding[];
}

/** Throws a MeasureError that says what is missing. */
export function readSource(cells: ReadCells): ReadSource {
  const block = trimmed(cells);
  const heading = headingRowOf(block);
  const roles = columnRoles(block, heading);
  const rows = dataRows(block, heading, roles);
  const [firstPeriod, lastPeriod] = [roles.periods[0] ?? 0, roles.periods.at(-1) ?? 0];
  const labels = rows.kept.map((row) => block.values[row]?.[roles.label]);
  const headings = roles.periods.map((column) => periodLabel(block, heading, column));
  const source: FigureSource = {
    sheet: block.sheet,
    ...(block.table !== undefined && { table: block.table }),
    headingRow: block.row + heading + 1,
    firstRow: block.row + (rows.kept[0] ?? heading + 1) + 1,
    lastRow: block.row + (rows.kept.at(-1) ?? heading + 1) + 1,
    firstColumn: block.column + 1,
    labelColumn: block.column + roles.label + 1,
    ...(roles.unit !== undefined && { unitColumn: block.column + roles.unit + 1 }),
    firstPeriodColumn: block.column + firstPeriod + 1,
    lastPeriodColumn: block.column + lastPeriod + 1,
    services: labels.map(cellText),
    periods: headings.map(({ label }) => label),
    ...(labels.some(isFigure) && { numericServices: labels.map(isFigure) }),
    ...(headings.some(({ isNumber }) => isNumber) && { numericPeriods: headings.map(({ isNumber }) => isNumber) }),
  };
  const values = rows.kept.map((row) => roles.periods.map((column) => block.values[row]?.[column] ?? null));
  return { source, values, findings: lookForTrouble({ block, heading, roles, rows, source, values }) };
}

/** Without the empty rows and columns around; an empty selection is refused. */
function trimmed(cells: ReadCells): ReadCells {
  const filled = cells.values.map((row) => row.map((value) => !isEmpty(value)));
  const rows = filled.flatMap((row, i) => (row.some(Boolean) ? [i] : []));
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) throw new MeasureError({ code: 'emptySelection', sheet: cells.sheet });
  const width = Math.max(...filled.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c) => c).filter((c) => filled.some((row) => row[c]));
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  const cut = <T>(matrix: readonly (readonly T[])[]) =>
    matrix.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    ...cells,
    row: cells.row + top,
    column: cells.column + left,
    values: cut(cells.values),
    ...(cells.text && { text: cut(cells.text) }),
  };
}
