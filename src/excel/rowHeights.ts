import type { SheetPlan, StyledRange } from '../sheets/plan';
import { ROW_HEIGHT, STYLES } from '../sheets/styles';
import { boxOf } from './box';
import { plannedText } from './writeCells';

/** Rows of figures get the same height; rows with large text, or text that has to wrap, are left to Excel, which fits them. */
export function writeRowHeights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const fitted = new Set<number>();
  const styled = new Set<number>();
  for (const styledRange of plan.styles) {
    const { row, rows } = boxOf(styledRange.range);
    for (let at = row; at < row + rows; at += 1) (grows(plan, styledRange, at) ? fitted : styled).add(at);
  }
  const fixed = [...styled].filter((row) => !fitted.has(row)).sort((a, b) => a - b);
  for (const { from, to } of runs(fixed)) sheet.getRange(`${from + 1}:${to + 1}`).format.rowHeight = ROW_HEIGHT;
  for (const { from, to } of runs([...fitted].sort((a, b) => a - b))) {
    sheet.getRange(`${from + 1}:${to + 1}`).format.autofitRows();
  }
}

function grows(plan: SheetPlan, { range, style }: StyledRange, row: number): boolean {
  if (style === 'title' || style === 'heading') return true;
  if (!STYLES[style].wrap) return false;
  const { column, columns } = boxOf(range);
  return Array.from({ length: columns }, (_, i) => column + i).some((at) => {
    const text = plannedText(plan.blocks, row, at) ?? '';
    return widthOf(text, STYLES[style].bold) > (plan.columnWidths[at] ?? DEFAULT_WIDTH);
  });
}

const DEFAULT_WIDTH = 8;

/** In characters of the standard font; ours is about a tenth wider, and bold a little more. Rather too wide than cut off. */
const widthOf = (text: string, bold = false): number => text.length * (bold ? 1.2 : 1.05) + 1;

/** Neighbouring rows as one run. */
function runs(rows: readonly number[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else result.push({ from: row, to: row });
  }
  return result;
}
