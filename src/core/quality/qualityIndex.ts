import type { Twofold } from '../arithmetic/compensated';
import { add, divide, multiply } from '../arithmetic/compensated';
import { refuse } from '../errors';
import { exponential } from '../arithmetic/exponential';
import type { Figures } from '../panel/figures';
import { heldValues } from '../panel/heldValues';
import type { IndexNumber } from '../kinds';
import { indexNumber } from '../kinds';
import { GAP_RULES, QUALITY_MEANS, type GapRule, type QualityMean } from '../options';
import { periodAt } from '../index/outputIndex';
import { ratioOfRatios, resultOf } from '../arithmetic/ratios';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { oneForEach, placeIn } from '../panel/vectors';

export { GAP_RULES, QUALITY_MEANS, type GapRule, type QualityMean };

export interface QualityMethod {
  /** One weight per indicator; null: all equal. They need not add up to 1. */
  readonly weights: Cells | null;
  readonly mean: QualityMean;
  /** 1: higher is better; -1: lower is better. Null: all 1. */
  readonly directions: Cells | null;
  /** Position of the period that is 100, from 1. */
  readonly base: number;
  readonly gaps: GapRule;
}

/**
 * One quality index from several indicators: a weighted mean of each indicator's relative to its base value, turned over where lower is
 * better (Q6-Q10, docs/methods/quality.md). Null where an indicator that weighs is missing.
 *
 * Schreyer (2010), Towards measuring the volume output of education and health services, OECD.
 *
 * @example
 * const method = { weights: null, mean: 'geometric', directions: [[1], [-1]], base: 1, gaps: 'missing' } as const;
 * qualityIndex([[80, 88], [10, 8]], method) // [100, 117.26039399558575]
 */
export function qualityIndex(indicators: Cells, method: QualityMethod): (IndexNumber | null)[] {
  const figures = readPositive('indicators', indicators);
  const base = periodAt('base', method.base, figures.periods);
  const weights = weightsOf(method.weights, figures);
  const directions = directionsOf(method.directions, figures);
  const rows = eachService(figures, (row) => {
    const values = rowOf(figures, row);
    return method.gaps === 'held' ? heldValues(values) : Array.from(values);
  });
  const weighing = rows.map((_, row) => row).filter((row) => weights[row]! > 0);
  weighing.forEach((row) => {
    if (Number.isNaN(rows[row]![base])) {
      refuse('missingPlace', { argument: 'indicators', service: row, period: base });
    }
  });
  return Array.from({ length: figures.periods }, (_, period) => {
    if (weighing.some((row) => Number.isNaN(rows[row]![period]))) {
      return null;
    }
    const parts = weighing.map((row) => ({
      weight: weights[row]!,
      relative: relativeOf(rows[row]![period]!, rows[row]![base]!, directions[row]!),
    }));
    const mean = method.mean === 'geometric' ? geometricMean(parts) : arithmeticMean(parts);
    return indexNumber(resultOf(multiply({ high: 100, low: 0 }, mean), 0, period));
  });
}

interface Part {
  readonly weight: number;
  readonly relative: Twofold;
}

function relativeOf(now: number, then: number, direction: number): Twofold {
  return direction === 1 ? ratioOfRatios(now, then, 1, 1) : ratioOfRatios(then, now, 1, 1);
}

function arithmeticMean(parts: readonly Part[]): Twofold {
  const zero: Twofold = { high: 0, low: 0 };
  const sum = parts.reduce(
    (total, { weight, relative }) => add(total, multiply({ high: weight, low: 0 }, relative)),
    zero,
  );
  return divide(sum, totalWeight(parts));
}

/** Taken about the first relative, so that indicators that all move alike give exactly their common relative. */
function geometricMean(parts: readonly Part[]): Twofold {
  const middle = parts[0]!.relative;
  const zero: Twofold = { high: 0, low: 0 };
  const logarithms = parts.reduce(
    (total, { weight, relative }) =>
      add(total, multiply({ high: weight, low: 0 }, logarithm(divide(relative, middle)))),
    zero,
  );
  return multiply(middle, exponential(divide(logarithms, totalWeight(parts))));
}

const logarithm = (ratio: Twofold): Twofold => ({ high: Math.log(ratio.high), low: ratio.low / ratio.high });

const totalWeight = (parts: readonly Part[]): Twofold =>
  parts.reduce<Twofold>((total, { weight }) => add(total, { high: weight, low: 0 }), { high: 0, low: 0 });

function weightsOf(weights: Cells | null, figures: Figures): number[] {
  if (weights === null) {
    return Array.from({ length: figures.services }, () => 1);
  }
  const values = oneForEach('weights', weights, figures.services, 'positive');
  if (values.every((weight) => weight === 0)) {
    refuse('zeroWeights', { argument: 'weights' });
  }
  return values;
}

function directionsOf(directions: Cells | null, figures: Figures): number[] {
  if (directions === null) {
    return Array.from({ length: figures.services }, () => 1);
  }
  const values = oneForEach('directions', directions, figures.services, 'signed');
  values.forEach((value, at) => {
    if (value !== 1 && value !== -1) {
      refuse('notADirection', { ...placeIn('directions', directions, at), value });
    }
  });
  return values;
}
