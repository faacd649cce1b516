/**
 * The ten formulas. Each is a mean of the quantity relatives r with certain weights; a new formula is a row of this table, not a
 * new function (rules F1-F10, docs/methods/formulas.md).
 *
 * Named as in the CPI manual (ILO and others 2004, chapters 15-17) and the PPI manual; the view of an index as a mean with weights
 * follows Balk (2008), Price and Quantity Index Numbers, chapter 3.
 */
import type { FormulaName } from '../options';

/**
 * earlier: cost of the period compared with, c0. later: cost now, c1. average: the mean of the two cost shares.
 * pooled: the earlier quantities at the unit costs of both periods, c0 + c1/r. crossed: the same at their geometric mean,
 * sqrt(c0 c1/r). logarithmic: the logarithmic mean of the two cost shares.
 */
export type Weights = 'earlier' | 'later' | 'average' | 'pooled' | 'crossed' | 'logarithmic';

export interface MeanOfRelatives {
  readonly mean: 'arithmetic' | 'harmonic' | 'geometric';
  readonly weights: Weights;
}

/** The geometric mean of two other formulas. */
export interface MeanOfFormulas {
  readonly mean: 'geometric';
  readonly of: readonly [FormulaName, FormulaName];
}

export type Formula = MeanOfRelatives | MeanOfFormulas;

export const FORMULAS: { readonly [N in FormulaName]: Formula } = {
  laspeyres: { mean: 'arithmetic', weights: 'earlier' },
  paasche: { mean: 'harmonic', weights: 'later' },
  fisher: { mean: 'geometric', of: ['laspeyres', 'paasche'] },
  tornqvist: { mean: 'geometric', weights: 'average' },
  'average-share': { mean: 'arithmetic', weights: 'average' },
  walsh: { mean: 'arithmetic', weights: 'crossed' },
  'marshall-edgeworth': { mean: 'arithmetic', weights: 'pooled' },
  'geometric-laspeyres': { mean: 'geometric', weights: 'earlier' },
  'geometric-paasche': { mean: 'geometric', weights: 'later' },
  'sato-vartia': { mean: 'geometric', weights: 'logarithmic' },
};

/**
 * Whether a formula takes the logarithm of each relative, and so has no value where a service falls to 0 (M3).
 *
 * @example
 * takesLogarithms('tornqvist') // true
 * takesLogarithms('fisher') // false
 */
export function takesLogarithms(name: FormulaName): boolean {
  const formula = FORMULAS[name];
  return formula.mean === 'geometric' && !('of' in formula);
}
