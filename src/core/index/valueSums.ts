import type { Twofold } from '../arithmetic/compensated';
import { add, productError, sumError, twofold } from '../arithmetic/compensated';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

/** Sums over the services matched between two periods. With p = c/q: */
export interface ValueSums {
  readonly matched: number;
  /** sum of c0 = p0 q0 */
  readonly earlier: Twofold;
  /** sum of c0 r = p0 q1: the later quantities at the earlier unit costs */
  readonly moved: Twofold;
  /** sum of c1 = p1 q1 */
  readonly later: Twofold;
  /** sum of c1 / r = p1 q0: the earlier quantities at the later unit costs */
  readonly back: Twofold;
}

/** Up to this growth, r - 1 times a cost is so small beside the cost that its own rounding stays below the last place of the sum. */
const SMALL_GROWTH = 1 / 8;

/**
 * The four value sums of which every index without logarithms is made, in one pass and without allocation per service. Moved and
 * back are kept as differences from earlier and later: c0 r = c0 + c0 (q1 - q0)/q0. A large growth takes exact products (A1).
 * A service that falls to 0 keeps its earlier unit cost (M3), so that p1 q0 = c0.
 */
export function valueSums(panel: Panel, from: number, to: number): ValueSums {
  const { services, quantities, costs } = panel;
  let matched = 0;
  let earlier = 0;
  let earlierRest = 0;
  let gain = 0;
  let gainRest = 0;
  let later = 0;
  let laterRest = 0;
  let loss = 0;
  let lossRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
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

    const change = q1 - q0;
    let more = (c0 * change) / q0;
    let less = (-c1 * change) / q1;
    const bound = SMALL_GROWTH * q0;
    if (Math.abs(change) > bound) {
      more = movedValue(c0, q1, q0);
      less = q1 === 0 ? c0 : movedValue(c1, q0, q1);
      gainRest += restOfMovedValue(c0, q1, q0, more) + sumError(gain, -c0, gain - c0);
      gain -= c0;
      lossRest += (q1 === 0 ? 0 : restOfMovedValue(c1, q0, q1, less)) + sumError(loss, -c1, loss - c1);
      loss -= c1;
    }
    const gainSum = gain + more;
    gainRest += sumError(gain, more, gainSum);
    gain = gainSum;
    const lossSum = loss + less;
    lossRest += sumError(loss, less, lossSum);
    loss = lossSum;
  }
  const earlierTotal = twofold(earlier, earlierRest);
  const laterTotal = twofold(later, laterRest);
  return {
    matched,
    earlier: earlierTotal,
    moved: add(earlierTotal, twofold(gain, gainRest)),
    later: laterTotal,
    back: add(laterTotal, twofold(loss, lossRest)),
  };
}

/** cost x to / from, rounded. */
const movedValue = (cost: number, to: number, from: number): number => (cost * to) / from;

/** What the rounding of a moved value leaves out. */
function restOfMovedValue(cost: number, to: number, from: number, value: number): number {
  const product = cost * to;
  const whole = value * from;
  return (product - whole - productError(value, from, whole) + productError(cost, to, product)) / from;
}

/** Sum of c1 r over the matched services: the later costs moved by the relative once more (average-share only). */
export function laterMovedSum(panel: Panel, from: number, to: number): Twofold {
  const { services, quantities, costs } = panel;
  let sum = 0;
  let rest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const value = movedValue(costs[at1]!, q1, q0);
    rest += restOfMovedValue(costs[at1]!, q1, q0, value);
    const next = sum + value;
    rest += sumError(sum, value, next);
    sum = next;
  }
  return twofold(sum, rest);
}
