/** Dynamic arrays: where a formula's result spills to and where a spilled value comes from. */
import { cellBox, intersection } from '../book/boxes';
import { invalidOperation, itemNotFound } from '../hostError';
import type { HostObject, Members, Place } from '../hostObject';
import type { Model } from './model';

function spillTo(model: Model, { sheet, box }: Place): HostObject | null {
  if (box.rows * box.columns !== 1) throw invalidOperation('A spilling formula stands in one cell.');
  const spill = model.book.grid.read(sheet.name, box)[0]?.[0]?.spill;
  return spill ? model.range(sheet, { ...box, ...spill }) : null;
}

function spillParent(model: Model, { sheet, box }: Place): HostObject | null {
  const used = model.book.grid.used(sheet.name);
  if (!used) return null;
  for (const [row, line] of model.book.grid.read(sheet.name, used).entries())
    for (const [column, { spill }] of line.entries())
      if (spill && intersection({ row, column, ...spill }, { ...box, rows: 1, columns: 1 }))
        return model.range(sheet, cellBox(row, column));
  return null;
}

const orFail = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound('nothing spills here');
  return found;
};

export function rangeSpill(model: Model, place: Place): Members {
  return {
    get: { HasSpill: () => spillParent(model, place) !== null },
    call: {
      GetSpillingToRange: () => orFail(spillTo(model, place)),
      GetSpillingToRangeOrNullObject: () => spillTo(model, place),
      GetSpillParent: () => orFail(spillParent(model, place)),
      GetSpillParentOrNullObject: () => spillParent(model, place),
    },
  };
}
