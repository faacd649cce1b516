/** Values of a box of cells from the XML of a sheet, as they were saved (ISO/IEC 29500-1, 18.3). */
import { OtherFileError } from './problem';
import { elements, first, textOf } from './xml';

export type SavedCell = number | string | boolean | null;

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** More than any block of figures that a measure reads. */
const MOST_CELLS = 2_000_000;

/** From 0. Throws for what is no address: it may come from a file that was made to harm. */
export function boxOf(address: string): Box {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(address);
  if (!found) throw new OtherFileError('damaged', address);
  const [, from = '', fromRow = '', to = from, toRow = fromRow] = found;
  const box = {
    row: Number(fromRow) - 1,
    column: columnOf(from),
    rows: Number(toRow) - Number(fromRow) + 1,
    columns: columnOf(to) - columnOf(from) + 1,
  };
  if (box.rows < 1 || box.columns < 1) throw new OtherFileError('damaged', address);
  if (box.rows * box.columns > MOST_CELLS) throw new OtherFileError('tooLarge', address);
  return box;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;

export function sheetCells(xml: string, box: Box, texts: readonly string[]): SavedCell[][] {
  const values = Array.from({ length: box.rows }, () => Array<SavedCell>(box.columns).fill(null));
  let row = -1;
  for (const line of elements(xml, 'row')) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    const into = values[row - box.row];
    if (into) fillRow(into, line.inner, box, texts);
  }
  return values;
}

function fillRow(into: SavedCell[], inner: string, box: Box, texts: readonly string[]): void {
  let column = -1;
  for (const cell of elements(inner, 'c')) {
    const letters = /^[A-Z]+/iu.exec(cell.attributes.r ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnOf(letters);
    const at = column - box.column;
    if (at >= 0 && at < box.columns) into[at] = valueOf(cell.attributes.t ?? 'n', cell.inner, texts);
  }
}

function valueOf(type: string, inner: string, texts: readonly string[]): SavedCell {
  if (type === 'inlineStr') return blankAsNull(richText(first(inner, 'is')?.inner ?? ''));
  const value = first(inner, 'v')?.inner;
  if (value === undefined) return null;
  if (type === 's') return blankAsNull(texts[Number(value)] ?? '');
  if (type === 'b') return value.trim() === '1';
  if (type === 'str' || type === 'e') return blankAsNull(textOf(value));
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? null : number;
}

const blankAsNull = (text: string): string | null => (text === '' ? null : text);

export const sharedTexts = (xml: string): string[] => [...elements(xml, 'si')].map(({ inner }) => richText(inner));

/** Runs are joined; how a word is read aloud (rPh) is no part of it. */
function richText(inner: string): string {
  const spoken = inner.replace(/<(?:[\w.-]+:)?rPh\b[\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/gu, '');
  return [...elements(spoken, 't')].map((part) => underscored(textOf(part.inner))).join('');
}

/** `_x000D_` stands for a sign that XML cannot hold. */
const underscored = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
