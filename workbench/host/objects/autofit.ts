/** [H16] Widths and heights that fit, from the widths of letters: close to Excel's, not measured on a screen. */
import { textWidth, wrappedLines } from '../../../src/sheets/fit/textWidth';
import { cellText } from '../input/numberText';
import { intersection } from '../book/boxes';
import type { Place } from '../hostObject';
import type { Model } from './model';

const STANDARD_SIZE = 11;
const LINE = 1.36;
const THAI_LINE = 1.55;
const MARGIN = 8;
/** Points of the margin left and right, and of one step of indent. */
const SIDES = 3.75;
const INDENT = 6.75;
const POINTS_PER_PIXEL = 0.75;

interface Shown {
  readonly text: string;
  readonly size: number;
  readonly wrap: boolean;
  readonly bold: boolean;
  readonly indent: number;
  readonly row: number;
  readonly column: number;
}

function shown({ book: { grid } }: Model, { sheet, box }: Place): Shown[] {
  const used = grid.used(sheet.name);
  const area = used && intersection(used, box);
  if (!area) return [];
  return grid.read(sheet.name, area).flatMap((line, r) =>
    line.map(({ value }, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const format = grid.readFormat(sheet.name, row, column);
      const text = cellText(value, format.numberFormat ?? 'General');
      const { fontSize: size = STANDARD_SIZE, wrap = false, bold = false, indent = 0 } = format;
      return { text, size, wrap, bold, indent, row, column };
    }),
  );
}

const largest = (cells: readonly Shown[], key: (cell: Shown) => number, size: (cell: Shown) => number) => {
  const sizes = new Map<number, number>();
  for (const cell of cells) if (cell.text !== '') sizes.set(key(cell), Math.max(sizes.get(key(cell)) ?? 0, size(cell)));
  return sizes;
};

export function autofitColumns(model: Model, place: Place): void {
  const longest = (cell: Shown) => Math.max(...cell.text.split('\n').map((line) => textWidth(line, cell)));
  const widths = largest(
    shown(model, place).filter((cell) => !cell.wrap),
    (cell) => cell.column,
    (cell) => longest(cell) * POINTS_PER_PIXEL + cell.indent * INDENT + MARGIN,
  );
  for (const [column, width] of widths) model.book.grid.setColumnWidth(place.sheet.name, column, 1, Math.round(width));
}

export function autofitRows(model: Model, place: Place): void {
  const { grid } = model.book;
  const lines = (cell: Shown) => {
    if (!cell.wrap) return cell.text.split('\n').length;
    const points = grid.columnWidth(place.sheet.name, cell.column) - SIDES - cell.indent * INDENT;
    return wrappedLines(cell.text, cell, Math.max(1, points / POINTS_PER_PIXEL));
  };
  const heights = largest(
    shown(model, place),
    (cell) => cell.row,
    (cell) => lines(cell) * cell.size * (/[\u0e01-\u0e5b]/.test(cell.text) ? THAI_LINE : LINE),
  );
  for (const [row, height] of heights) grid.setRowHeight(place.sheet.name, row, 1, Math.round(height * 2) / 2);
}
