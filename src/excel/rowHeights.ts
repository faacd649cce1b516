import type { SheetPlan, StyleName } from '../sheets/plan';
import { ROW_HEIGHT, STYLES } from '../sheets/styles';
import { boxOf } from './box';

/** Rows of figures get the same height; rows with large or wrapped text are left to Excel, which fits them. */
export function writeRowHeights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const fitted = new Set<number>();
  const styled = new Set<number>();
  for (const { range, style } of plan.styles) {
    const { row, rows } = boxOf(range);
    for (let at = row; at < row + rows; at += 1) (growsWithText(style) ? fitted : styled).add(at);
  }
  const fixed = [...styled].filter((row) => !fitted.has(row)).sort((a, b) => a - b);
  for (const { from, to } of runs(fixed)) sheet.getRange(`${from + 1}:${to + 1}`).format.rowHeight = ROW_HEIGHT;
  for (const { from, to } of runs([...fitted].sort((a, b) => a - b))) {
    sheet.getRange(`${from + 1}:${to + 1}`).format.autofitRows();
  }
}

function growsWithText(style: StyleName): boolean {
  return STYLES[style].wrap === true || style === 'title' || style === 'heading';
}

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
