import { BandedSystem } from '../arithmetic/bandedSystem';
import { productError, sumError } from '../arithmetic/compensated';

/**
 * The series d that changes least from period to period, min sum of (d(t) - d(t-1))^2, while its weighted sums over given years are as
 * wanted: the core of Denton's method. Before the first and after the last year with a total, and across a gap, d stays as level as it
 * can; so extrapolation with the last ratio is part of the solution and no second step (B4, docs/methods/benchmarking.md).
 *
 * Denton (1971), Journal of the American Statistical Association 66, with the starting condition of Cholette (1984): no figure before the
 * first is fixed.
 *
 * @param weights a(t), one per period
 * @param totals wanted sums of a(t) d(t) per year of `frequency` periods; NaN: not wanted
 */
export function smoothestSeries(weights: Float64Array, totals: Float64Array, frequency: number): Float64Array {
  const system = new BandedSystem(weights.length + totals.length, frequency);
  const right = new Float64Array(system.size);
  for (let period = 1; period < weights.length; period += 1) {
    tie(system, unknownAt(period - 1, totals.length, frequency), unknownAt(period, totals.length, frequency));
  }
  for (let year = 0; year < totals.length; year += 1) {
    const multiplier = (year + 1) * (frequency + 1) - 1;
    if (Number.isNaN(totals[year])) {
      system.add(multiplier, multiplier, 1); // no total: the multiplier is 0
      continue;
    }
    right[multiplier] = totals[year]!;
    for (let period = year * frequency; period < (year + 1) * frequency; period += 1) {
      const unknown = unknownAt(period, totals.length, frequency);
      system.add(unknown, multiplier, weights[period]!);
      system.add(multiplier, unknown, weights[period]!);
    }
  }
  const solve = system.factorised();
  const first = pick(solve(right), weights.length, totals.length, frequency);
  return refined(first, weights, totals, frequency, solve);
}

/** Unknowns stand year by year: the periods of a year, then the multiplier of its total. Years without one have periods only. */
function unknownAt(period: number, years: number, frequency: number): number {
  return period + Math.min(years, Math.floor(period / frequency));
}

/** Adds the derivative of (d(b) - d(a))^2 / 2. */
function tie(system: BandedSystem, a: number, b: number): void {
  system.add(a, a, 1);
  system.add(b, b, 1);
  system.add(a, b, -1);
  system.add(b, a, -1);
}

function pick(solution: Float64Array, periods: number, years: number, frequency: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, period) => solution[unknownAt(period, years, frequency)]!);
}

/** One step of iterative refinement: what the sums still miss, carried in two doubles, is spread as smoothly again. */
function refined(
  d: Float64Array,
  weights: Float64Array,
  totals: Float64Array,
  frequency: number,
  solve: (right: Float64Array) => Float64Array,
): Float64Array {
  const right = new Float64Array(weights.length + totals.length);
  totals.forEach((total, year) => {
    right[(year + 1) * (frequency + 1) - 1] = Number.isNaN(total)
      ? 0
      : shortfall(total, d, weights, year * frequency, frequency);
  });
  const correction = pick(solve(right), weights.length, totals.length, frequency);
  return d.map((value, period) => value + correction[period]!);
}

/** total - sum of weights x d over `count` periods, without the rounding of the sum. */
export function shortfall(total: number, d: Float64Array, weights: Float64Array, from: number, count: number): number {
  let left = total;
  let rest = 0;
  for (let period = from; period < from + count; period += 1) {
    const product = weights[period]! * d[period]!;
    const sum = left - product;
    rest += sumError(left, -product, sum) - productError(weights[period]!, d[period]!, product);
    left = sum;
  }
  return left + rest;
}
