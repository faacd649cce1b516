/** All formulas of a selection, a sheet or the workbook, with what the add-in's own cells give, in few round trips. */
import { needsAddIn } from '../portability';
import type { CellValue, FormulaCell } from '../portability';
import { excelRun } from './excelRun';
import { cellAddress, splitReference } from './reference';

export type FormulaScope = 'selection' | 'sheet' | 'workbook';

/** Blocks are asked for so many at a time: each takes three objects of Office.js. */
const BLOCKS_AT_ONCE = 400;

export async function readFormulaCells(scope: FormulaScope): Promise<FormulaCell[]> {
  return excelRun(async (context) => {
    const ranges = await usedRanges(context, scope);
    for (const range of ranges) range.load(['formulas', 'values', 'rowIndex', 'columnIndex', 'worksheet/name']);
    await context.sync();
    const cells = ranges.filter((range) => !range.isNullObject).flatMap(formulasOf);
    return withBlocks(context, cells);
  });
}

async function usedRanges(context: Excel.RequestContext, scope: FormulaScope): Promise<Excel.Range[]> {
  const { workbook } = context;
  if (scope === 'selection') return [workbook.getSelectedRange().getUsedRangeOrNullObject(true)];
  if (scope === 'sheet') return [workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)];
  const sheets = workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
}

function formulasOf(range: Excel.Range): FormulaCell[] {
  const values = range.values as CellValue[][];
  return (range.formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const value = values[r]![c]!;
      // A label such as "=1+1" is its own value and no formula.
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return [];
      const address = cellAddress(range.rowIndex + r, range.columnIndex + c);
      return [{ sheet: range.worksheet.name, address, formula, values: [[value]] }];
    }),
  );
}

/** The blocks of those cells that may be frozen; a cell into which another one spills is no formula of its own. */
async function withBlocks(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<FormulaCell[]> {
  const result: FormulaCell[] = [];
  for (let from = 0; from < cells.length; from += BLOCKS_AT_ONCE) {
    const asked = cells.slice(from, from + BLOCKS_AT_ONCE).map((cell) => ({ cell, ...blockOf(context, cell) }));
    // One round trip for each few hundred blocks.
    await context.sync();
    result.push(...asked.flatMap(({ cell, block, parent }) => withBlock(cell, block, parent)));
  }
  return result;
}

function blockOf(context: Excel.RequestContext, { sheet, address, formula }: FormulaCell) {
  if (!needsAddIn(formula)) return { block: null, parent: null };
  const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
  return {
    block: cell.getSpillingToRangeOrNullObject().load('values'),
    parent: cell.getSpillParentOrNullObject().load('address'),
  };
}

function withBlock(cell: FormulaCell, block: Excel.Range | null, parent: Excel.Range | null): FormulaCell[] {
  if (parent && !parent.isNullObject && splitReference(parent.address).address !== cell.address) return [];
  return [block && !block.isNullObject ? { ...cell, values: block.values as CellValue[][] } : cell];
}
