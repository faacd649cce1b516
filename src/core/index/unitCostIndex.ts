import { chained } from './chain';
import type { Twofold } from '../arithmetic/compensated';
import { divide } from '../arithmetic/compensated';
import type { IndexNumber } from '../kinds';
import { link } from './link';
import { checkedLinking, comparedWith, inOrderOfComparison } from './linking';
import type { FormulaName } from '../options';
import type { IndexMethod } from './outputIndex';
import { periodAt } from './outputIndex';
import type { Panel } from '../panel/panel';
import { valueSums } from './valueSums';

/**
 * The implicit unit-cost index: the ratio of the matched costs over the volume link, linked as the volumes are, so that volume index x
 * unit-cost index = value index (O1-O4, docs/methods/unit-costs.md). Under Laspeyres volumes it is the Paasche index of unit costs, under
 * Paasche volumes the Laspeyres one. Null where the base cannot be reached (M5), and where nothing is left that could have a unit cost.
 *
 * ILO and others (2004), Consumer price index manual, chapter 15, product test; Eurostat (2016), Handbook on prices and volume measures.
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27]], [[40, 55], [60, 54]], 'missing');
 * unitCostIndex(panel, { formula: 'laspeyres', linking: 'annual', base: 1 }) // [100, 111.22448979591837]
 */
export function unitCostIndex(panel: Panel, { formula, linking, base }: IndexMethod): (IndexNumber | null)[] {
  const basePeriod = periodAt('base', base, panel.periods);
  checkedLinking(linking);
  const comparisons = inOrderOfComparison(panel.periods, linking, basePeriod).map((period) => {
    const earlier = comparedWith(period, linking, basePeriod);
    return { period, with: earlier, link: earlier === null ? null : unitCostLink(panel, formula, earlier, period) };
  });
  return chained(comparisons, basePeriod);
}

function unitCostLink(panel: Panel, formula: FormulaName, from: number, to: number): Twofold | null {
  const volume = link(panel, formula, from, to);
  if (volume === null || volume.high === 0) {
    return null;
  }
  const { earlier, later } = valueSums(panel, from, to);
  return divide(divide(later, earlier), volume);
}
