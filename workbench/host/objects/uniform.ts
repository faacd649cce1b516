/** A property of many cells: the value they share, or null where they differ, as in Excel. */
import type { CellFormat } from '../../grid/grid';
import type { Place } from '../hostObject';
import type { Json } from '../json';
import { bounded } from './bounded';
import type { Model } from './model';

export function uniform(model: Model, place: Place, pick: (format: CellFormat) => Json): Json {
  const { row, column, rows, columns } = bounded(model, place);
  const { grid } = model.book;
  const first = pick(grid.readFormat(place.sheet.name, row, column));
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      if (pick(grid.readFormat(place.sheet.name, r, c)) !== first) return null;
  return first;
}

export function applyFormat(model: Model, place: Place, format: CellFormat): void {
  model.book.checkUnlocked(place.sheet);
  model.book.grid.format(place.sheet.name, bounded(model, place), format);
}
