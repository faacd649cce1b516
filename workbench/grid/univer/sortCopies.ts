import type { Injector } from '@univerjs/core';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import { ArrayValueObject, IFunctionService } from '@univerjs/engine-formula';
import { arrayOf } from './engineValues';

type Calculate = (...args: FunctionVariantType[]) => FunctionVariantType;

/** SORT and SORTBY sort the array that all formulas over the same range share: give them a copy. */
export function letSortCopy(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of ['SORT', 'SORTBY']) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const sort = executor.calculate as Calculate;
    const onCopy: Calculate = function (this: unknown, first, ...rest) {
      return sort.call(this, first instanceof ArrayValueObject ? copyOf(first) : first, ...rest);
    };
    executor.calculate = onCopy;
  }
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  const rows = array.getArrayValue().map((row) => row.slice());
  return arrayOf(rows as Parameters<typeof arrayOf>[0], array.getColumnCount());
}
