/** Gives cells their number formats, a run of equal ones in a row at a time. */
import type { Place } from '../hostObject';
import type { Json } from '../json';
import { invalidArgument } from '../hostError';
import type { Model } from './model';
import { bounded } from './bounded';

export function formatCells(model: Model, place: Place, formats: Json[][]): void {
  const { book } = model;
  const { sheet, box } = place;
  book.checkUnlocked(sheet);
  const first = formats[0]?.[0] ?? null;
  if (formats.every((line) => line.every((one) => one === first))) {
    if (first !== null) book.grid.format(sheet.name, bounded(model, place), { numberFormat: asFormat(first) });
    return;
  }
  for (const [r, line] of formats.entries())
    for (let from = 0, to = 0; from < line.length; from = to) {
      while (to < line.length && line[to] === line[from]) to += 1;
      const format = line[from] ?? null;
      const run = { row: box.row + r, column: box.column + from, rows: 1, columns: to - from };
      if (format !== null) book.grid.format(sheet.name, run, { numberFormat: asFormat(format) });
    }
}

function asFormat(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value === '' ? 'General' : value;
}
