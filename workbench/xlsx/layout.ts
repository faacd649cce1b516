/**
 * Points, pixels, characters and the places of cells on a sheet. A width of n characters is n digits of the default font
 * (Calibri 11: 7 pixels each) and 5 pixels of margin; a pixel is 3/4 point (ECMA-376 part 1, 18.3.1.13).
 */
import type { FileSheet } from './workbookFile';

const DIGIT = 7;
const MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
/** English Metric Units. */
export const EMU_PER_POINT = 12_700;

export const charactersToPoints = (characters: number): number => (characters * DIGIT + MARGIN) * POINTS_PER_PIXEL;
export const pointsToCharacters = (points: number): number => (points / POINTS_PER_PIXEL - MARGIN) / DIGIT;

/** The `width` attribute of a column counts the margin as characters too. */
export const pointsToStoredWidth = (points: number): number =>
  Math.round((points / POINTS_PER_PIXEL / DIGIT) * 1e6) / 1e6;
export const storedWidthToPoints = (width: number): number => Math.round(width * DIGIT * POINTS_PER_PIXEL * 1e3) / 1e3;

type Sizes = Pick<FileSheet, 'columnWidths' | 'rowHeights'>;
export type Place = { readonly index: number; readonly offset: number };

function placeOf(points: number, size: (index: number) => number): Place {
  let rest = Math.max(0, points);
  let index = 0;
  while (rest >= size(index) && index < 100_000) rest -= size(index++);
  return { index, offset: rest };
}

export const columnWidth = (sheet: Sizes, column: number): number => sheet.columnWidths[column] ?? DEFAULT_WIDTH;
export const rowHeight = (sheet: Sizes, row: number): number => sheet.rowHeights[row] ?? DEFAULT_HEIGHT;

/** The column (or row) under a distance from the corner, and how far into it. Hidden columns have no width: skipped. */
export const columnAt = (sheet: Sizes, points: number): Place => placeOf(points, (i) => columnWidth(sheet, i));
export const rowAt = (sheet: Sizes, points: number): Place => placeOf(points, (i) => rowHeight(sheet, i));

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
};

/** Distance of a column's left edge (a row's top edge) from the corner, in points. */
export const leftOf = (sheet: Sizes, column: number): number => sum(column, (i) => columnWidth(sheet, i));
export const topOf = (sheet: Sizes, row: number): number => sum(row, (i) => rowHeight(sheet, i));
