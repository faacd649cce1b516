/**
 * Row heights of a planned sheet. Excel fits a row to its text when the add-in writes it; a file has to say the height,
 * or LibreOffice shows one line of a wrapped text.
 */
import { BODY_SIZE, ROW_HEIGHT } from '../../src/sheets/styles';
import { charactersToPoints } from './layout';
import type { FileCell } from './workbookFile';

/** A line needs a little more than its letters; a further line less, because it brings no margin. */
const FIRST_LINE = 1.35;
const FURTHER_LINE = 1.3;
/** Width of an average letter of Arial, as a share of its size. */
const LETTER = 0.45;
const PADDING = 6;
const USUAL_WIDTH = 8.43;

/** Vowel and tone marks of Thai stand above or below a letter and take no width. */
const width = (text: string, size: number): number => text.replace(/\p{Mn}/gu, '').length * size * LETTER;

function lines(cell: FileCell, size: number, columnWidths: readonly number[]): number {
  const { format, value, formula } = cell;
  if (!format?.wrap || formula !== undefined || typeof value !== 'string') return 1;
  const room = charactersToPoints(columnWidths[cell.column] ?? USUAL_WIDTH) - PADDING;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line, size) / room)), 0);
}

function heightOf(cell: FileCell, columnWidths: readonly number[]): number {
  const size = cell.format?.fontSize ?? BODY_SIZE;
  const first = Math.max(ROW_HEIGHT, size * FIRST_LINE);
  return first + (lines(cell, size, columnWidths) - 1) * size * FURTHER_LINE;
}

export function rowHeights(cells: readonly FileCell[], columnWidths: readonly number[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const cell of cells) {
    const height = Math.ceil(heightOf(cell, columnWidths) * 2) / 2;
    heights[cell.row] = Math.max(heights[cell.row] ?? 0, height);
  }
  return heights;
}
