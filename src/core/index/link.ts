/**
 * The link from one period to another: the aggregate quantity relative over the matched services, in two doubles.
 * Every formula is read from the table in formulas.ts; null where no service is matched (M5).
 */
import type { Twofold } from '../arithmetic/compensated';
import { add, divide, exactly, halve, multiply, squareRoot } from '../arithmetic/compensated';
import { exponential } from '../arithmetic/exponential';
import type { MeanOfRelatives } from './formulas';
import { FORMULAS } from './formulas';
import type { MatchedTotals } from './logarithmSums';
import { matchedTotals, weightedLogarithms } from './logarithmSums';
import { satoVartiaMean } from './logarithmicMeans';
import type { FormulaName } from '../options';
import type { Panel } from '../panel/panel';
import { rootSums } from './rootSums';
import type { ValueSums } from './valueSums';
import { laterMovedSum, valueSums } from './valueSums';

/**
 * @example
 * const panel = readPanel([[2, 4], [10, 5]], [[20, 60], [80, 40]], 'missing');
 * link(panel, 'laspeyres', 0, 1).high // 0.8
 * link(panel, 'fisher', 0, 1).high // 0.852802865422442
 */
export function link(panel: Panel, name: FormulaName, from: number, to: number): Twofold | null {
  const formula = FORMULAS[name];
  if ('of' in formula) {
    const sums = valueSums(panel, from, to);
    return sums.matched === 0 ? null : geometricMeanOf(formula.of, sums);
  }
  if (formula.mean === 'geometric') {
    return geometricLink(panel, formula, from, to);
  }
  if (formula.weights === 'crossed') {
    const { matched, later, earlier } = rootSums(panel, from, to);
    return matched === 0 ? null : divide(later, earlier);
  }
  const sums = valueSums(panel, from, to);
  if (sums.matched === 0) {
    return null;
  }
  return formula.weights === 'average' ? averageShareLink(panel, sums, from, to) : ratioLink(formula, sums);
}

/** Means without logarithms, of the four value sums: sum of w r over sum of w, or for the harmonic mean sum of w over sum of w/r. */
export function ratioLink(formula: MeanOfRelatives, sums: ValueSums): Twofold {
  if (formula.weights === 'pooled') {
    return divide(add(sums.moved, sums.later), add(sums.earlier, sums.back));
  }
  return formula.mean === 'arithmetic' ? divide(sums.moved, sums.earlier) : divide(sums.later, sums.back);
}

function geometricMeanOf(names: readonly [FormulaName, FormulaName], sums: ValueSums): Twofold {
  const [first, second] = names.map((name) => ratioLink(FORMULAS[name] as MeanOfRelatives, sums)) as [Twofold, Twofold];
  return squareRoot(multiply(first, second));
}

/** 1 + sum of (s0+s1)/2 (r-1): half the mean with earlier shares, half the mean with later shares. */
function averageShareLink(panel: Panel, sums: ValueSums, from: number, to: number): Twofold {
  const earlier = divide(sums.moved, sums.earlier);
  if (sums.later.high === 0) {
    return earlier;
  }
  return halve(add(earlier, divide(laterMovedSum(panel, from, to), sums.later)));
}

/** middle x exp(sum of weight x ln(r / middle)), with weights that add up to 1. */
function geometricLink(panel: Panel, formula: MeanOfRelatives, from: number, to: number): Twofold | null {
  const totals = matchedTotals(panel, from, to);
  if (totals.matched === 0) {
    return null;
  }
  const mean =
    formula.weights === 'logarithmic'
      ? satoVartiaMean(panel, from, to, totals)
      : shareWeightedMean(panel, formula, from, to, totals);
  return multiply(exactly(totals.middle), exponential(mean));
}

function shareWeightedMean(
  panel: Panel,
  formula: MeanOfRelatives,
  from: number,
  to: number,
  totals: MatchedTotals,
): Twofold {
  const earlier = formula.weights === 'earlier' ? 1 : formula.weights === 'later' ? 0 : 0.5;
  const k0 = divide(exactly(earlier), totals.earlier);
  const k1 = divide(exactly(1 - earlier), totals.later);
  return weightedLogarithms(panel, from, to, totals.middle, k0, k1);
}
