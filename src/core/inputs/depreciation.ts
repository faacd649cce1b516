import { numberWithin } from '../checkedOptions';
import type { Twofold } from '../arithmetic/compensated';
import { ONE, add, divide, multiply } from '../arithmetic/compensated';
import { DEPRECIATION_PROFILES, type DepreciationProfile } from '../options';

/**
 * What one unit of investment is worth, and loses, in each period of its life. All follow the mid-year convention (K2,
 * docs/methods/capital.md): investment is spread over its year, so it is half a year old at the end of that year.
 *
 * OECD (2009), Measuring Capital, 2nd edition, part II, on depreciation profiles and on computing stocks; BEA, Basic formulas for the perpetual inventory method:
 * N = I (1 - d/2) (1 - d)^(t - i).
 */
export const CAPITAL_MEASURES = ['consumption', 'net', 'gross'] as const;
export type CapitalMeasure = (typeof CAPITAL_MEASURES)[number];
export { DEPRECIATION_PROFILES, type DepreciationProfile };

const single = (value: number): Twofold => ({ high: value, low: 0 });
const ZERO = single(0);

/**
 * The stock or flow of straight-line depreciation and of the gross stock: sum of investment x weight of its age, over as many periods
 * as the weights last. Periods that reach back beyond the data count as without investment (K5).
 */
export function weighedByAge(
  investment: readonly (Twofold | null)[],
  weights: readonly number[],
  over: number,
): (Twofold | null)[] {
  return investment.map((_, period) => {
    let sum = ZERO;
    for (let age = 0; age < weights.length && age <= period; age += 1) {
      const vintage = investment[period - age]!;
      if (vintage === null) {
        return null;
      }
      sum = add(sum, multiply(vintage, single(weights[age]!)));
    }
    return divide(sum, single(over));
  });
}

/**
 * Weights by age in periods, 0 the period of investment itself, in units of 1 / life (consumption, net) or of 1 (gross). Ages beyond the
 * periods of the data are left out.
 *
 * @example
 * straightLineWeights('consumption', 4, 6) // [0.5, 1, 1, 1, 0.5]
 * straightLineWeights('net', 4, 6) // [3.5, 2.5, 1.5, 0.5]
 */
export function straightLineWeights(measure: CapitalMeasure, life: number, periods: number): number[] {
  numberWithin('life', life, 1);
  const ends = Math.min(periods, Math.ceil(life - 0.5)); // how often the asset is in service at the end of a period
  const left = Array.from({ length: ends }, (_, age) => life - age - 0.5);
  if (measure === 'net') {
    return left;
  }
  if (measure === 'gross') {
    return left.map(() => 1);
  }
  return [0.5, ...left.map((now) => Math.min(1, now))];
}

/** Declining balance: every period takes the rate 2 / life of what was left, and half of it of the period's own investment (K4). */
export function geometricSeries(
  investment: readonly (Twofold | null)[],
  measure: 'consumption' | 'net',
  life: number,
): (Twofold | null)[] {
  numberWithin('life', life, 2);
  const half = divide(ONE, single(life));
  const rate = divide(single(2), single(life));
  let stock: Twofold | null = ZERO;
  return investment.map((vintage) => {
    if (stock === null || vintage === null) {
      stock = null;
      return null;
    }
    const consumed = add(multiply(rate, stock), multiply(half, vintage));
    stock = add(add(stock, vintage), { high: -consumed.high, low: -consumed.low });
    return measure === 'net' ? stock : consumed;
  });
}
