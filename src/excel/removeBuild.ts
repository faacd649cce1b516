import type { BuildResult } from './applyPlan';
import { excelRunAsOneUndo } from './excelRun';

/** Takes out what a build wrote, by name, when the user asks for it. What is no longer there is passed over. */
export async function removeBuild({ sheets, names }: Pick<BuildResult, 'sheets' | 'names'>): Promise<void> {
  await excelRunAsOneUndo(async (context) => {
    const { workbook } = context;
    const found = [
      ...names.map((name) => workbook.names.getItemOrNullObject(name)),
      ...sheets.map((name) => workbook.worksheets.getItemOrNullObject(name)),
    ];
    for (const item of found) item.load('name');
    await context.sync();
    for (const item of found) if (!item.isNullObject) item.delete();
    await context.sync();
  });
}
