import { excelRunAsOneUndo } from './excelRun';
import type { BlockPlace } from './readBlock';
import { quotedSheet } from './reference';
import { problemOf } from './problemOf';

/** The sign for "not available" in published tables (UK Government Analysis Function, symbols in tables). */
export const MISSING_SIGN = '[x]';

/**
 * Writes [x] into the empty cells of the blocks, so that an empty cell can no longer be taken for a 0 (rule M3). Cells
 * with a formula are left alone, even one that gives empty text. Returns how many were written.
 */
export async function markBlanks(places: readonly BlockPlace[]): Promise<number> {
  return excelRunAsOneUndo(async (context) => {
    const ranges = places.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
    );
    await context.sync();
    let written = 0;
    for (const range of ranges) {
      const marked = range.formulas.map((row: unknown[]) =>
        row.map((cell) => (cell === '' ? `'${MISSING_SIGN}` : null)),
      );
      const count = marked.flat().filter((cell) => cell !== null).length;
      if (count > 0) range.formulas = marked;
      written += count;
    }
    await context.sync();
    return written;
  }).catch((error: unknown) => {
    throw problemOf(error, places.map(({ sheet }) => quotedSheet(sheet)).join(', '));
  });
}
