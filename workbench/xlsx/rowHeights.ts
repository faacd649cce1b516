/**
 * Row heights of a planned sheet. Excel fits a row to its text when the add-in writes it; a file has to say the height,
 * or LibreOffice shows one line of a wrapped text.
 */
import { heightFor, USUAL_WIDTH } from '../../src/sheets/fit/cellRoom';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { BODY_SIZE } from '../../src/sheets/plan/styles';
import type { FileCell } from './workbookFile';

function heightOf({ column, format, value, formula }: FileCell, columnWidths: readonly number[]): number {
  const { fontSize: size = BODY_SIZE, bold = false, indent = 0, wrap = false } = format ?? {};
  const text = formula === undefined && typeof value === 'string' ? value : '';
  return heightFor(text, { size, bold, indent, wrap }, columnWidths[column] ?? USUAL_WIDTH);
}

/** Points by row, from 0. What formulas show is known to the plan. */
export function rowHeights(
  cells: readonly FileCell[],
  { columnWidths, rowHeights: planned = [] }: Pick<SheetPlan, 'columnWidths' | 'rowHeights'>,
): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const cell of cells) heights[cell.row] = Math.max(heights[cell.row] ?? 0, heightOf(cell, columnWidths));
  for (const { row, points } of planned) heights[row] = Math.max(heights[row] ?? 0, points);
  return heights;
}
