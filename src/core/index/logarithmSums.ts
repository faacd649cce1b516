import type { Twofold } from '../arithmetic/compensated';
import { add, exactly, multiply, sumError, twofold } from '../arithmetic/compensated';
import { refuse } from '../errors';
import { NEAR, carefulRelativeLogarithm, relativeLogarithm } from '../arithmetic/logarithms';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

/** Cost totals over the matched services, and a relative in the middle of theirs. */
export interface MatchedTotals {
  readonly matched: number;
  readonly earlier: Twofold;
  readonly later: Twofold;
  readonly middle: number;
}

/** So many services are looked at for a relative in the middle. */
const SAMPLE = 9;

/**
 * The cost totals, and the middle one of the first relatives. Logarithms are taken in relation to that relative: when all
 * relatives are equal they are exactly 0, and the link is exactly that relative (A3, A4).
 */
export function matchedTotals(panel: Panel, from: number, to: number): MatchedTotals {
  const { services, quantities, costs } = panel;
  const first: number[] = [];
  let matched = 0;
  let earlier = 0;
  let earlierRest = 0;
  let later = 0;
  let laterRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
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
    if (matched <= SAMPLE) {
      first.push(q1 / q0);
    }
  }
  return {
    matched,
    earlier: twofold(earlier, earlierRest),
    later: twofold(later, laterRest),
    middle: first.sort((a, b) => a - b)[Math.floor(first.length / 2)] ?? 1,
  };
}

/** The sum of (k0 c0 + k1 c1) x ln(r / middle): with k = 1 / total, a mean weighted with cost shares. */
export function weightedLogarithms(
  panel: Panel,
  from: number,
  to: number,
  middle: number,
  k0: Twofold,
  k1: Twofold,
): Twofold {
  const { services, quantities, costs } = panel;
  const k0High = k0.high;
  const k1High = k1.high;
  const middleLogarithm = Math.log(middle);
  const near = Math.abs(middleLogarithm) <= NEAR ? NEAR : 0;
  let sum = 0;
  let rest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const c0 = costs[at0]!;
    const c1 = costs[at1]!;
    const logarithm = relativeLogarithm(q1, q0);
    let term = (k0High * c0 + k1High * c1) * (logarithm - middleLogarithm);
    if (Math.abs(logarithm) > near) {
      const weight = add(multiply(k0, exactly(c0)), multiply(k1, exactly(c1)));
      const careful = multiply(weight, carefulRelativeLogarithm(q1, q0, middle));
      term = careful.high;
      rest += careful.low;
    }
    const next = sum + term;
    rest += sumError(sum, term, next);
    sum = next;
  }
  return twofold(sum, rest);
}
