import type { Injector } from '@univerjs/core';
import type { BaseFunction } from '@univerjs/engine-formula';
import { IFunctionService } from '@univerjs/engine-formula';
import { error } from './engineValues';

type Calculate = BaseFunction['calculate'];
const guarded = new WeakSet<Calculate>();

/** A function that throws ends the whole calculation and leaves later cells empty: turn the throw into #VALUE!. */
export function guardExecutors(injector: Injector): void {
  for (const executor of injector.get(IFunctionService).getExecutors().values()) guardExecutor(executor);
}

export function guardExecutor(executor: BaseFunction): void {
  const calculate = executor.calculate;
  if (guarded.has(calculate)) return;
  const safe: Calculate = function (this: BaseFunction, ...args) {
    try {
      return calculate.apply(this, args);
    } catch {
      return error('#VALUE!');
    }
  };
  guarded.add(safe);
  executor.calculate = safe;
}
