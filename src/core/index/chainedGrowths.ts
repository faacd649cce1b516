import type { Twofold } from '../arithmetic/compensated';
import { add, multiply } from '../arithmetic/compensated';
import { refuse } from '../errors';
import { exponential } from '../arithmetic/exponential';
import type { Figures } from '../panel/figures';
import type { GrowthKind } from './growths';
import { numberWithin } from '../checkedOptions';
import { LARGEST, SMALLEST } from '../panel/figures';
import { Precise as Decimal } from '../arithmetic/precise';
import { eachService, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { readSignedFigures } from '../panel/signedFigures';

/**
 * An index from growths: each value is the one before times (1 + growth), e^growth or the factor itself. An empty first cell stands for
 * the period that is `start`; a growth that is missing later on breaks the chain there (I1-I4, docs/methods/series.md).
 *
 * @example
 * chainedGrowths([['', 0.1, -0.1]], 'percent', 100) // [[100, 110, 99]]
 */
export function chainedGrowths(growths: Cells, kind: GrowthKind, start: number): (number | null)[][] {
  const figures = readSignedFigures('growths', growths);
  numberWithin('start', start, SMALLEST, LARGEST);
  const level = kind === 'log' ? levelsOfLogarithms : levelsOfFactors;
  return eachService(figures, (service) =>
    level(rowOf(figures, service), kind, start, (value, period) => refuseGrowth(value, figures, service, period)).map(
      (value, period) => (value === null ? null : within(value, service, period)),
    ),
  );
}

type Refusal = (value: number, period: number) => never;

/** Growths are taken as the decimals that a cell shows, so that 1.1 is 1.1 and three of them give 1.331. */
function levelsOfFactors(row: Float64Array, kind: GrowthKind, start: number, refusal: Refusal): (number | null)[] {
  let level: Decimal | null = new Decimal(start);
  return Array.from(row, (growth, period) => {
    const factor = kind === 'factor' ? new Decimal(growth) : new Decimal(growth).plus(1);
    if (Number.isNaN(growth) || (kind === 'factor' && growth === 0)) {
      level = period === 0 ? level : null; // a factor of 0 is a blank that arrived as 0 (M2)
    } else if (factor.isNegative()) {
      refusal(growth, period);
    } else {
      level = level === null ? null : level.times(factor);
    }
    return level === null ? null : doubleOf(level);
  });
}

/** Logarithms are added up before the exponential is taken, so that no rounding is carried along the chain. */
function levelsOfLogarithms(row: Float64Array, _kind: GrowthKind, start: number): (number | null)[] {
  let sum: Twofold | null = { high: 0, low: 0 };
  return Array.from(row, (growth, period) => {
    if (Number.isNaN(growth)) {
      sum = period === 0 ? sum : null;
    } else if (sum !== null) {
      sum = add(sum, { high: growth, low: 0 });
    }
    return sum === null ? null : multiply({ high: start, low: 0 }, exponential(sum)).high || NaN;
  });
}

/** NaN where the level is too small for a double, so that it is refused rather than shown as 0 (M6). */
const doubleOf = (level: Decimal): number => (level.isZero() ? 0 : level.toNumber() || NaN);

function refuseGrowth(value: number, figures: Figures, service: number, period: number): never {
  return refuse('impossibleGrowth', { argument: figures.argument, service, period, value });
}

function within(value: number, service: number, period: number): number {
  return Number.isFinite(value) ? value : refuse('resultOutOfRange', { service, period });
}
