/** Moves the relative references of a formula, as a shared formula in a file asks for (ECMA-376 part 1, 18.3.1.40). */
import { formulaTokens } from './formulaTokens';
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './references';

function shiftCell(text: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text);
  if (!match) return text;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
  const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
  if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return '#REF!';
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formulaTokens(formula)
    .map((token) => (token.kind === 'cell' ? shiftCell(token.text, rows, columns) : token.text))
    .join('');
