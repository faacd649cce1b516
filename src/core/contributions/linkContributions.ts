import { add, divide, exactly } from '../arithmetic/compensated';
import type { MeanOfRelatives } from '../index/formulas';
import { FORMULAS } from '../index/formulas';
import { link, ratioLink } from '../index/link';
import { logarithmicContributions } from './logarithmicContributions';
import type { FormulaName } from '../options';
import type { Panel } from '../panel/panel';
import { isMatched } from '../panel/panel';
import { rootSums } from '../index/rootSums';
import type { ValueSums } from '../index/valueSums';
import { valueSums } from '../index/valueSums';

/**
 * What each service contributes to link - 1 between two periods: NaN where it is not matched, null where nothing is (W1, W2).
 *
 * An arithmetic mean of relatives falls apart by itself: I - 1 = sum of w (r - 1). A harmonic one is an arithmetic one with the weights
 * c1/r. Fisher is taken apart as van IJzeren did, which is what Statistics Canada and the Bureau of Economic Analysis publish
 * (Statistics Canada, Chain Fisher volume index: methodology; Balk 2008, Price and Quantity Index Numbers, 4.2).
 */
export function linkContributions(panel: Panel, name: FormulaName, from: number, to: number): Float64Array | null {
  const formula = FORMULAS[name];
  if ('of' in formula) {
    return contributionsToMean(panel, formula.of, from, to);
  }
  if (formula.mean === 'geometric') {
    const whole = link(panel, name, from, to);
    return whole && logarithmicContributions(panel, formula, whole, from, to);
  }
  if (formula.weights === 'crossed') {
    return crossedContributions(panel, from, to);
  }
  const sums = valueSums(panel, from, to);
  return sums.matched === 0 ? null : weightedChanges(panel, from, to, factorsOf(formula, sums));
}

/** The weight of a service is onEarlier c0 + onLater c1 + onBack c1/r; the weights add up to 1. */
interface WeightFactors {
  readonly onEarlier: number;
  readonly onLater: number;
  readonly onBack: number;
}

function factorsOf({ mean, weights }: MeanOfRelatives, sums: ValueSums): WeightFactors {
  if (weights === 'average') {
    const none = sums.later.high === 0;
    return { onEarlier: (none ? 1 : 0.5) / sums.earlier.high, onLater: none ? 0 : 0.5 / sums.later.high, onBack: 0 };
  }
  if (weights === 'pooled') {
    const each = 1 / add(sums.earlier, sums.back).high;
    return { onEarlier: each, onLater: 0, onBack: each };
  }
  return mean === 'harmonic'
    ? { onEarlier: 0, onLater: 0, onBack: 1 / sums.back.high }
    : { onEarlier: 1 / sums.earlier.high, onLater: 0, onBack: 0 };
}

/**
 * sqrt(A B) - 1 = ((A - 1) + k (B - 1)) / (1 + k) with k = sqrt(A/B): so the contributions to A and to B are averaged. For Laspeyres and
 * Paasche this is (p0 + p1/P)(q1 - q0) / sum of (p0 + p1/P) q0, with P the Fisher index of unit costs.
 */
function contributionsToMean(
  panel: Panel,
  names: readonly [FormulaName, FormulaName],
  from: number,
  to: number,
): Float64Array | null {
  const sums = valueSums(panel, from, to);
  if (sums.matched === 0) {
    return null;
  }
  const [first, second] = names.map((name) => FORMULAS[name] as MeanOfRelatives) as [MeanOfRelatives, MeanOfRelatives];
  const [a, b] = [factorsOf(first, sums), factorsOf(second, sums)];
  const other = ratioLink(second, sums);
  const k = other.high === 0 ? 1 : Math.sqrt(divide(ratioLink(first, sums), other).high);
  const mixed = (one: number, two: number): number => (one + k * two) / (1 + k);
  return weightedChanges(panel, from, to, {
    onEarlier: mixed(a.onEarlier, b.onEarlier),
    onLater: mixed(a.onLater, b.onLater),
    onBack: mixed(a.onBack, b.onBack),
  });
}

/** A service that falls to 0 keeps its earlier unit cost (M3), so that c1/r stands for c0. */
function weightedChanges(
  { services, quantities, costs }: Panel,
  from: number,
  to: number,
  { onEarlier, onLater, onBack }: WeightFactors,
): Float64Array {
  const result = new Float64Array(services).fill(NaN);
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const c0 = costs[at0]!;
    const c1 = costs[at1]!;
    const back = q1 === 0 ? c0 : (c1 * q0) / q1;
    result[i] = ((onEarlier * c0 + onLater * c1 + onBack * back) * (q1 - q0)) / q0;
  }
  return result;
}

/** Walsh: weights q0 sqrt(p0 p1) = sqrt(c0) sqrt(c1/r). */
function crossedContributions(panel: Panel, from: number, to: number): Float64Array | null {
  const { services, quantities, costs } = panel;
  const { matched, earlier } = rootSums(panel, from, to);
  if (matched === 0) {
    return null;
  }
  const perWeight = divide(exactly(1), earlier).high;
  const result = new Float64Array(services).fill(NaN);
  for (let i = 0, at0 = from * services, at1 = to * services; i < services; i += 1, at0 += 1, at1 += 1) {
    const q0 = quantities[at0]!;
    const q1 = quantities[at1]!;
    if (!isMatched(q0, q1)) {
      continue;
    }
    const c0 = costs[at0]!;
    const weight = q1 === 0 ? c0 : Math.sqrt(c0) * Math.sqrt((costs[at1]! * q0) / q1);
    result[i] = (perWeight * weight * (q1 - q0)) / q0;
  }
  return result;
}
