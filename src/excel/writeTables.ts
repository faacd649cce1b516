import type { SheetPlan } from '../sheets/plan/plan';

/** Turns written ranges into Excel Tables: never row by row, which is slow and breaks when several people edit. */
export function writeTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, range } of plan.tables ?? []) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
}
