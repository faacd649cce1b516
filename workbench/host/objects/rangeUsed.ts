/** The part of a range that is in use. */
import type { Box } from '../../grid/grid';
import { bounding, intersection } from '../book/boxes';
import type { Members, Place } from '../hostObject';
import type { Model } from './model';

type IsUsed = (row: number, column: number) => boolean;

function first(count: number, test: (index: number) => boolean): number {
  for (let i = 0; i < count; i += 1) if (test(i)) return i;
  return -1;
}

/** The smallest box that holds every used cell of an area. */
function tight(area: Box, used: IsUsed): Box | null {
  const { row, column, rows, columns } = area;
  const inRow = (r: number) => first(columns, (c) => used(row + r, column + c)) >= 0;
  const top = first(rows, inRow);
  if (top < 0) return null;
  const bottom = rows - 1 - first(rows, (r) => inRow(rows - 1 - r));
  const height = bottom - top + 1;
  const inColumn = (c: number) => first(height, (r) => used(row + top + r, column + c)) >= 0;
  const left = first(columns, inColumn);
  const right = columns - 1 - first(columns, (c) => inColumn(columns - 1 - c));
  return { row: row + top, column: column + left, rows: height, columns: right - left + 1 };
}

export function usedBox({ book: { grid } }: Model, { sheet, box }: Place, valuesOnly: boolean): Box | null {
  const all = grid.used(sheet.name);
  const area = all && intersection(all, box);
  if (!area) return null;
  const cells = grid.read(sheet.name, area);
  const hasContent: IsUsed = (row, column) => {
    const cell = cells[row - area.row]?.[column - area.column];
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const hasFormat: IsUsed = (row, column) => Object.keys(grid.readFormat(sheet.name, row, column)).length > 0;
  return tight(area, valuesOnly ? hasContent : (row, column) => hasContent(row, column) || hasFormat(row, column));
}

/** What is around a cell up to the next empty row and column on every side. */
function region(model: Model, { sheet, box }: Place): Box {
  const used = model.book.grid.used(sheet.name);
  if (!used) return box;
  const cells = model.book.grid.read(sheet.name, used);
  const filled: IsUsed = (row, column) =>
    (cells[row]?.[column]?.value ?? null) !== null || cells[row]?.[column]?.formula !== undefined;
  let area = box;
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const wider = {
      row,
      column,
      rows: area.row + area.rows + 1 - row,
      columns: area.column + area.columns + 1 - column,
    };
    const found = tight(wider, filled);
    const next = found ? bounding(area, found) : area;
    if (next.rows === area.rows && next.columns === area.columns) return area;
    area = next;
  }
}

export function rangeUsed(model: Model, place: Place): Members {
  const { sheet, box } = place;
  const find = (valuesOnly: unknown) => usedBox(model, place, valuesOnly === true);
  return {
    call: {
      GetUsedRange: (valuesOnly) => model.range(sheet, find(valuesOnly) ?? { ...box, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = find(valuesOnly);
        return used && model.range(sheet, used);
      },
      GetSurroundingRegion: () => model.range(sheet, region(model, place)),
    },
  };
}
