/** Excel.WorksheetFreezePanes. */
import { parseAddress } from '../book/a1';
import type { SheetRecord } from '../book/records';
import { optionalWhole, placeOf } from '../arguments';
import { invalidArgument } from '../hostError';
import { HostObject, type Argument } from '../hostObject';
import type { Model } from './model';

export function freezePanes(model: Model, sheet: SheetRecord): HostObject {
  const { grid } = model.book;
  const set = (rows: number, columns: number) => grid.setFreeze(sheet.name, rows, columns);
  return new HostObject('WorksheetFreezePanes', {
    call: {
      FreezeAt: (value: Argument) => {
        const box = typeof value === 'string' ? parseAddress(value)?.box : placeOf(value).box;
        if (!box) throw invalidArgument();
        const whole = { rows: box.row + box.rows, columns: box.column + box.columns };
        set(whole.rows >= 1_048_576 ? 0 : whole.rows, whole.columns >= 16_384 ? 0 : whole.columns);
      },
      FreezeRows: (count) => set(optionalWhole(count, 1), 0),
      FreezeColumns: (count) => set(0, optionalWhole(count, 1)),
      Unfreeze: () => set(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = grid.freeze(sheet.name);
        if (rows === 0 && columns === 0) return null;
        const box = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
        return model.range(sheet, box);
      },
    },
  });
}
