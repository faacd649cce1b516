import type { WorkbookPlan } from '../sheets/plan/plan';
import { excelRun } from './excelRun';
import { WorkbookError } from './workbookError';

/** What the workbook holds already: a build must not collide with it, and goes back to the sheet that was active. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly active: string;
  readonly isProtected: boolean;
}

export async function lookAround(): Promise<Surroundings> {
  return excelRun(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const tables = workbook.tables.load('items/name');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const protection = workbook.protection.load('protected');
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      active: active.name,
      isProtected: protection.protected,
    };
  });
}

/** Excel reads names of sheets, tables and cells without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
}

/** Says why a plan cannot be written at all; undefined when it can. */
export function findCollision(plan: WorkbookPlan, around: Surroundings): WorkbookError | undefined {
  if (around.isProtected) return new WorkbookError('workbookProtected');
  const tables = plan.sheets.flatMap((sheet) => sheet.tables ?? []);
  const own = [...(plan.replaces?.sheets ?? []), ...(plan.replaces?.names ?? [])];
  const isOwn = (name: string) => own.some((other) => sameName(name, other));
  const taken =
    plan.sheets.find(({ name }) => !isOwn(name) && around.sheets.some((other) => sameName(name, other))) ??
    [...plan.names, ...tables].find(
      ({ name }) => !isOwn(name) && [...around.names, ...around.tables].some((other) => sameName(name, other)),
    );
  return taken && new WorkbookError('alreadyExists', { where: taken.name });
}
