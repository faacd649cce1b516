/**
 * A formula as seen from its cell: `E14*E35` in E55 becomes `[-41][0]*[-20][0]`. Two formulas are the same when they are
 * the same seen from their cells, which is how Excel decides whether a formula was filled along.
 */

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Z]{1,3}\$?[0-9]+(?![0-9A-Za-z_(])|[A-Za-z_\\][A-Za-z0-9_.]*/g;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([0-9]+)$/;

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function relativeFormula(formula: string, column: number, row: number): string {
  return formula.replace(TOKEN, (token) => {
    const parts = CELL.exec(token);
    if (!parts) return token;
    const [, fixedColumn, letters = '', fixedRow, digits] = parts;
    const c = fixedColumn ? `$${letters}` : `[${columnNumber(letters) - column}]`;
    const r = fixedRow ? `$${digits}` : `[${Number(digits) - row}]`;
    return `${c}${r}`;
  });
}
