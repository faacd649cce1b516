import type { PlanCell, SheetPlan } from '../sheets/plan/plan';

/**
 * Excel on the web takes 5 MB in a request. Cells are counted by what they say, since a formula may have eight characters or eight
 * hundred. Three quarters of the room are left for looks, for quoting and for letters that take three bytes; smaller requests also let
 * the progress of a large build be seen.
 */
const CHARACTERS_IN_A_BATCH = 1_250_000;
const AROUND_A_CELL = 3;

/** The sheets in their order, as many together as one request may hold. */
export function batches(sheets: readonly SheetPlan[], limit = CHARACTERS_IN_A_BATCH): SheetPlan[][] {
  const result: SheetPlan[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const size = sizeOf(sheet);
    if (size > room || result.length === 0) {
      result.push([]);
      room = limit;
    }
    result.at(-1)?.push(sheet);
    room -= size;
  }
  return result;
}

const sizeOf = ({ blocks }: SheetPlan): number =>
  blocks.reduce((sum, { cells }) => sum + cells.flat().reduce<number>((all, cell) => all + lengthOf(cell), 0), 0);

const lengthOf = (cell: PlanCell | null): number => {
  const text = cell === null ? '' : typeof cell === 'object' ? cell.formula : String(cell);
  return text.length + AROUND_A_CELL;
};
