import type { WorkbookPlan } from '../sheets/plan/plan';
import { sameName, type Surroundings } from './surroundings';

/**
 * Takes out what a build added: the sheets by the ids they were given (or, when Excel refused the very batch that added
 * them, by names that did not exist before), and the names that did not exist before. Returns what could not be removed.
 */
export async function takeOut(
  plan: WorkbookPlan,
  around: Surroundings,
  ids: readonly string[],
): Promise<readonly string[]> {
  const before = (name: string) => around.sheets.some((other) => sameName(other, name));
  const sheets = ids.length > 0 ? ids : plan.sheets.map(({ name }) => name).filter((name) => !before(name));
  const names = plan.names.map(({ name }) => name).filter((name) => !around.names.some((n) => sameName(n, name)));
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const found = [
        ...names.map((name) => workbook.names.getItemOrNullObject(name)),
        ...sheets.map((key) => workbook.worksheets.getItemOrNullObject(key)),
      ];
      for (const item of found) item.load('name');
      await context.sync();
      workbook.worksheets.getItem(around.active).activate();
      for (const item of found) if (!item.isNullObject) item.delete();
      await context.sync();
    });
    return [];
  } catch {
    return [...plan.sheets.map(({ name }) => name).filter((name) => !before(name)), ...names];
  }
}
