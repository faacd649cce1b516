/**
 * Heights of the rows whose formulas show long words, such as the name of a service: a row is fitted when it is written, before its
 * formulas have a value, and a formula never changes the height of its row later (rule S34).
 */
import type { SheetPlan, StyledRange, WorkbookPlan } from '../plan/plan';
import { columnNumber } from '../plan/relative';
import { ROW_HEIGHT, STYLES } from '../plan/styles';
import { heightFor, USUAL_WIDTH } from './cellRoom';
import { shownText } from './shownText';
import type { ShownText } from './shownText';

export function withRowHeights(plan: WorkbookPlan): WorkbookPlan {
  const shown = shownText(plan.sheets);
  return { ...plan, sheets: plan.sheets.map((sheet) => sized(sheet, shown)) };
}

function sized(sheet: SheetPlan, shown: ShownText): SheetPlan {
  const formulas = formulaCells(sheet);
  const heights = new Map<number, number>();
  const raised = new Set<number>();
  for (const { range, style } of sheet.styles) {
    const look = STYLES[style];
    if (!look.wrap) continue;
    eachCell(range, (row, column) => {
      const text = shown(sheet.name, row, column);
      if (text === undefined) return;
      const height = heightFor(text, look, sheet.columnWidths[column] ?? USUAL_WIDTH);
      heights.set(row, Math.max(heights.get(row) ?? ROW_HEIGHT, height));
      if (height > ROW_HEIGHT && formulas.has(`${row},${column}`)) raised.add(row);
    });
  }
  const rowHeights = [...raised].sort((a, b) => a - b).map((row) => ({ row, points: heights.get(row) ?? ROW_HEIGHT }));
  return rowHeights.length > 0 ? { ...sheet, rowHeights } : sheet;
}

function formulaCells({ blocks }: SheetPlan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (typeof cell === 'object' && cell !== null) found.add(`${block.row + r},${block.column + c}`);
      }),
    );
  }
  return found;
}

function eachCell(range: StyledRange['range'], visit: (row: number, column: number) => void): void {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [position(first), position(last)];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) visit(row, column);
  }
}

function position(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) - 1 };
}
