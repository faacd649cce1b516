import type { ZeroRule } from '../options';
import { readFigures } from './figures';
import type { Cells } from './shape';
import { atLeastTwoPeriods, sameExtent } from './shape';

/**
 * Quantities and costs of services over periods, cleaned by M1-M4. Both arrays run period by period: service i in period t stands
 * at t x services + i, so that a comparison of two periods reads memory in order.
 *
 * A quantity is NaN unless the pair of quantity and cost can take part in a comparison; a cost is 0 where it is missing. So the two
 * quantities alone say whether a service is matched.
 */
export interface Panel {
  readonly services: number;
  readonly periods: number;
  readonly quantities: Float64Array;
  readonly costs: Float64Array;
}

/**
 * Whether a service takes part in the comparison of two periods, from its quantity in each: NaN fails both conditions, and a rise from 0 has no
 * relative (M3, M5). The loops over services all ask here.
 *
 * @example
 * isMatched(20, 0) // true
 * isMatched(0, 20) // false
 * isMatched(20, NaN) // false
 */
export const isMatched = (earlier: number, later: number): boolean => earlier > 0 && later >= 0;

/**
 * Reads the two blocks, one row per service and one column per period.
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27], ['..', 15]], [[20000, 23000], [45000, 43000], [25000, 40000]], 'missing');
 * panel.services // 3
 * Array.from(panel.quantities) // [20, 30, NaN, 22, 27, 15]
 */
export function readPanel(
  quantities: Cells,
  costs: Cells,
  zeros: ZeroRule,
  names: { readonly quantities: string; readonly costs: string } = { quantities: 'quantities', costs: 'costs' },
): Panel {
  const quantity = readFigures(names.quantities, quantities);
  const cost = readFigures(names.costs, costs);
  atLeastTwoPeriods(sameExtent(quantity, cost));
  return {
    services: quantity.services,
    periods: quantity.periods,
    ...completePairs(quantity.values, cost.values, zeros),
  };
}

/** Turns quantities into NaN where quantity and cost are not both present under the rule for zeros, and missing costs into 0. */
export function completePairs(
  quantities: Float64Array,
  costs: Float64Array,
  zeros: ZeroRule,
): { readonly quantities: Float64Array; readonly costs: Float64Array } {
  for (let at = 0; at < quantities.length; at += 1) {
    const bothZero = zeros === 'activity' && quantities[at] === 0 && costs[at] === 0;
    if (!bothZero && !(quantities[at]! > 0 && costs[at]! > 0)) {
      quantities[at] = NaN;
    }
    if (!(costs[at]! > 0)) {
      costs[at] = 0;
    }
  }
  return { quantities, costs };
}
