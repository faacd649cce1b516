import { excelRun } from './excelRun';

export interface TableSummary {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Without the heading row. */
  readonly rows: number;
  readonly columns: number;
}

/** The tables of the workbook in the order Excel keeps them. */
export async function listTables(): Promise<readonly TableSummary[]> {
  return excelRun(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const ranges = tables.items.map((table) =>
      table.getRange().load(['address', 'rowCount', 'columnCount', 'worksheet/name']),
    );
    await context.sync();
    return ranges.map((range, i) => ({
      name: tables.items[i]?.name ?? '',
      sheet: range.worksheet.name,
      address: range.address.slice(range.address.lastIndexOf('!') + 1),
      rows: range.rowCount - 1,
      columns: range.columnCount,
    }));
  });
}
