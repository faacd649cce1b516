import type { Box } from '../../grid/grid';

export interface SheetBox {
  readonly sheet: string;
  readonly box: Box;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** "'My sheet'!$D$78:$H$78" as sheet and box; null when it is something else, such as #REF!. */
export function parseReference(reference: string): SheetBox | null {
  const found = REFERENCE.exec(reference.trim());
  if (!found) return null;
  const [, quoted, bare, firstColumn = 'A', firstRow = '1', lastColumn = firstColumn, lastRow = firstRow] = found;
  const [left, right] = [columnNumber(firstColumn), columnNumber(lastColumn)].sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b) as [number, number];
  const sheet = quoted === undefined ? (bare ?? '') : quoted.replace(/''/g, "'");
  return { sheet, box: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
