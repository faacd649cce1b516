import { problemOf } from './problemOf';

/** One conversation with Excel. A failure comes out as a WorkbookError. */
export async function excelRun<T>(work: (context: Excel.RequestContext) => Promise<T>, where?: string): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw problemOf(error, where);
  }
}

/**
 * The same, with everything that is written in it as one step of undo where Excel can do so (ExcelApi 1.20; Excel 2021
 * and 2024 cannot and keep one step for each batch).
 */
export async function excelRunAsOneUndo<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return excelRun(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    throw problemOf(error);
  }
}
