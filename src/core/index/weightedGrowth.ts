import { add } from '../arithmetic/compensated';
import type { Growth } from '../kinds';
import { growth } from '../kinds';
import { link } from './link';
import type { FormulaName } from '../options';
import type { Panel } from '../panel/panel';

/**
 * Step 3: the aggregate growth of each period on the one before, link - 1. Null in the first period and where nothing is matched.
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27], [10, 15]], [[20000, 22000], [45000, 40500], [25000, 37500]], 'missing');
 * weightedGrowth(panel, 'laspeyres') // [null, 0.1111111111111111]
 */
export function weightedGrowth(panel: Panel, formula: FormulaName): (Growth | null)[] {
  return Array.from({ length: panel.periods }, (_, period) => {
    const factor = period === 0 ? null : link(panel, formula, period - 1, period);
    return factor === null ? null : growth(add(factor, { high: -1, low: 0 }).high);
  });
}
