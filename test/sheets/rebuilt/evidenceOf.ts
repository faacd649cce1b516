/** What a file shows, as the add-in would read it. */
import type { Evidence, ShownCell } from '../../../src/sheets/rebuilt/evidence';
import type { FileCell, FileSheet, WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { parseBox } from '../../../workbench/xlsx/references';

export function evidenceOf(file: WorkbookFile): Evidence {
  return {
    sheets: file.sheets.map(({ name }) => name),
    names: file.names.map(({ name }) => name),
    shown: file.sheets
      .filter(({ name }) => /^(About|Data)\d*$/iu.test(name))
      .map((sheet) => ({
        sheet: sheet.name,
        cells: grid(sheet, ({ value }) => shown(value)),
        formulas: grid(sheet, ({ formula, value }) => formula ?? shown(value)),
      })),
    tables: file.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range }) => {
        const { row, column, rows, columns } = parseBox(range);
        const cells = grid(sheet, ({ value }) => shown(value))
          .slice(row, row + rows)
          .map((line) => Array.from({ length: columns }, (_, c) => line[column + c] ?? null));
        return { name, sheet: sheet.name, address: range, cells };
      }),
    ),
  };
}

const shown = (value: FileCell['value']): ShownCell =>
  value !== null && typeof value === 'object' ? value.error : value;

function grid(sheet: FileSheet, of: (cell: FileCell) => ShownCell): ShownCell[][] {
  const rows: ShownCell[][] = [];
  for (const cell of sheet.cells) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = of(cell);
  }
  return rows;
}
