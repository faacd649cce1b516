import { wholeNumberWithin } from '../checkedOptions';
import { refuse } from '../errors';
import type { Figures } from '../panel/figures';
import type { ZeroRule } from '../options';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { readSignedFigures } from '../panel/signedFigures';
import { shortfall, smoothestSeries } from './smoothestSeries';

export const BENCHMARK_METHODS = ['proportional', 'additive'] as const;
export type BenchmarkMethod = (typeof BENCHMARK_METHODS)[number];

export interface Benchmarking {
  /** Periods per total: 4 for quarters, 12 for months. */
  readonly frequency: number;
  readonly method: BenchmarkMethod;
  readonly zeros: ZeroRule;
}

/**
 * Denton benchmarking: a sub-annual series that follows the indicator as closely as it can and adds up to the annual totals.
 * "proportional" keeps the ratio to the indicator, "additive" the difference from it, as level as possible from period to period
 * (B1-B9, docs/methods/benchmarking.md). Periods after the last total are extrapolated.
 *
 * IMF (2001), Quarterly National Accounts Manual, chapter 6; IMF (2017), chapter 6.
 *
 * @example
 * const method = { frequency: 4, method: 'proportional', zeros: 'missing' } as const;
 * benchmarked([[10, 10, 10, 10, 20]], [[44]], method) // [[11, 11, 11, 11, 22]]
 */
export function benchmarked(indicator: Cells, totals: Cells, how: Benchmarking): (number | null)[][] {
  const { frequency, method, zeros } = how;
  const movements = figuresFor(method, 'indicator', indicator, 'activity');
  const wanted = figuresFor(method, 'totals', totals, zeros);
  wholeNumberWithin('frequency', frequency, 2, 366);
  if (movements.services !== wanted.services) {
    refuse('countDiffers', { argument: 'totals', given: wanted.services, needed: movements.services });
  }
  const solve = method === 'proportional' ? proportional : additive;
  return eachService(movements, (service) => {
    const row = rowOf(movements, service);
    const years = yearsWithTotals(rowOf(wanted, service), row.length, frequency);
    refuseGaps(row, service, years, how);
    const known = method === 'proportional' && zeros === 'missing' ? row.map((figure) => figure || NaN) : row;
    return Array.from(solve(known, years, frequency), (value, period) =>
      Number.isNaN(known[period]) ? null : within(value, service, period),
    );
  });
}

/** Additive benchmarking is for balances too, which may be negative or 0 (B3). */
function figuresFor(method: BenchmarkMethod, argument: string, cells: Cells, zeros: ZeroRule): Figures {
  return method === 'additive' ? readSignedFigures(argument, cells) : readPositive(argument, cells, zeros);
}

/** Missing totals at the end do not count, so that a range may be longer than the data (B5). */
function yearsWithTotals(totals: Float64Array, periods: number, frequency: number): Float64Array {
  let years = totals.length;
  while (years > 0 && Number.isNaN(totals[years - 1])) {
    years -= 1;
  }
  if (years === 0) {
    refuse('noNumbers', { argument: 'totals' });
  }
  const room = Math.floor(periods / frequency);
  return years > room ? refuse('tooManyTotals', { given: years, room }) : totals.slice(0, years);
}

/** A year with a total needs all its periods: a gap would push its share of the total into the others (B6, B7). */
function refuseGaps(row: Float64Array, service: number, totals: Float64Array, how: Benchmarking): void {
  totals.forEach((total, year) => {
    const first = year * how.frequency;
    const periods = row.subarray(first, first + how.frequency);
    if (Number.isNaN(total)) {
      return;
    }
    const missing = periods.findIndex(Number.isNaN);
    if (missing >= 0) {
      refuse('missingPlace', { argument: 'indicator', service, period: first + missing });
    }
    const zero = periods.indexOf(0);
    if (
      how.method === 'proportional' &&
      zero >= 0 &&
      (how.zeros === 'missing' || periods.every((figure) => figure === 0))
    ) {
      refuse('zeroIndicator', { argument: 'indicator', service, period: first + zero });
    }
  });
}

/** Ratios are sought to the indicator in units of its mean, so that the system is well scaled whatever the units of the data. */
function proportional(row: Float64Array, totals: Float64Array, frequency: number): Float64Array {
  const known = row.filter((figure) => figure > 0);
  const unit = known.reduce((sum, figure) => sum + figure / known.length, 0);
  const weights = row.map((figure) => (Number.isNaN(figure) ? 0 : figure / unit));
  return smoothestSeries(weights, totals, frequency).map((ratio, period) => ratio * weights[period]!);
}

function additive(row: Float64Array, totals: Float64Array, frequency: number): Float64Array {
  const ones = new Float64Array(row.length).fill(1);
  const gaps = totals.map((total, year) => shortfall(total, row, ones, year * frequency, frequency));
  return smoothestSeries(ones, gaps, frequency).map((difference, period) => row[period]! + difference);
}

function within(value: number, service: number, period: number): number {
  return Number.isFinite(value) ? value : refuse('resultOutOfRange', { service, period });
}
