import { numberWithin } from '../checkedOptions';
import type { Twofold } from '../arithmetic/compensated';
import { add, divide, twofold } from '../arithmetic/compensated';
import { refuse } from '../errors';
import { eachService, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { sameExtent } from '../panel/shape';
import { readSignedFigures } from '../panel/signedFigures';

/** The five patterns in which productivity improves, and what is none of them. Words of the contract, never localised. */
export const STRATEGIES = {
  'up/down': 'more with less',
  'up/up': 'growth through investment',
  'up/same': 'more from the same',
  'same/down': 'the same for less',
  'down/down': 'less input and somewhat less output',
} as const;
export type Strategy = (typeof STRATEGIES)[keyof typeof STRATEGIES] | 'no change' | 'falling';

/**
 * Which pattern of improvement a period shows, from the growth of output and of input. Tested in this order: productivity growth within
 * the tolerance: no change; below it: falling; then output and input each up, the same or down (ST1-ST4, docs/methods/strategy.md).
 *
 * Asian Productivity Organization, public-sector productivity programme: the five ways to raise productivity.
 *
 * @example
 * strategies([[0.03, 0.01, -0.02]], [[-0.01, 0.02, -0.05]], 0.005) // [['more with less', 'falling', 'less input and somewhat less output']]
 */
export function strategies(outputGrowth: Cells, inputGrowth: Cells, tolerance: number): (Strategy | null)[][] {
  const output = readSignedFigures('outputgrowth', outputGrowth);
  const input = readSignedFigures('inputgrowth', inputGrowth);
  sameExtent(output, input);
  numberWithin('tolerance', tolerance, 0);
  return eachService(output, (service) => {
    const inputs = rowOf(input, service);
    return Array.from(rowOf(output, service), (go, period) => {
      const gi = inputs[period]!;
      if (Number.isNaN(go + gi)) {
        return null;
      }
      possible('outputgrowth', go, go >= -1, service, period);
      possible('inputgrowth', gi, gi > -1, service, period);
      return patternOf(go, gi, tolerance);
    });
  });
}

function patternOf(go: number, gi: number, tolerance: number): Strategy {
  const growth = add(divide(plusOne(go), plusOne(gi)), { high: -1, low: 0 });
  if (Math.abs(growth.high) <= tolerance) {
    return 'no change';
  }
  if (growth.high < 0) {
    return 'falling';
  }
  const pair = `${movement(go, tolerance)}/${movement(gi, tolerance)}`;
  return pair in STRATEGIES ? STRATEGIES[pair as keyof typeof STRATEGIES] : 'no change';
}

function movement(growth: number, tolerance: number): 'up' | 'same' | 'down' {
  if (Math.abs(growth) <= tolerance) {
    return 'same';
  }
  return growth > 0 ? 'up' : 'down';
}

/** 1 + growth without rounding; Knuth's sum needs no order of size. */
const plusOne = (growth: number): Twofold => twofold(1, growth);

function possible(argument: string, value: number, holds: boolean, service: number, period: number): void {
  if (!holds) {
    refuse('impossibleGrowth', { argument, service, period, value });
  }
}
