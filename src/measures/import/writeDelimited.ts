import Papa from 'papaparse';
import type { Separator } from './delimited';

/**
 * Rows as CSV (RFC 4180): quotes where needed, lines ended by CR LF, the mark of UTF-8 in front, without which Excel reads Thai wrongly.
 * A text that Excel would take for a formula is not changed: a file of data says what the sheet says (IM13).
 */
export function writeDelimited(
  rows: readonly (readonly (string | number | null)[])[],
  delimiter: Separator = ',',
): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return `\ufeff${Papa.unparse(cells, { delimiter, newline: '\r\n' })}`;
}
