/** Excel.FormatProtection: which cells a protected sheet leaves open (H14). */
import { boolean } from '../arguments';
import { cut } from '../book/cut';
import { contains, intersection } from '../book/boxes';
import { HostObject, type Place } from '../hostObject';
import type { Json } from '../json';
import type { Model } from './model';

export function formatProtection(model: Model, { sheet, box }: Place): HostObject {
  const locked = (): Json => {
    if (sheet.unlocked.some((open) => contains(open, box))) return false;
    return sheet.unlocked.some((open) => intersection(open, box)) ? null : true;
  };
  return new HostObject('FormatProtection', {
    get: { Locked: locked, FormulaHidden: () => false },
    set: {
      Locked: (value) => {
        model.book.checkUnlocked(sheet);
        const others = cut(
          sheet.unlocked.map((open) => ({ box: open })),
          box,
        ).map((one) => one.box);
        sheet.unlocked = boolean(value) ? others : [...others, box];
      },
    },
  });
}
