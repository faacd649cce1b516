/** Ranges reached from a range. */
import type { Box } from '../../grid/grid';
import { SHEET_COLUMNS, SHEET_ROWS, inside, parseAddress } from '../book/a1';
import { bounding, intersection } from '../book/boxes';
import { invalidArgument, itemNotFound } from '../hostError';
import { optionalWhole, placeOf, whole } from '../arguments';
import type { Argument, HostObject, Members, Place } from '../hostObject';
import type { Model } from './model';

export function rangeNeighbours(model: Model, { sheet, box }: Place): Members {
  const to = (target: Box): HostObject => {
    if (!inside(target)) throw invalidArgument();
    return model.range(sheet, target);
  };
  /** Another range of this sheet, or its address. */
  const other = (value: Argument): Box => {
    if (typeof value === 'string') {
      const address = parseAddress(value);
      if (!address) throw invalidArgument();
      return address.box;
    }
    const place = placeOf(value);
    if (place.sheet !== sheet) throw invalidArgument();
    return place.box;
  };
  const part = (index: number, count: number, make: () => Box) => {
    if (index < 0 || index >= count) throw invalidArgument();
    return to(make());
  };
  const common = (value: Argument) => {
    const both = intersection(box, other(value));
    return both && model.range(sheet, both);
  };
  const lastRow = box.row + box.rows - 1;
  const lastColumn = box.column + box.columns - 1;
  /** A negative count takes the neighbours on the other side. */
  const beside = (count: number, before: number, after: number) => (count < 0 ? before + count : after);
  return {
    call: {
      GetCell: (row, column) =>
        to({ row: box.row + whole(row), column: box.column + whole(column), rows: 1, columns: 1 }),
      GetRow: (row) => part(whole(row), box.rows, () => ({ ...box, row: box.row + whole(row), rows: 1 })),
      GetColumn: (column) =>
        part(whole(column), box.columns, () => ({ ...box, column: box.column + whole(column), columns: 1 })),
      GetLastRow: () => to({ ...box, row: lastRow, rows: 1 }),
      GetLastColumn: () => to({ ...box, column: lastColumn, columns: 1 }),
      GetLastCell: () => to({ row: lastRow, column: lastColumn, rows: 1, columns: 1 }),
      GetOffsetRange: (rows, columns) =>
        to({ ...box, row: box.row + whole(rows), column: box.column + whole(columns) }),
      GetResizedRange: (rows, columns) =>
        to({ ...box, rows: box.rows + whole(rows), columns: box.columns + whole(columns) }),
      GetAbsoluteResizedRange: (rows, columns) => to({ ...box, rows: whole(rows), columns: whole(columns) }),
      GetEntireRow: () => to({ ...box, column: 0, columns: SHEET_COLUMNS }),
      GetEntireColumn: () => to({ ...box, row: 0, rows: SHEET_ROWS }),
      GetRowsAbove: (count) => {
        const n = optionalWhole(count, 1);
        return to({ ...box, row: n < 0 ? lastRow + 1 : box.row - n, rows: Math.abs(n) });
      },
      GetRowsBelow: (count) => {
        const n = optionalWhole(count, 1);
        return to({ ...box, row: beside(n, box.row, lastRow + 1), rows: Math.abs(n) });
      },
      GetColumnsBefore: (count) => {
        const n = optionalWhole(count, 1);
        return to({ ...box, column: n < 0 ? lastColumn + 1 : box.column - n, columns: Math.abs(n) });
      },
      GetColumnsAfter: (count) => {
        const n = optionalWhole(count, 1);
        return to({ ...box, column: beside(n, box.column, lastColumn + 1), columns: Math.abs(n) });
      },
      GetBoundingRect: (value) => to(bounding(box, other(value))),
      GetIntersectionOrNullObject: common,
      GetIntersection: (value) => {
        const both = common(value);
        if (!both) throw itemNotFound('the ranges do not meet');
        return both;
      },
    },
  };
}
