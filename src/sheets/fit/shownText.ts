/** What the cells of a plan show as far as it is known before anything is calculated: labels, and references to them. */
import type { PlanCell, SheetPlan } from '../plan/plan';
import { columnNumber } from '../plan/relative';

type Cells = ReadonlyMap<string, PlanCell>;

const REFERENCE = /^=(?:'?([^'!()]+)'?!)?\$?([A-Z]+)\$?(\d+)$/;
/** References to references to a label: no sheet has a longer chain. */
const FARTHEST = 8;

const keyOf = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row},${column}`;

/** Text by sheet, row and column from 0; undefined where a number stands or nothing is known. */
export type ShownText = (sheet: string, row: number, column: number) => string | undefined;

export function shownText(sheets: readonly SheetPlan[]): ShownText {
  const cells = cellsOf(sheets);
  const look = (sheet: string, row: number, column: number, left = FARTHEST): string | undefined => {
    const cell = cells.get(keyOf(sheet, row, column));
    if (typeof cell !== 'object') return typeof cell === 'string' ? cell : undefined;
    if (cell.shows !== undefined) return cell.shows;
    const [, elsewhere = sheet, letters, digits] = REFERENCE.exec(cell.formula) ?? [];
    if (letters === undefined || left === 0) return undefined;
    return look(elsewhere, Number(digits) - 1, columnNumber(letters) - 1, left - 1);
  };
  return look;
}

function cellsOf(sheets: readonly SheetPlan[]): Cells {
  const all = new Map<string, PlanCell>();
  for (const { name, blocks } of sheets) {
    for (const block of blocks) {
      block.cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          if (cell !== null) all.set(keyOf(name, block.row + r, block.column + c), cell);
        }),
      );
    }
  }
  return all;
}
