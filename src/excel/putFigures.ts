import { excelRunAsOneUndo } from './excelRun';
import { cellText } from './cellText';

/** A rectangle of figures to be put into cells that people type in. null leaves the cell as it is. */
export interface FiguresToPut {
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
  readonly values: readonly (readonly (number | string | null)[])[];
}

/** Puts figures into data sheets when the user asks for it, in one round trip and one step of undo. */
export async function putFigures(writes: readonly FiguresToPut[]): Promise<void> {
  await excelRunAsOneUndo(async (context) => {
    for (const { sheet, address, values } of writes) {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = values.map((row) =>
        row.map((value) => (typeof value === 'string' ? cellText(value) : value)),
      );
    }
    await context.sync();
  });
}
