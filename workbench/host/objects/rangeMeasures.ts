/** Where a range lies and how large it is. */
import { SHEET_COLUMNS, SHEET_ROWS, formatAddress } from '../book/a1';
import { wrongSize } from '../hostError';
import { whole } from '../arguments';
import type { Members, Place } from '../hostObject';
import type { Model } from './model';

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
}

export function rangeMeasures({ book: { grid } }: Model, { sheet, box }: Place): Members {
  const address = () => formatAddress(sheet.name, box);
  const width = (from: number, count: number) => sum(count, (i) => grid.columnWidth(sheet.name, from + i));
  const height = (from: number, count: number) => sum(count, (i) => grid.rowHeight(sheet.name, from + i));
  return {
    get: {
      Address: address,
      AddressLocal: address,
      RowIndex: () => box.row,
      ColumnIndex: () => box.column,
      RowCount: () => box.rows,
      ColumnCount: () => box.columns,
      CellCount: () => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns),
      IsEntireColumn: () => box.rows === SHEET_ROWS,
      IsEntireRow: () => box.columns === SHEET_COLUMNS,
      Left: () => width(0, box.column),
      Top: () => height(0, box.row),
      Width: () => width(box.column, box.columns),
      Height: () => height(box.row, box.rows),
      Hidden: () => false,
      RowHidden: () => false,
      ColumnHidden: () => false,
      Style: () => 'Normal',
    },
    call: {
      // The library splits large arrays; it asks first whether the whole would have fitted.
      _ValidateArraySize: (rows, columns) => {
        if (whole(rows) !== box.rows || whole(columns) !== box.columns) throw wrongSize();
      },
    },
  };
}
