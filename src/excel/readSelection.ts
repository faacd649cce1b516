import { excelRun } from './excelRun';
import { loadCells, readCells, type ReadRange } from './readCells';
import { WorkbookError } from './workbookError';

/**
 * The block that the user means: the table that is touched, the surrounding block when one cell is selected, otherwise
 * the selection itself, cut to what is in use (a whole column has a million rows).
 */
export async function readSelection(): Promise<ReadRange> {
  return excelRun(async (context) => {
    const selected = context.workbook.getSelectedRange().load('cellCount');
    const tables = selected.getTables(false).load('items/name');
    await context.sync();
    const table = tables.items.length === 1 ? tables.items[0] : undefined;
    const meant = table?.getRange() ?? around(selected);
    loadCells(meant);
    await context.sync();
    if (meant.isNullObject) throw new WorkbookError('emptySelection');
    return readCells(meant, table?.name);
  });
}

function around(selected: Excel.Range): Excel.Range {
  return selected.cellCount === 1 ? selected.getSurroundingRegion() : selected.getUsedRangeOrNullObject(true);
}
