/** Horizontal page breaks of a sheet. */
import { parseAddress } from '../book/a1';
import { cellBox } from '../book/boxes';
import type { SheetRecord } from '../book/records';
import { placeOf } from '../arguments';
import { invalidArgument } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { listing } from './collection';
import type { Model } from './model';

export function pageBreaks(model: Model, sheet: SheetRecord): HostObject {
  const { print } = sheet;
  const object = (row: number) =>
    new HostObject('PageBreak', {
      identity: { _Id: String(row) },
      get: { RowIndex: () => row, ColumnIndex: () => 0, _Id: () => String(row) },
      call: {
        Delete: () => {
          print.breaks = print.breaks.filter((r) => r !== row);
        },
        GetCellAfterBreak: () => model.range(sheet, cellBox(row, 0)),
      },
    });
  const list = listing({
    all: () => print.breaks,
    is: (row, key) => String(row) === String(key),
    object,
    what: 'break',
  });
  return new HostObject('PageBreakCollection', {
    ...join(list, {
      call: {
        Add: (value: Argument) => {
          const box = typeof value === 'string' ? parseAddress(value)?.box : placeOf(value).box;
          if (!box || box.row === 0) throw invalidArgument();
          print.breaks = [...new Set([...print.breaks, box.row])].sort((a, b) => a - b);
          return object(box.row);
        },
        RemovePageBreaks: () => {
          print.breaks = [];
        },
      },
    }),
    get: {},
  });
}
