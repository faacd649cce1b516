import { excelRun } from './excelRun';
import { problemOf } from './problemOf';

export type StopWatching = () => Promise<void>;

/**
 * Tells which sheet was changed, by this user or by somebody else who edits the same workbook. The listener changes
 * nothing in the workbook: it would run once for every person who has it open.
 */
export async function watchChanges(listener: (sheetId: string) => void): Promise<StopWatching> {
  const registration = await excelRun(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      listener(event.worksheetId);
    });
    await context.sync();
    return handler;
  });
  return async () => {
    try {
      await Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw problemOf(error);
    }
  };
}
