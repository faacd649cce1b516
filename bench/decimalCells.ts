/** What the simpler functions compute, written in decimal.js with 34 digits throughout: the yardstick for their cost per cell. */
import { Decimal } from 'decimal.js';
import { decimalIndex } from './decimalLoops';
import type { Blocks } from './panels';

const D = Decimal.clone({ precision: 34 });
type Loop = (blocks: Blocks) => unknown;

const eachCell =
  (cell: (quantities: readonly number[], costs: readonly number[], t: number) => Decimal): Loop =>
  ({ quantities, costs }) =>
    quantities.map((row, i) => row.map((_value, t) => cell(row, costs[i]!, t).toNumber()));

const growth = (row: readonly number[], t: number): Decimal => new D(row[t]!).div(row[Math.max(0, t - 1)]!);

function totals(costs: readonly (readonly number[])[]): Decimal[] {
  return costs[0]!.map((_value, t) => costs.reduce((sum, row) => sum.plus(row[t]!), new D(0)));
}

export const DECIMAL_LOOPS: Readonly<Record<string, Loop>> = {
  GROWTH: eachCell((row, _costs, t) => growth(row, t).minus(1)),
  COSTSHARE: ({ costs }) => {
    const sums = totals(costs);
    return costs.map((row) => row.map((cost, t) => new D(cost).div(sums[t]!).toNumber()));
  },
  OUTPUTINDEX: (blocks) => decimalIndex(blocks, 'tornqvist', 34),
  DEFLATE: eachCell((_row, costs, t) => new D(costs[t]!).div(new D(1.02).pow(t))),
  QUALITYADJUST: eachCell((row, costs, t) => new D(row[t]!).times(costs[t]!).div(costs[0]!)),
  PRODUCTIVITY: eachCell((row, costs, t) =>
    new D(row[t]!).div(costs[t]!).div(new D(row[0]!).div(costs[0]!)).times(100),
  ),
  COVERAGE: ({ costs }) => totals(costs).map((sum) => sum.div(sum).toNumber()),
};
