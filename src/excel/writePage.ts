import type { SheetPlan } from '../sheets/plan/plan';
import { columnLetters } from './reference';
import { writeRowHeights } from './rowHeights';

/** A width in characters of the standard font (7 pixels each, and 5 of margin) in points. */
export function pointsOfCharacters(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** What belongs to the sheet as a whole: widths, the frozen edge, gridlines, printing. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfCharacters(characters);
  });
  writeRowHeights(sheet, plan);
  sheet.showGridlines = false;
  freeze(sheet, plan);
  print(sheet, plan);
}

function freeze(sheet: Excel.Worksheet, { freeze: edge }: SheetPlan): void {
  if (!edge) return;
  if (edge.rows > 0 && edge.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(edge.columns - 1)}${edge.rows}`));
  } else if (edge.rows > 0) {
    sheet.freezePanes.freezeRows(edge.rows);
  } else if (edge.columns > 0) {
    sheet.freezePanes.freezeColumns(edge.columns);
  }
}

/** Printing is worth having and never worth failing for, so it is written last in its own batch (applyPlan). */
function print(sheet: Excel.Worksheet, { print: plan }: SheetPlan): void {
  const page = sheet.pageLayout;
  page.orientation = plan.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = plan.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (plan.titleRows) page.setPrintTitleRows(plan.titleRows.replace(/(\d+)/g, '$$$1'));
  for (const row of plan.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}
