import type { WorkbookPlan } from '../sheets/plan/plan';
import { sameName, type Surroundings } from './surroundings';

/** Sheets and names of an earlier build that are still there. */
export interface Replaced {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export function findReplaced({ replaces }: WorkbookPlan, around: Surroundings): Replaced {
  const there = (all: readonly string[]) => (name: string) => all.some((other) => sameName(other, name));
  return {
    sheets: (replaces?.sheets ?? []).filter(there(around.sheets)),
    names: (replaces?.names ?? []).filter(there(around.names)),
  };
}

/**
 * Empties the sheets that the plan writes anew, and takes out those that it does not have any more. A sheet that stays is
 * cleared and not deleted: formulas of the user's own sheets that point to it go on to point to the same cells.
 */
export async function makeRoom(context: Excel.RequestContext, plan: WorkbookPlan, replaced: Replaced): Promise<void> {
  const { workbook } = context;
  const stays = (name: string) => plan.sheets.some((sheet) => sameName(sheet.name, name));
  const staying = replaced.sheets.filter(stays).map((name) => {
    const sheet = workbook.worksheets.getItem(name);
    return { sheet, tables: sheet.tables.load('items/id'), charts: sheet.charts.load('items/id') };
  });
  await context.sync();
  for (const name of replaced.names) workbook.names.getItem(name).delete();
  for (const { sheet, tables, charts } of staying) {
    for (const table of tables.items) table.convertToRange();
    for (const chart of charts.items) chart.delete();
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
    const everything = sheet.getRange();
    everything.dataValidation.clear();
    everything.clear();
  }
  for (const name of replaced.sheets.filter((one) => !stays(one))) workbook.worksheets.getItem(name).delete();
}
