import { excelRun } from './excelRun';

/** Settings of this add-in in this workbook. They are seen by everyone who opens the file: nothing personal goes here. */
export async function readSetting(key: string): Promise<unknown> {
  return excelRun(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

export async function writeSetting(key: string, value: string | object): Promise<void> {
  await excelRun(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
