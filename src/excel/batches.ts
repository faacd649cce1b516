import type { SheetPlan } from '../sheets/plan';
import { countCells } from './writeCells';

/** Excel on the web takes 5 MB in a request; a formula with its quoting takes about 100 bytes on average. */
const CELLS_IN_A_BATCH = 12000;

/** The sheets in their order, as many together as one request may hold. */
export function batches(sheets: readonly SheetPlan[], limit = CELLS_IN_A_BATCH): SheetPlan[][] {
  const result: SheetPlan[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const cells = countCells(sheet.blocks);
    if (cells > room || result.length === 0) {
      result.push([]);
      room = limit;
    }
    result.at(-1)?.push(sheet);
    room -= cells;
  }
  return result;
}
