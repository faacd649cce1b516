import type { Deflator, Measure } from '../definition';
import { sameName } from './names';

/** One price index has one kind and one source, whichever inputs use it: a change reaches all of them. */
export function setDeflator(measure: Measure, deflator: Deflator): Measure {
  const changed = <T extends Deflator | null | undefined>(one: T): T | Deflator =>
    one && sameName(one.name, deflator.name) ? deflator : one;
  return {
    ...measure,
    services: measure.services.map((one) =>
      one.deflator === undefined ? one : { ...one, deflator: changed(one.deflator) },
    ),
    purchases: measure.purchases.map((one) => ({ ...one, deflator: changed(one.deflator) })),
    capital: measure.capital.map((one) => ({ ...one, deflator: changed(one.deflator) })),
    method: { ...measure.method, payDeflator: changed(measure.method.payDeflator) },
  };
}
