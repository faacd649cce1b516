import { cellText } from './cellText';
import { excelRunAsOneUndo } from './excelRun';

export interface FigureRestore {
  readonly sheet: string;
  readonly cell: string;
  readonly after: number | string | boolean | null;
}

/** Figures of a snapshot into the cells that were previewed (SN6), as one step of undo. A text stays text. */
export async function restoreFigures(writes: readonly FigureRestore[]): Promise<number> {
  return excelRunAsOneUndo(async (context) => {
    for (const { sheet, cell, after } of writes) {
      const value = typeof after === 'string' ? cellText(after) : (after ?? '');
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
    await context.sync();
    return writes.length;
  });
}
