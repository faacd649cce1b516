import type { Twofold } from '../arithmetic/compensated';
import { NOTHING, add, divide, exactly, multiply, squareRoot } from '../arithmetic/compensated';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';

export interface RootSums {
  readonly matched: number;
  /** sum of q1 sqrt(p0 p1) */
  readonly later: Twofold;
  /** sum of q0 sqrt(p0 p1) */
  readonly earlier: Twofold;
}

/**
 * The two sums of the Walsh index. q0 sqrt(p0 p1) = sqrt(c0) sqrt(c1/r), and times r it is the other term, so that all relatives
 * equal give exactly that relative. A service that falls to 0 keeps its earlier unit cost (M3): q0 sqrt(p0 p0) = c0.
 */
export function rootSums(panel: Panel, from: number, to: number): RootSums {
  const { services, quantities, costs } = panel;
  let matched = 0;
  let later = NOTHING;
  let earlier = NOTHING;
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    matched += 1;
    if (q1 === 0) {
      earlier = add(earlier, exactly(costs[at0]!));
      continue;
    }
    const relative = divide(exactly(q1), exactly(q0));
    const back = divide(exactly(costs[at1]!), relative);
    const weight = multiply(squareRoot(exactly(costs[at0]!)), squareRoot(back));
    earlier = add(earlier, weight);
    later = add(later, multiply(weight, relative));
  }
  return { matched, later, earlier };
}
