import { roomIn, USUAL_WIDTH } from '../sheets/fit/cellRoom';
import { textWidth } from '../sheets/fit/textWidth';
import type { SheetPlan, StyledRange } from '../sheets/plan/plan';
import { ROW_HEIGHT, STYLES } from '../sheets/plan/styles';
import { boxOf } from './box';
import { plannedText } from './writeCells';

/**
 * Rows of figures get the same height. Rows with large text, or text that has to wrap, are left to Excel, which fits them; but a
 * formula has no value yet, so rows in which one shows long words have the height that the plan says (S34).
 */
export function writeRowHeights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const fitted = new Set<number>();
  const styled = new Set<number>();
  for (const styledRange of plan.styles) {
    const { row, rows } = boxOf(styledRange.range);
    for (let at = row; at < row + rows; at += 1) (grows(plan, styledRange, at) ? fitted : styled).add(at);
  }
  const planned = new Map((plan.rowHeights ?? []).map(({ row, points }) => [row, points]));
  const usual = [...styled].filter((row) => !fitted.has(row) && !planned.has(row));
  for (const { from, to } of runs(usual)) rowsOf(sheet, from, to).format.rowHeight = ROW_HEIGHT;
  for (const { from, to } of runs([...fitted].filter((row) => !planned.has(row)))) {
    rowsOf(sheet, from, to).format.autofitRows();
  }
  for (const points of new Set(planned.values())) {
    const same = [...planned].flatMap(([row, height]) => (height === points ? [row] : []));
    for (const { from, to } of runs(same)) rowsOf(sheet, from, to).format.rowHeight = points;
  }
}

const rowsOf = (sheet: Excel.Worksheet, from: number, to: number): Excel.Range =>
  sheet.getRange(`${from + 1}:${to + 1}`);

function grows(plan: SheetPlan, { range, style }: StyledRange, row: number): boolean {
  if (style === 'title' || style === 'heading') return true;
  const look = STYLES[style];
  if (!look.wrap) return false;
  const { column, columns } = boxOf(range);
  return Array.from({ length: columns }, (_, i) => column + i).some((at) => {
    const text = plannedText(plan.blocks, row, at) ?? '';
    return textWidth(text, look) > roomIn(plan.columnWidths[at] ?? USUAL_WIDTH, look.indent);
  });
}

/** Neighbouring rows as one run. */
function runs(rows: readonly number[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else result.push({ from: row, to: row });
  }
  return result;
}
