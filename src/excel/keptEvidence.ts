/** What the sheets show of measures whose stored definition is damaged or gone (rules N26 to N29); read when somebody asks for it. */
import type { Evidence, ShownCell, ShownSheet, ShownTable } from '../sheets/rebuilt/evidence';
import { excelRun } from './excelRun';

/** Covers and cleaned figures of every measure. */
const SHOWN = /^(about|data)\d*$/iu;
/** A data table of a measure has no more cells; of a larger one the headings are enough. */
const MOST_CELLS = 200_000;

export async function readEvidence(): Promise<Evidence> {
  return excelRun(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const tables = workbook.tables.load('items/name');
    await context.sync();
    const shown = sheets.items
      .filter(({ name }) => SHOWN.test(name))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of shown) used.load(['values', 'formulas', 'rowIndex', 'columnIndex']);
    const ranges = tables.items.map((table) => table.getRange().load(['address', 'cellCount', 'worksheet/name']));
    await context.sync();
    const cells = tables.items.map((table, i) =>
      ((ranges[i]?.cellCount ?? 0) <= MOST_CELLS ? table.getRange() : table.getHeaderRowRange()).load('values'),
    );
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      shown: shown.flatMap(({ sheet, used }) => (used.isNullObject ? [] : [shownSheet(sheet.name, used)])),
      tables: tables.items.flatMap(({ name }, i): ShownTable[] => {
        const [range, read] = [ranges[i], cells[i]];
        if (!range || !read) return [];
        const address = range.address.slice(range.address.lastIndexOf('!') + 1);
        return [{ name, sheet: range.worksheet.name, address, cells: blanksAsNull(read.values) }];
      }),
    };
  });
}

/** From A1 on, wherever the used cells begin. */
function shownSheet(sheet: string, used: Excel.Range): ShownSheet {
  const above = Array.from({ length: used.rowIndex }, (): ShownCell[] => []);
  const before = Array.from({ length: used.columnIndex }, (): ShownCell => null);
  const fromA1 = (values: unknown[][]) => [...above, ...blanksAsNull(values).map((row) => [...before, ...row])];
  return { sheet, cells: fromA1(used.values), formulas: fromA1(used.formulas) };
}

const blanksAsNull = (values: readonly (readonly unknown[])[]): ShownCell[][] =>
  values.map((row) => row.map((value) => (value === '' ? null : (value as ShownCell))));
