/** [H16] Widths and heights that fit, from the number of characters: close to Excel's, not measured on a screen. */
import { cellText } from '../input/numberText';
import { intersection } from '../book/boxes';
import type { Place } from '../hostObject';
import type { Model } from './model';

const STANDARD_SIZE = 11;
const CHARACTER = 0.53;
const LINE = 1.36;
const MARGIN = 8;

interface Shown {
  readonly text: string;
  readonly size: number;
  readonly wrap: boolean;
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
      return { text, size: format.fontSize ?? STANDARD_SIZE, wrap: format.wrap ?? false, row, column };
    }),
  );
}

const largest = (cells: readonly Shown[], key: (cell: Shown) => number, size: (cell: Shown) => number) => {
  const sizes = new Map<number, number>();
  for (const cell of cells) if (cell.text !== '') sizes.set(key(cell), Math.max(sizes.get(key(cell)) ?? 0, size(cell)));
  return sizes;
};

export function autofitColumns(model: Model, place: Place): void {
  const longest = (cell: Shown) => Math.max(...cell.text.split('\n').map((line) => line.length));
  const widths = largest(
    shown(model, place).filter((cell) => !cell.wrap),
    (cell) => cell.column,
    (cell) => longest(cell) * cell.size * CHARACTER + MARGIN,
  );
  for (const [column, width] of widths) model.book.grid.setColumnWidth(place.sheet.name, column, 1, Math.round(width));
}

export function autofitRows(model: Model, place: Place): void {
  const { grid } = model.book;
  const lines = (cell: Shown) => {
    const room = Math.max(1, (grid.columnWidth(place.sheet.name, cell.column) - MARGIN) / (cell.size * CHARACTER));
    const needed = cell.text.split('\n').map((line) => (cell.wrap ? Math.max(1, Math.ceil(line.length / room)) : 1));
    return needed.reduce((sum, n) => sum + n, 0);
  };
  const heights = largest(
    shown(model, place),
    (cell) => cell.row,
    (cell) => lines(cell) * cell.size * LINE,
  );
  for (const [row, height] of heights) grid.setRowHeight(place.sheet.name, row, 1, Math.round(height * 2) / 2);
}
