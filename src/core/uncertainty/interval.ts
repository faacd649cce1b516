import { numberWithin, wholeNumberWithin } from '../checkedOptions';
import type { IndexMethod } from '../index/outputIndex';
import { outputIndex } from '../index/outputIndex';
import type { Panel } from '../panel/panel';
import { RandomNumbers } from '../arithmetic/random';

/** Relative standard errors, one per service: 0.05 says that two figures in three lie within about 5 per cent of the true one. */
export interface RelativeErrors {
  readonly quantities: readonly number[];
  readonly costs: readonly number[];
  /** One per service where each has its own quality; a single number where one quality series adjusts all. */
  readonly quality: readonly number[] | number;
}

export interface Draws {
  /** How much of the draws the interval holds, such as 0.95. */
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
}

export interface Interval {
  readonly lower: readonly (number | null)[];
  readonly index: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** More than this takes so long that a sheet seems to hang. */
const MOST_CELLS = 5e7;

/**
 * The interval of an index for stated relative errors of its data: every figure is multiplied by exp(sigma z) with sigma^2 = ln(1 + e^2), so
 * that it stays positive and its relative standard deviation is e, the index is computed again, and the interval holds the middle part
 * of the results (Z1-Z6, docs/methods/uncertainty.md). Errors are independent from service to service and from period to period.
 *
 * JCGM 101 (2008), Evaluation of measurement data: propagation of distributions using a Monte Carlo method, section 7.
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27]], [[40, 44], [60, 54]], 'missing');
 * const none = { quantities: [0, 0], costs: [0, 0], quality: 0 };
 * const method = { formula: 'laspeyres', linking: 'annual', base: 1 };
 * interval(panel, method, none, { level: 0.95, draws: 100, seed: 1 }) // { lower: [100, 98], index: [100, 98], upper: [100, 98] }
 */
export function interval(panel: Panel, method: IndexMethod, errors: RelativeErrors, how: Draws): Interval {
  const { level, draws, seed } = how;
  numberWithin('level', level, 0.5, 0.999);
  const most = Math.max(100, Math.min(10_000, Math.floor(MOST_CELLS / (panel.services * panel.periods))));
  wholeNumberWithin('draws', draws, 100, most);
  wholeNumberWithin('seed', seed, 0, 2 ** 32 - 1);
  const index = outputIndex(panel, method);
  const drawn = index.map(() => new Float64Array(draws));
  const random = new RandomNumbers(seed);
  const disturbed = { ...panel, quantities: panel.quantities.slice(), costs: panel.costs.slice() };
  const sigmas = sigmasOf(errors);
  for (let draw = 0; draw < draws; draw += 1) {
    disturb(panel, disturbed, sigmas, random);
    outputIndex(disturbed, method).forEach((value, period) => {
      drawn[period]![draw] = value ?? NaN;
    });
  }
  const quantile = (part: number) =>
    drawn.map((values, period) => (index[period] === null ? null : quantileOf(values, part)));
  drawn.forEach((values) => values.sort());
  return { lower: quantile((1 - level) / 2), index, upper: quantile((1 + level) / 2) };
}

interface Sigmas {
  readonly quantities: readonly number[];
  readonly costs: readonly number[];
  readonly common: number;
}

/** The spread of the logarithm; the error of a service's own quality adds to that of its quantity, as both multiply it. */
function sigmasOf({ quantities, costs, quality }: RelativeErrors): Sigmas {
  const variance = (error: number): number => Math.log1p(error * error);
  return {
    quantities: quantities.map((error, i) =>
      Math.sqrt(variance(error) + (typeof quality === 'number' ? 0 : variance(quality[i]!))),
    ),
    costs: costs.map((error) => Math.sqrt(variance(error))),
    common: typeof quality === 'number' ? Math.sqrt(variance(quality)) : 0,
  };
}

/** What is missing stays missing and 0 stays 0. Every figure takes its draw, so that one gap does not shift those of the others. */
function disturb(panel: Panel, disturbed: Panel, sigmas: Sigmas, random: RandomNumbers): void {
  const { services, periods, quantities, costs } = panel;
  for (let period = 0; period < periods; period += 1) {
    const common = Math.exp(sigmas.common * random.normal());
    for (let i = 0, at = period * services; i < services; i += 1, at += 1) {
      disturbed.quantities[at] = quantities[at]! * common * Math.exp(sigmas.quantities[i]! * random.normal());
      disturbed.costs[at] = costs[at]! * Math.exp(sigmas.costs[i]! * random.normal());
    }
  }
}

/** Between the two nearest of the sorted draws, as PERCENTILE.INC does (Hyndman and Fan 1996, definition 7). */
function quantileOf(sorted: Float64Array, part: number): number {
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}
