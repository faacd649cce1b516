import { wholeNumberWithin } from '../checkedOptions';
import type { Twofold } from '../arithmetic/compensated';
import { add, divide, multiply } from '../arithmetic/compensated';
import { refuse } from '../errors';
import type { IndexNumber } from '../kinds';
import { indexNumber } from '../kinds';
import type { Panel } from '../panel/panel';
import { resultOf } from '../arithmetic/ratios';
import type { YearTotal } from './yearPrices';
import { volumeAtYearPrices, yearTotal } from './yearPrices';

export const OVERLAPS = ['annual-overlap', 'one-quarter-overlap', 'over-the-year'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/**
 * A quarterly (or monthly) Laspeyres volume index at the average unit costs of the year before, chain-linked by one of three techniques;
 * the mean of the first year is 100 (U1-U9, docs/methods/quarterly.md). Null from the first year on that shares no service with the year
 * before it.
 *
 * IMF (2001), Quarterly National Accounts Manual, chapter 9; Deutsche Bundesbank, KIX 2.0, method of calculation.
 *
 * @example
 * const panel = readPanel([[1, 2, 3, 2, 4]], [[10, 20, 30, 20, 40]], 'missing');
 * quarterlyIndex(panel, 'annual-overlap', 4) // [50, 100, 150, 100, 200]
 */
export function quarterlyIndex(panel: Panel, overlap: Overlap, frequency: number): (IndexNumber | null)[] {
  wholeNumberWithin('frequency', frequency, 2, 366);
  if (panel.periods < frequency) {
    refuse('tooFewPeriods', { argument: 'quantities', given: panel.periods, needed: frequency });
  }
  const index: (Twofold | null)[] = [];
  for (let year = 0; year * frequency < panel.periods; year += 1) {
    const prices = pricesFor(panel, year, frequency);
    const comparison = { panel, prices, year, frequency, index };
    index.push(
      ...(prices.every((price) => price === null) ? Array<null>(frequency).fill(null) : yearOf(comparison, overlap)),
    );
  }
  if (index[0] === null) {
    refuse('noCommonYear', { period: 0 });
  }
  return Array.from({ length: panel.periods }, (_, period) => {
    const value = index[period]!;
    return value === null ? null : indexNumber(value.high === 0 ? 0 : resultOf(value, 0, period));
  });
}

/**
 * The unit costs that value a year: those of the year before, in the first year its own (U2, U3). A service takes part if it is there in
 * every period of both years, as far as the data go.
 */
export function pricesFor(panel: Panel, year: number, frequency: number): (YearTotal | null)[] {
  const first = year * frequency;
  const last = Math.min(first + frequency, panel.periods);
  return Array.from({ length: panel.services }, (_, service) => {
    for (let period = first; period < last; period += 1) {
      if (!(panel.quantities[period * panel.services + service]! >= 0)) {
        return null;
      }
    }
    return yearTotal(panel, service, Math.max(0, year - 1), frequency);
  });
}

interface YearComparison {
  readonly panel: Panel;
  readonly prices: readonly (YearTotal | null)[];
  readonly year: number;
  readonly frequency: number;
  /** The index so far. */
  readonly index: readonly (Twofold | null)[];
}

function yearOf(comparison: YearComparison, overlap: Overlap): (Twofold | null)[] {
  const { panel, prices, year, frequency, index } = comparison;
  const first = year * frequency;
  const length = Math.min(frequency, panel.periods - first);
  const byAnnualMean = overlap === 'annual-overlap' || year === 0;
  const levelOfYearBefore = byAnnualMean ? annualLevel(comparison) : null;
  return Array.from({ length }, (_, quarter) => {
    const volume = volumeAtYearPrices(panel, first + quarter, prices);
    if (byAnnualMean) {
      return levelOfYearBefore && multiply(levelOfYearBefore, volume);
    }
    const linkPeriod = overlap === 'one-quarter-overlap' ? first - 1 : first + quarter - frequency;
    const level = index[linkPeriod]!;
    const before = volumeAtYearPrices(panel, linkPeriod, prices);
    return level && multiply(level, divide(volume, nonZero(before, linkPeriod)));
  });
}

/** Index points per unit of volume: the mean index of the year before (100 in the first year) over its mean volume. */
function annualLevel({ prices, year, frequency, index }: YearComparison): Twofold | null {
  const zero: Twofold = { high: 0, low: 0 };
  const cost = prices.reduce((sum, price) => (price === null ? sum : add(sum, price.cost)), zero);
  const meanVolume = divide(nonZero(cost, (year - 1) * frequency), { high: frequency, low: 0 });
  if (year === 0) {
    return divide({ high: 100, low: 0 }, meanVolume);
  }
  const before = index.slice((year - 1) * frequency, year * frequency);
  if (before.some((value) => value === null)) {
    return null;
  }
  const sum = before.reduce<Twofold>((total, value) => add(total, value!), zero);
  return divide(divide(sum, { high: frequency, low: 0 }), meanVolume);
}

function nonZero(value: Twofold, period: number): Twofold {
  return value.high === 0 ? refuse('zeroTotal', { argument: 'costs', period: Math.max(0, period) }) : value;
}
