import { WorkbookError, cellAddress, problemOf, type ReadRange } from '../../excel';
import type { DataPlace } from '../../measures/definition';
import { readDataTable } from '../../measures/source/readDataTable';
import { readSource, type ReadSource } from '../../measures/source/readSource';
import type { Workbook } from '../workbook';

/** The open workbook, or one read from a file. */
export type Blocks = Pick<Workbook, 'readTable' | 'readBlocks'>;

/** A block that was recognised: its names, periods and figures, and where it was read. */
export interface Recognised extends ReadSource {
  readonly range: ReadRange;
}

/** Finds names, periods and figures in a block. Throws a MeasureError when they are not there. */
export function recognise(range: ReadRange): Recognised {
  return { ...readSource(range), range };
}

/**
 * The block at a place as it stands now. A table is found by its name, wherever it has moved to, and its layout is known
 * when a measure's own data sheet made it (its three first columns are name, unit and source); otherwise it is recognised.
 */
export async function recogniseAt(workbook: Blocks, place: DataPlace): Promise<Recognised> {
  const range = await rangeOf(workbook, place);
  const own = place.kind === 'table' ? readDataTable(range) : undefined;
  return own ? { ...own, range } : recognise(range);
}

async function rangeOf(workbook: Blocks, place: DataPlace): Promise<ReadRange> {
  if (place.kind === 'cells') return readCells(workbook, place.sheet, place.address);
  if (place.kind === 'table') return workbook.readTable(place.table);
  const { sheet, table, headingRow, lastRow, firstColumn, lastPeriodColumn } = place.source;
  const first = cellAddress(headingRow - 1, firstColumn - 1);
  const address = `${first}:${cellAddress(lastRow - 1, lastPeriodColumn - 1)}`;
  if (table === undefined) return readCells(workbook, sheet, address);
  try {
    return await workbook.readTable(table);
  } catch (error) {
    // The table is gone; its cells may still be there.
    if (problemOf(error).problem !== 'notFound') throw error;
    return readCells(workbook, sheet, address);
  }
}

async function readCells(workbook: Blocks, sheet: string, address: string): Promise<ReadRange> {
  const [range] = await workbook.readBlocks([{ sheet, address }]);
  if (!range) throw new WorkbookError('notFound', { where: sheet });
  return range;
}
