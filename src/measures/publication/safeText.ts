/** Texts that leave the workbook for a program that would calculate them (PB7). */

/** OWASP, CSV injection: these begin a formula in Excel, LibreOffice or Google Sheets; full-width forms too, which Excel folds. */
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

export const safeText = (text: string): string => (BEGINS_A_FORMULA.test(text) ? `'${text}` : text);

/** The shortest decimal that means the number, without an exponent, and with as many places as it was rounded to. */
export function plainNumber(value: number, places: number): string {
  const text = value.toFixed(Math.max(0, Math.min(places, 20)));
  return Number(text) === value ? text : String(value);
}
