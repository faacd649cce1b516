import type { Twofold } from '../arithmetic/compensated';
import { add, sumError } from '../arithmetic/compensated';
import type { MeanOfRelatives } from '../index/formulas';
import { logarithmicMean } from '../index/logarithmicMeans';
import { relativeLogarithm } from '../arithmetic/logarithms';
import { matchedTotals } from '../index/logarithmSums';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

/**
 * Contributions under a formula with logarithms: weight x ln r adds up to ln I, and times (I - 1)/ln I to I - 1 (W1). The factor is the
 * logarithmic mean of I and 1, the same for every service (Balk 2008, Price and Quantity Index Numbers, 4.2).
 */
export function logarithmicContributions(
  panel: Panel,
  formula: MeanOfRelatives,
  link: Twofold,
  from: number,
  to: number,
): Float64Array {
  const { services, quantities, costs } = panel;
  const totals = matchedTotals(panel, from, to);
  const earlier = formula.weights === 'earlier' ? 1 : formula.weights === 'later' ? 0 : 0.5;
  const byMeans = formula.weights === 'logarithmic';
  const onEarlier = (byMeans ? 1 : earlier) / totals.earlier.high;
  const onLater = (byMeans ? 1 : 1 - earlier) / totals.later.high;
  const result = new Float64Array(services).fill(NaN);
  let weights = 0;
  let weightsRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const share0 = onEarlier * costs[at0]!;
    const share1 = onLater * costs[at1]!;
    const weight = byMeans ? logarithmicMean(share0, share1) : share0 + share1;
    result[i] = weight * relativeLogarithm(q1, q0);
    const next = weights + weight;
    weightsRest += sumError(weights, weight, next);
    weights = next;
  }
  const factor = growthPerLogarithm(link) / (byMeans ? weights + weightsRest : 1);
  return result.map((value) => value * factor);
}

/** (I - 1) / ln I, and its limit 1 where nothing changes. */
function growthPerLogarithm(link: Twofold): number {
  const growth = add(link, { high: -1, low: 0 }).high;
  if (growth === 0) {
    return 1;
  }
  return growth / (Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(link.high));
}
