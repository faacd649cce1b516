/**
 * The sheet of kept formulas. Cell notes need ExcelApi 1.18 and comments of the web have no place for a formula of 8,000
 * characters; a sheet is there in every Excel, can be read without the add-in, and a name finds it in any language.
 */
import { en } from '../i18n/en';
import { th } from '../i18n/th';
import type { KeptFormula, Remedy } from '../portability';
import { cellText } from './cellText';

/** The name of the workbook that leads to the sheet, whatever it is called. */
export const KEPT_NAME = 'Outturn_kept_formulas';
const FIRST_ROW = 4;
const COLUMNS = 5;
const WORDS = { en, th };
export type WordsIn = keyof typeof WORDS;

export const portabilityWords = (language: WordsIn): (typeof en)['portability'] | (typeof th)['portability'] =>
  WORDS[language].portability;

const REMEDIES: readonly string[] = ['native', 'named', 'freeze'] satisfies Remedy[];
const isRemedy = (text: string): text is Remedy => REMEDIES.includes(text);

/** The kept formulas and the sheet that they stand on; no sheet when nothing is kept. */
export async function loadKept(context: Excel.RequestContext): Promise<{ sheet: string | null; kept: KeptFormula[] }> {
  const name = context.workbook.names.getItemOrNullObject(KEPT_NAME).load('name');
  await context.sync();
  if (name.isNullObject) return { sheet: null, kept: [] };
  const { worksheet } = name.getRange();
  const used = worksheet.load('name').getUsedRange(true).load(['values', 'rowIndex']);
  await context.sync();
  const rows = (used.values as unknown[][]).slice(Math.max(0, FIRST_ROW - used.rowIndex));
  return { sheet: worksheet.name, kept: rows.flatMap(keptIn) };
}

function keptIn(row: readonly unknown[]): KeptFormula[] {
  const [sheet = '', address = '', remedy = '', formula = '', instead = ''] = row.map(String);
  return isRemedy(remedy) && formula.startsWith('=') ? [{ sheet, address, remedy, formula, instead }] : [];
}

/** Writes the whole list anew; an empty one takes the sheet away. */
export function writeKept(
  context: Excel.RequestContext,
  there: string | null,
  kept: readonly KeptFormula[],
  language: WordsIn,
): void {
  const { worksheets, names } = context.workbook;
  if (kept.length === 0) {
    if (there === null) return;
    names.getItem(KEPT_NAME).delete();
    worksheets.getItem(there).delete();
    return;
  }
  const words = portabilityWords(language).kept;
  const sheet = there === null ? worksheets.add(words.sheet) : worksheets.getItem(there);
  if (there === null) {
    const { sheet: inSheet, address, remedy, formula, instead } = words.headings;
    sheet.getRange('A1').formulas = [[cellText(words.title)]];
    sheet.getRange('A2').formulas = [[cellText(words.note)]];
    sheet.getRange('A4:E4').formulas = [[inSheet, address, remedy, formula, instead].map(cellText)];
    names.add(KEPT_NAME, sheet.getRange('A1'));
  } else sheet.getRange(`A${FIRST_ROW + 1}:E1048576`).clear('Contents');
  sheet.getRangeByIndexes(FIRST_ROW, 0, kept.length, COLUMNS).formulas = kept.map((one) =>
    [one.sheet, one.address, one.remedy, one.formula, one.instead].map((text) => `'${text}`),
  );
}
