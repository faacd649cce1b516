import { sumError } from '../arithmetic/compensated';
import type { Share } from '../kinds';
import { share } from '../kinds';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

/**
 * The part of the cost of two neighbouring periods that belongs to matched services:
 * (matched c(t-1) + c(t)) / (all c(t-1) + c(t)). Null in the first period and where no cost is known (V1-V3, docs/methods/coverage.md).
 *
 * @example
 * const panel = readPanel([[20, 22], ['..', 15]], [[300, 300], [100, 100]], 'missing');
 * coverage(panel) // [null, 0.75]
 */
export function coverage(panel: Panel): (Share | null)[] {
  return Array.from({ length: panel.periods }, (_, period) =>
    period === 0 ? null : coverageOf(panel, period - 1, period),
  );
}

function coverageOf(panel: Panel, from: number, to: number): Share | null {
  const { services, quantities, costs } = panel;
  let matched = 0,
    matchedRest = 0;
  let unmatched = 0,
    unmatchedRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const cost = costs[at0]! + costs[at1]!;
    const costRest = sumError(costs[at0]!, costs[at1]!, cost);
    if (isMatched(quantities[at0]!, quantities[at1]!)) {
      const sum = matched + cost;
      matchedRest += sumError(matched, cost, sum) + costRest;
      matched = sum;
    } else {
      const sum = unmatched + cost;
      unmatchedRest += sumError(unmatched, cost, sum) + costRest;
      unmatched = sum;
    }
  }
  const known = matched + matchedRest;
  const left = unmatched + unmatchedRest;
  return known + left > 0 ? share(known / (known + left)) : null;
}
