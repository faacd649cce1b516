import type { AnyErrorDetail } from '../errors';
import { CalculationError } from '../errors';
import type { FormulaName, Linking } from '../options';
import { FORMULA_NAMES } from '../options';
import { outputIndex, periodAt } from './outputIndex';
import type { Panel } from '../panel/panel';

export interface ComparedIndex {
  readonly formula: FormulaName;
  readonly annual: Series;
  readonly fixed: Series;
  /** Chained over fixed, less 1, in each period. */
  readonly drift: Series;
}

/** One figure per period, null where there is none; or why this formula has no value on these data. */
export type Series = readonly (number | null)[] | AnyErrorDetail;

/**
 * Every formula, chained every period and with a fixed base, and the drift between the two (O5-O7, docs/methods/unit-costs.md). A formula that
 * has no value on these data does not take the others with it.
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27]], [[40, 44], [60, 54]], 'missing');
 * comparedIndexes(panel, 1)[0] // { formula: 'laspeyres', annual: [100, 98], fixed: [100, 98], drift: [0, 0] }
 */
export function comparedIndexes(panel: Panel, base: number): ComparedIndex[] {
  periodAt('base', base, panel.periods);
  return FORMULA_NAMES.map((formula) => {
    const annual = seriesOf(panel, formula, 'annual', base);
    const fixed = seriesOf(panel, formula, 'fixed', base);
    return { formula, annual, fixed, drift: driftBetween(annual, fixed) };
  });
}

function seriesOf(panel: Panel, formula: FormulaName, linking: Linking, base: number): Series {
  try {
    return outputIndex(panel, { formula, linking, base });
  } catch (error) {
    if (error instanceof CalculationError) {
      return error.detail;
    }
    throw error;
  }
}

function driftBetween(annual: Series, fixed: Series): Series {
  if ('code' in annual) {
    return annual;
  }
  if ('code' in fixed) {
    return fixed;
  }
  return annual.map((chained, period) => {
    const direct = fixed[period]!;
    return chained === null || direct === null || direct === 0 ? null : (chained - direct) / direct;
  });
}
