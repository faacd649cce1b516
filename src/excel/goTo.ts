import { excelRun } from './excelRun';
import { quotedSheet } from './reference';

/** Shows a sheet and selects cells on it. */
export async function goTo(sheet: string, address = 'A1'): Promise<void> {
  await excelRun(
    async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address).select();
      await context.sync();
    },
    `${quotedSheet(sheet)}!${address}`,
  );
}
