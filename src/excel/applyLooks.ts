import type { SheetPlan, StyleName } from '../sheets/plan/plan';
import { BODY_SIZE, FONT, STYLES, type Look, type Rule } from '../sheets/plan/styles';
import { boxOf } from './box';

const ALIGNMENT = { left: 'Left', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Applies the looks of a sheet: first one font for all that is written, then each style to its range. */
export function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan, written: string): void {
  const everything = sheet.getRange(written).format;
  everything.font.name = FONT;
  everything.font.size = BODY_SIZE;
  for (const { range, style } of plan.styles) applyLook(sheet.getRange(range), STYLES[style], boxOf(range));
  for (const { range, format } of plan.formats) {
    const { rows, columns } = boxOf(range);
    sheet.getRange(range).numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill(format));
  }
}

/** One style on cells that come to a sheet later. */
export function applyRangeLook(range: Excel.Range, style: StyleName, size: { rows: number; columns: number }): void {
  range.format.font.name = FONT;
  applyLook(range, STYLES[style], size);
}

function applyLook(range: Excel.Range, look: Look, size: { rows: number; columns: number }): void {
  const { format } = range;
  format.font.size = look.size;
  format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  format.horizontalAlignment = ALIGNMENT[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  if (look.indent) format.indentLevel = look.indent;
  applyRules(format, look, size);
}

/** A look is a cell's: in a range of several rows or columns its rules also stand between them. */
function applyRules(format: Excel.RangeFormat, look: Look, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 1) draw(format, 'InsideHorizontal', look.bottom ?? look.top);
  if (columns > 1) draw(format, 'InsideVertical', look.right ?? look.left);
  draw(format, 'EdgeTop', look.top);
  draw(format, 'EdgeBottom', look.bottom);
  draw(format, 'EdgeLeft', look.left);
  draw(format, 'EdgeRight', look.right);
}

function draw(format: Excel.RangeFormat, edge: Edge, rule: Rule | undefined): void {
  if (!rule) return;
  const border = format.borders.getItem(edge);
  border.style = rule.style === 'double' ? 'Double' : 'Continuous';
  if (rule.style !== 'double') border.weight = rule.style === 'medium' ? 'Medium' : 'Thin';
  border.color = rule.color;
}
