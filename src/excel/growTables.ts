import type { TableGrowth } from '../sheets/plan/plan';
import { applyRangeLook } from './applyLooks';
import { boxOf } from './box';
import { excelRunAsOneUndo } from './excelRun';
import { columnLetters } from './reference';
import { pointsOfCharacters } from './writePage';
import { excelInput } from './writeCells';
import { writeValidations } from './writeValidations';

/**
 * Adds columns and rows to tables that people type in (S23). Whole columns and rows of the table are inserted, so that
 * formulas which point into it move along; no cell that exists is written.
 */
export async function growTables(growths: readonly TableGrowth[]): Promise<void> {
  if (growths.length === 0) return;
  await excelRunAsOneUndo(async (context) => {
    for (const growth of growths) grow(context, growth);
    await context.sync();
  });
}

function grow(context: Excel.RequestContext, growth: TableGrowth): void {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  const table = sheet.tables.getItem(growth.table);
  const before = boxOf(growth.figures).column - boxOf(growth.range).column;
  for (const { heading, index } of growth.columns) {
    // The heading alone is written: Excel names the column after it, and all other cells of it stay empty.
    const column = table.columns.add(before + index);
    column.getHeaderRowRange().values = [[excelText(heading)]];
  }
  if (growth.rows.length > 0) {
    const width = boxOf(growth.range).columns;
    table.rows.add(
      undefined,
      growth.rows.map((row) => Array.from({ length: width }, (_, at) => plain(excelInput(row[at] ?? null)))),
    );
  }
  looks(sheet, growth);
}

/** Excel takes a heading as it would be typed; the apostrophe keeps "2014-15" from becoming a date. */
const excelText = (heading: string): string => String(excelInput(heading) ?? '');

/** An empty cell of a new row: null would leave what Excel fills in from the row above. */
const plain = (input: string | number | null): string | number => input ?? '';

function looks(sheet: Excel.Worksheet, growth: TableGrowth): void {
  const range = boxOf(growth.range);
  const figures = boxOf(growth.figures);
  const cells = (row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { index } of growth.columns) {
    const at = figures.column + index;
    const letters = columnLetters(at);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfCharacters(growth.columnWidth);
    applyRangeLook(cells(range.row, at, 1, 1), 'columnHeadingNumber', { rows: 1, columns: 1 });
    style(cells(figures.row, at, figures.rows, 1), growth, figures.rows, 1);
  }
  const first = figures.row + figures.rows - growth.rows.length;
  if (growth.rows.length > 0) {
    growth.rowStyles.forEach((name, at) =>
      applyRangeLook(cells(first, range.column + at, growth.rows.length, 1), name, {
        rows: growth.rows.length,
        columns: 1,
      }),
    );
    style(
      cells(first, figures.column, growth.rows.length, figures.columns),
      growth,
      growth.rows.length,
      figures.columns,
    );
  }
  writeValidations(sheet, growth);
}

function style(range: Excel.Range, growth: TableGrowth, rows: number, columns: number): void {
  applyRangeLook(range, growth.figureStyle, { rows, columns });
  range.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill(growth.figureFormat));
}
