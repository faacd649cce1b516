/** Indexes and what explains them: links one after another or all against the first period. */
import type { FormulaName } from '../../src/core/options';
import type { Pair } from './links';
import { LINKS, half, sharesOf } from './links';
import type { Block, Decimals } from './numbers';
import { D, columnSum, decimalsOf, eachCell } from './numbers';

export interface DecimalPanel {
  readonly quantities: Decimals;
  readonly costs: Decimals;
}

export const panelOf = (quantities: Block, costs: Block): DecimalPanel => ({
  quantities: decimalsOf(quantities),
  costs: decimalsOf(costs),
});

export const pairsOf = ({ quantities, costs }: DecimalPanel, from: number, to: number): Pair[] =>
  quantities.map((row, i) => ({ q0: row[from]!, q1: row[to]!, c0: costs[i]![from]!, c1: costs[i]![to]! }));

export function indexOf(panel: DecimalPanel, formula: FormulaName, linking: 'annual' | 'fixed'): D[] {
  const index = [new D(100)];
  for (let period = 1; period < panel.quantities[0]!.length; period += 1) {
    const from = linking === 'annual' ? period - 1 : 0;
    index.push(index[from]!.times(LINKS[formula](pairsOf(panel, from, period))));
  }
  return index;
}

export const outputIndex = (quantities: Block, costs: Block): number[][] => [
  indexOf(panelOf(quantities, costs), 'tornqvist', 'annual').map((value) => value.toNumber()),
];

export function weightedGrowth(quantities: Block, costs: Block): (number | '')[][] {
  const panel = panelOf(quantities, costs);
  const link = (period: number): D => LINKS.tornqvist(pairsOf(panel, period - 1, period));
  return [quantities[0]!.map((_value, period) => (period === 0 ? '' : link(period).minus(1).toNumber()))];
}

export function unitCostIndex(quantities: Block, costs: Block): number[][] {
  const panel = panelOf(quantities, costs);
  const volume = indexOf(panel, 'tornqvist', 'annual');
  const value = (period: number): D => columnSum(panel.costs, period).div(columnSum(panel.costs, 0));
  return [volume.map((level, period) => value(period).div(level).times(10_000).toNumber())];
}

/** Weight x ln r, times (I - 1) / ln I. */
export function contribution(quantities: Block, costs: Block): (number | '')[][] {
  const panel = panelOf(quantities, costs);
  const columns = quantities[0]!.map((_value, period) => {
    const pairs = period === 0 ? [] : pairsOf(panel, period - 1, period);
    const shares = sharesOf(pairs);
    const link = LINKS.tornqvist(pairs);
    const factor = link.eq(1) ? new D(1) : link.minus(1).div(link.ln());
    return pairs.map(({ q0, q1 }, i) => half(shares[i]!).times(q1.div(q0).ln()).times(factor));
  });
  return eachCell(quantities, (service, period) => (period === 0 ? '' : columns[period]![service]!));
}
