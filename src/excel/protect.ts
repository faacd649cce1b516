/** Protection of sheets on request: formulas closed, inputs open. Without a password: it keeps hands off, it hides nothing (WS9). */
import { excelRun } from './excelRun';

export interface SheetToProtect {
  readonly sheet: string;
  /** A1 ranges that stay open. */
  readonly inputs: readonly string[];
}

export interface ProtectionResult {
  readonly done: readonly string[];
  /** Already as wanted, or no longer there. */
  readonly left: readonly string[];
}

/** What a reader does without changing a figure. */
const ALLOWED = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  allowSort: true,
  selectionMode: 'Normal',
} as const;

export async function protectSheets(sheets: readonly SheetToProtect[]): Promise<ProtectionResult> {
  return eachSheet(
    sheets.map(({ sheet }) => sheet),
    (found, isProtected, i) => {
      if (isProtected) return false;
      for (const range of sheets[i]?.inputs ?? []) found.getRange(range).format.protection.locked = false;
      found.protection.protect(ALLOWED);
      return true;
    },
  );
}

/** Fails with "sheetProtected" where somebody has set a password. */
export async function unprotectSheets(sheets: readonly string[]): Promise<ProtectionResult> {
  return eachSheet(sheets, (found, isProtected) => {
    if (isProtected) found.protection.unprotect();
    return isProtected;
  });
}

export async function protectedSheets(): Promise<readonly string[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  });
}

async function eachSheet(
  names: readonly string[],
  work: (sheet: Excel.Worksheet, isProtected: boolean, i: number) => boolean,
): Promise<ProtectionResult> {
  return excelRun(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    for (const sheet of found) sheet.protection.load('protected');
    await context.sync();
    const done = names.filter((_, i) => {
      const sheet = found[i];
      return sheet !== undefined && !sheet.isNullObject && work(sheet, sheet.protection.protected, i);
    });
    await context.sync();
    return { done, left: names.filter((name) => !done.includes(name)) };
  });
}
