import type { SheetPlan } from '../sheets/plan/plan';
import { STYLES } from '../sheets/plan/styles';
import { quotedSheet, topLeft } from './reference';
import { plannedText } from './writeCells';

/** Links to other sheets. Excel gives a link its own look, so ours is put back afterwards. */
export function writeLinks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const link of plan.links ?? []) {
    const { row, column } = topLeft(link.cell);
    const range = sheet.getRange(link.cell);
    range.hyperlink = {
      documentReference: `${quotedSheet(link.sheet)}!A1`,
      textToDisplay: plannedText(plan.blocks, row, column) ?? link.sheet,
      screenTip: link.sheet,
    };
    range.format.font.color = STYLES.link.color;
    range.format.font.size = STYLES.link.size;
  }
}
