/** A1 notation. Rows and columns count from 0 in numbers and from 1 in text. */
import type { Box } from '../grid/grid';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const boxName = (box: Box): string =>
  box.rows === 1 && box.columns === 1
    ? cellName(box.row, box.column)
    : `${cellName(box.row, box.column)}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1)}`;

const CELL = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;

export function parseCell(text: string): { row: number; column: number } {
  const match = CELL.exec(text);
  const row = Number(match?.[2]) - 1;
  const column = columnNumber(match?.[1] ?? '');
  if (!match || row < 0 || row > LAST_ROW || column > LAST_COLUMN) {
    throw new RangeError(`"${text.slice(0, 40)}" is not the name of a cell. Expected something like "B7".`);
  }
  return { row, column };
}

/** "A6:H21", "$A$6:$H$21" or "B7". */
export function parseBox(text: string): Box {
  const [first = '', last = first] = text.split(':');
  const a = parseCell(first);
  const b = parseCell(last);
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !CELL.test(name) && !/^[rc]\d*$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** "Output!$D$78:$H$78" or "'My sheet'!A1"; undefined when it is not a plain reference with a sheet. */
export function splitReference(text: string): { sheet: string; box: Box } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  if (!match) return undefined;
  try {
    return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', box: parseBox(match[3] ?? '') };
  } catch {
    return undefined;
  }
}
