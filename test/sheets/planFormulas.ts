/** Reading a plan in tests: its formulas, and its cells by address. */
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/sheets/plan/plan';

export interface PlacedFormula {
  readonly sheet: string;
  /** From 1, as in the workbook. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function placedCells(sheet: SheetPlan): { row: number; column: number; cell: PlanCell }[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, r) =>
      cells.flatMap((cell, c) =>
        cell === null ? [] : [{ row: block.row + r + 1, column: block.column + c + 1, cell }],
      ),
    ),
  );
}

export function formulasOf(plan: WorkbookPlan): PlacedFormula[] {
  return plan.sheets.flatMap((sheet) =>
    placedCells(sheet).flatMap(({ row, column, cell }) =>
      typeof cell === 'object' ? [{ sheet: sheet.name, row, column, formula: cell.formula }] : [],
    ),
  );
}

export function sheetNamed(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The plan has no sheet ${name}: ${plan.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** The row (from 1) whose label in column A is `label`. */
export function rowLabelled(sheet: SheetPlan, label: string): number {
  const found = placedCells(sheet).find(({ column, cell }) => column === 1 && cell === label);
  if (!found) throw new Error(`${sheet.name} has no row "${label}"`);
  return found.row;
}

/** A formula or a value, as it stands in row `row` and column `letter`. */
export function cellAt(sheet: SheetPlan, letter: string, row: number): string {
  const found = placedCells(sheet).find((one) => one.row === row && one.column === letter.charCodeAt(0) - 64);
  if (!found) return '';
  return typeof found.cell === 'object' ? found.cell.formula : String(found.cell);
}
