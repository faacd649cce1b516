/** The first two of the four steps, and the part of the cost that a comparison covers. */
import type { Block } from './numbers';
import { D, columnSum, decimalsOf, eachCell } from './numbers';

export const growth = (values: Block): (number | '')[][] =>
  eachCell(values, (service, period) =>
    period === 0 ? '' : new D(values[service]![period]!).div(values[service]![period - 1]!).minus(1),
  );

export function costShare(costs: Block): (number | '')[][] {
  const exact = decimalsOf(costs);
  const totals = costs[0]!.map((_value, period) => columnSum(exact, period));
  return eachCell(costs, (service, period) => exact[service]![period]!.div(totals[period]!));
}

/** (matched costs of both periods) / (all costs of both periods); everything is matched here. */
export function coverage(quantities: Block, costs: Block): (number | '')[][] {
  const all = decimalsOf(costs);
  const matched = all.filter((_row, i) => quantities[i]!.every((quantity) => quantity > 0));
  const both = (rows: D[][], period: number): D => columnSum(rows, period - 1).plus(columnSum(rows, period));
  return [costs[0]!.map((_value, t) => (t === 0 ? '' : both(matched, t).div(both(all, t)).toNumber()))];
}
