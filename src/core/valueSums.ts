import type { Twofold } from './compensated';
import { productError, sumError, twofold } from './compensated';
import type { Panel } from './panel';

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

/**
 * The four value sums of which every index without logarithms is made, in one pass and without allocation per service.
 * A service that falls to 0 keeps its earlier unit cost (M3), so that p1 q0 = c0.
 */
export function valueSums(panel: Panel, from: number, to: number): ValueSums {
  const { services, quantities, costs } = panel;
  let matched = 0;
  let earlier = 0,
    earlierRest = 0;
  let moved = 0,
    movedRest = 0;
  let later = 0,
    laterRest = 0;
  let back = 0,
    backRest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!(q0 > 0 && q1 >= 0)) {
      continue;
    }
    matched += 1;
    const c0 = costs[at0]!;
    const earlierSum = earlier + c0;
    earlierRest += sumError(earlier, c0, earlierSum);
    earlier = earlierSum;
    if (q1 === 0) {
      const carried = back + c0;
      backRest += sumError(back, c0, carried);
      back = carried;
      continue;
    }
    const c1 = costs[at1]!;
    const laterSum = later + c1;
    laterRest += sumError(later, c1, laterSum);
    later = laterSum;

    const product0 = c0 * q1;
    const value0 = product0 / q0;
    const whole0 = value0 * q0;
    movedRest += (product0 - whole0 - productError(value0, q0, whole0) + productError(c0, q1, product0)) / q0;
    const movedSum = moved + value0;
    movedRest += sumError(moved, value0, movedSum);
    moved = movedSum;

    const product1 = c1 * q0;
    const value1 = product1 / q1;
    const whole1 = value1 * q1;
    backRest += (product1 - whole1 - productError(value1, q1, whole1) + productError(c1, q0, product1)) / q1;
    const backSum = back + value1;
    backRest += sumError(back, value1, backSum);
    back = backSum;
  }
  return {
    matched,
    earlier: twofold(earlier, earlierRest),
    moved: twofold(moved, movedRest),
    later: twofold(later, laterRest),
    back: twofold(back, backRest),
  };
}

/** Sum of c1 r over the matched services: the later costs moved by the relative once more (average-share only). */
export function laterMovedSum(panel: Panel, from: number, to: number): Twofold {
  const { services, quantities, costs } = panel;
  let sum = 0;
  let rest = 0;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!(q0 > 0 && q1 > 0)) {
      continue;
    }
    const c1 = costs[at1]!;
    const product = c1 * q1;
    const value = product / q0;
    const whole = value * q0;
    rest += (product - whole - productError(value, q0, whole) + productError(c1, q1, product)) / q0;
    const next = sum + value;
    rest += sumError(sum, value, next);
    sum = next;
  }
  return twofold(sum, rest);
}
