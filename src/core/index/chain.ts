/**
 * One rule for all linkings (M5): every comparison ties a period to the one it is compared with, and within one connected piece
 * index = 100 x value / value of the base. A comparison without a link starts a new piece; other pieces than the base's have no index.
 */
import type { Twofold } from '../arithmetic/compensated';
import { refuse } from '../errors';
import type { IndexNumber } from '../kinds';
import { indexNumber } from '../kinds';
import type { Precise } from '../arithmetic/precise';
import { Precise as Decimal, precise } from '../arithmetic/precise';

export interface Comparison {
  readonly period: number;
  /** The period compared with; null where a chain begins. */
  readonly with: number | null;
  /** Null where nothing is matched. */
  readonly link: Twofold | null;
}

/**
 * @param comparisons in an order in which each period comes after the one that it is compared with
 *
 * @example
 * const tenth = { high: 1.1, low: 0 };
 * chained([{ period: 0, with: null, link: null }, { period: 1, with: 0, link: tenth }], 1) // [90.9090909090909, 100]
 */
export function chained(comparisons: readonly Comparison[], base: number): (IndexNumber | null)[] {
  const values: Precise[] = [];
  const pieces: number[] = [];
  for (const { period, with: earlier, link } of comparisons) {
    const joined = earlier !== null && link !== null;
    values[period] = joined ? values[earlier]!.times(precise(link)) : new Decimal(1);
    pieces[period] = joined ? pieces[earlier]! : period;
  }
  return values.map((value, period) => (pieces[period] === pieces[base] ? rebased(value, values[base]!, base) : null));
}

function rebased(value: Precise, valueOfBase: Precise, base: number): IndexNumber {
  if (valueOfBase.isZero()) {
    refuse('zeroBase', { base });
  }
  const hundredfold = value.times(100);
  return indexNumber((valueOfBase.eq(1) ? hundredfold : hundredfold.dividedBy(valueOfBase)).toNumber());
}
