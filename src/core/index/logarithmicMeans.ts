import type { Twofold } from '../arithmetic/compensated';
import { NOTHING, add, divide, exactly, multiply, sumError, twofold } from '../arithmetic/compensated';
import type { MatchedTotals } from './logarithmSums';
import { NEAR, carefulRelativeLogarithm, logarithm, relativeLogarithm } from '../arithmetic/logarithms';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

/**
 * The mean of ln(r / middle) weighted with the logarithmic means of the two cost shares (Sato 1976, Vartia 1976); these weights do
 * not add up to 1. Where a relative lies far from the middle, the comparison is computed again in two doubles throughout (A3).
 */
export function satoVartiaMean(panel: Panel, from: number, to: number, totals: MatchedTotals): Twofold {
  return quickMean(panel, from, to, totals) ?? carefulMean(panel, from, to, totals);
}

/** Null where a logarithm is too far from 0 for one double. */
function quickMean(panel: Panel, from: number, to: number, totals: MatchedTotals): Twofold | null {
  const { services, quantities, costs } = panel;
  const middleLogarithm = Math.log(totals.middle);
  let sum = 0;
  let rest = 0;
  let weights = 0;
  let weightsRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const weight = logarithmicMean(costs[at0]! / totals.earlier.high, costs[at1]! / totals.later.high);
    const logarithmOfRelative = relativeLogarithm(q1, q0);
    if (Math.abs(logarithmOfRelative) > NEAR) {
      return null;
    }
    const term = weight * (logarithmOfRelative - middleLogarithm);
    const next = sum + term;
    rest += sumError(sum, term, next);
    sum = next;
    const nextWeight = weights + weight;
    weightsRest += sumError(weights, weight, nextWeight);
    weights = nextWeight;
  }
  return divide(twofold(sum, rest), twofold(weights, weightsRest));
}

function carefulMean(panel: Panel, from: number, to: number, totals: MatchedTotals): Twofold {
  const { services, quantities, costs } = panel;
  let sum = NOTHING;
  let weights = NOTHING;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const earlier = divide(exactly(costs[at0]!), totals.earlier);
    const later = divide(exactly(costs[at1]!), totals.later);
    const weight = carefulLogarithmicMean(earlier, later);
    sum = add(sum, multiply(weight, carefulRelativeLogarithm(q1, q0, totals.middle)));
    weights = add(weights, weight);
  }
  return divide(sum, weights);
}

/**
 * (b - a) / ln(b / a), and its limit a where the two are equal.
 *
 * @example
 * logarithmicMean(0.2, 0.2) // 0.2
 * logarithmicMean(1, Math.E) // 1.718281828459045
 */
export function logarithmicMean(a: number, b: number): number {
  const change = b - a;
  if (change === 0) {
    return a;
  }
  const relative = change / a;
  return change / (relative < -0.5 ? Math.log(b / a) : Math.log1p(relative));
}

function carefulLogarithmicMean(a: Twofold, b: Twofold): Twofold {
  const change = add(b, { high: -a.high, low: -a.low });
  return change.high === 0 ? a : divide(change, logarithm(divide(b, a)));
}
