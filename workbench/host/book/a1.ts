/** A1 addresses. Positions count from 0. */
import type { Box } from '../../grid/grid';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface Address {
  readonly sheet?: string;
  readonly box: Box;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export const wholeSheet: Box = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

function between(row1: number, column1: number, row2: number, column2: number): Box | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const box = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return inside(box) ? box : null;
}

export function inside(box: Box): boolean {
  const { row, column, rows, columns } = box;
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS
  );
}

function parseBox(text: string): Box | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', digits = '', letters2 = letters, digits2 = digits] = cells;
    return between(Number(digits) - 1, columnNumber(letters), Number(digits2) - 1, columnNumber(letters2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnNumber(columns[1] ?? ''), SHEET_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

/** "B2", "$B$2:C3", "A:A", "6:6", with or without "Sheet1!" or "'A sheet'!". */
export function parseAddress(text: string): Address | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.replace(/^=/, ''));
  const box = match && parseBox(match[3] ?? '');
  if (!match || !box) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { box } : { sheet, box };
}

/** Quoted where a formula needs it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Without a sheet; `fixed` puts "$" before everything. */
export function formatBox(box: Box, fixed = false): string {
  const $ = fixed ? '$' : '';
  const column = (c: number) => $ + columnLetters(c);
  const row = (r: number) => `${$}${r + 1}`;
  const lastRow = box.row + box.rows - 1;
  const lastColumn = box.column + box.columns - 1;
  if (box.columns === SHEET_COLUMNS) return `${row(box.row)}:${row(lastRow)}`;
  if (box.rows === SHEET_ROWS) return `${column(box.column)}:${column(lastColumn)}`;
  const first = column(box.column) + row(box.row);
  return box.rows * box.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

export const formatAddress = (sheet: string, box: Box, fixed = false) =>
  `${quoteSheet(sheet)}!${formatBox(box, fixed)}`;
