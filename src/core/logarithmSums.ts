import type { Twofold } from './compensated';
import { productError, sumError, twofold } from './compensated';
import { refuse } from './errors';
import type { Panel } from './panel';

/** Cost totals over the matched services, and a relative in the middle of theirs. */
export interface MatchedTotals {
  readonly matched: number;
  readonly earlier: number;
  readonly later: number;
  readonly middle: number;
}

/** The relatives are divided by a middle one before their logarithm is taken: near 1 a logarithm loses nothing (A3). */
export function matchedTotals(panel: Panel, from: number, to: number): MatchedTotals {
  const { services, quantities, costs } = panel;
  let matched = 0;
  let earlier = 0,
    earlierRest = 0;
  let later = 0,
    laterRest = 0;
  let moved = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!(q0 > 0 && q1 >= 0)) {
      continue;
    }
    if (q1 === 0) {
      refuse('logarithmOfZero', { service: i, period: to });
    }
    matched += 1;
    const c0 = costs[at0]!;
    const c1 = costs[at1]!;
    const earlierSum = earlier + c0;
    earlierRest += sumError(earlier, c0, earlierSum);
    earlier = earlierSum;
    const laterSum = later + c1;
    laterRest += sumError(later, c1, laterSum);
    later = laterSum;
    moved += (c0 * q1) / q0;
  }
  earlier += earlierRest;
  later += laterRest;
  return { matched, earlier, later, middle: moved / earlier };
}

/** The sum of weight x ln(r / middle), and the sum of the weights, for weights = k0 c0 + k1 c1. */
export function weightedLogarithms(
  panel: Panel,
  from: number,
  to: number,
  middle: number,
  k0: number,
  k1: number,
): Twofold {
  const { services, quantities, costs } = panel;
  let sum = 0;
  let rest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!(q0 > 0 && q1 > 0)) {
      continue;
    }
    const term = (k0 * costs[at0]! + k1 * costs[at1]!) * logarithm(q1, q0, middle);
    const next = sum + term;
    rest += sumError(sum, term, next);
    sum = next;
  }
  return twofold(sum, rest);
}

export interface WeightedMean {
  readonly sum: Twofold;
  readonly weight: Twofold;
}

/** The same with the logarithmic mean of the two shares as weight (Sato 1976, Vartia 1976), which do not add up to 1. */
export function logarithmicMeans(panel: Panel, from: number, to: number, totals: MatchedTotals): WeightedMean {
  const { services, quantities, costs } = panel;
  let sum = 0,
    rest = 0;
  let weights = 0,
    weightsRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!(q0 > 0 && q1 > 0)) {
      continue;
    }
    const weight = logarithmicMean(costs[at0]! / totals.earlier, costs[at1]! / totals.later);
    const term = weight * logarithm(q1, q0, totals.middle);
    const next = sum + term;
    rest += sumError(sum, term, next);
    sum = next;
    const nextWeight = weights + weight;
    weightsRest += sumError(weights, weight, nextWeight);
    weights = nextWeight;
  }
  return { sum: twofold(sum, rest), weight: twofold(weights, weightsRest) };
}

/** (a - b) / ln(a / b), and its limit a where the two are equal. */
export function logarithmicMean(a: number, b: number): number {
  const change = b - a;
  return change === 0 ? a : change / Math.log1p(change / a);
}

/** ln(q1 / (q0 x middle)), with the part of the quotient that a double cannot hold. */
function logarithm(q1: number, q0: number, middle: number): number {
  const divisor = q0 * middle;
  const ratio = q1 / divisor;
  const whole = ratio * divisor;
  const rest = q1 - whole - productError(ratio, divisor, whole) - ratio * productError(q0, middle, divisor);
  return Math.log(ratio) + rest / q1;
}
