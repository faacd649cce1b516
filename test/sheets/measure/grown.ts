/** Writes the growth of tables into a file, as the add-in does in a workbook. */
import type { TableGrowth } from '../../../src/sheets/plan/plan';
import { parseBox } from '../../../workbench/xlsx/references';
import type { FileCell, FileSheet, WorkbookFile } from '../../../workbench/xlsx/workbookFile';

export const withGrowth = (file: WorkbookFile, growths: readonly TableGrowth[]): WorkbookFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => {
    const growth = growths.find((one) => one.sheet === sheet.name);
    return growth ? grownSheet(sheet, growth) : sheet;
  }),
});

function grownSheet(sheet: FileSheet, growth: TableGrowth): FileSheet {
  const after = parseBox(growth.range);
  const figures = parseBox(growth.figures);
  let cells: readonly FileCell[] = sheet.cells;
  for (const { heading, index } of growth.columns) {
    const at = figures.column + index;
    cells = cells.map((cell) => (cell.column >= at ? { ...cell, column: cell.column + 1 } : cell));
    cells = [...cells, { row: after.row, column: at, value: heading }];
  }
  const firstNew = after.row + after.rows - growth.rows.length;
  const added = growth.rows.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === null || typeof value === 'object' ? [] : [{ row: firstNew + i, column: after.column + j, value }],
    ),
  );
  return {
    ...sheet,
    cells: [...cells, ...added],
    tables: sheet.tables.map((table) => (table.name === growth.table ? { ...table, range: growth.range } : table)),
  };
}
