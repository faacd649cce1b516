import type { Figures } from '../panel/figures';
import type { ZeroRule } from '../options';
import { periodAt } from '../index/outputIndex';
import { resultOf, timesRatio } from '../arithmetic/ratios';
import { eachService, readPositive, someRowHas } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { sameExtent } from '../panel/shape';

/**
 * Spending at the prices of the base period: spending / (deflator(t) / deflator(base)), the indirect way to a volume of inputs
 * (D1-D4, docs/methods/deflation.md). The deflator is one series for every row, or a block with one row for each.
 *
 * Eurostat (2016), Handbook on prices and volume measures in national accounts, chapter 2; Atkinson (2005), Principle F.
 *
 * @example
 * deflated([[100, 110], [50, '..']], [[100, 105]], 1, 'missing') // [[100, 104.76190476190476], [50, null]]
 */
export function deflated(spending: Cells, deflator: Cells, base: number, zeros: ZeroRule): (number | null)[][] {
  const amounts = readPositive('spending', spending, zeros);
  const prices = readPositive('deflator', deflator);
  const priceRow = rowFor(amounts, prices);
  const basePeriod = periodAt('base', base, amounts.periods);
  someRowHas(prices, basePeriod);
  return eachService(amounts, (service) =>
    Array.from({ length: amounts.periods }, (_, period) => {
      const amount = amounts.values[period * amounts.services + service]!;
      const now = prices.values[period * prices.services + priceRow(service)]!;
      const then = prices.values[basePeriod * prices.services + priceRow(service)]!;
      return atOtherPrices(amount, then, now, service, period);
    }),
  );
}

function atOtherPrices(amount: number, then: number, now: number, service: number, period: number): number | null {
  if (Number.isNaN(amount + then + now)) {
    return null;
  }
  return amount === 0 ? 0 : resultOf(timesRatio(amount, then, now), service, period);
}

/** Which row of the second block belongs to a row of the first: its own, or the only one there is (D2). */
export function rowFor(first: Figures, second: Figures): (service: number) => number {
  if (second.services === 1 && second.periods === first.periods) {
    return () => 0;
  }
  sameExtent(first, second);
  return (service) => service;
}
