/** Spending and investment at constant prices. */
import type { Block } from './numbers';
import { D, NOTHING, eachCell } from './numbers';

const atBasePrices = (amount: number, prices: readonly number[], period: number): D =>
  new D(amount).times(prices[0]!).div(prices[period]!);

export const deflate = (spending: Block, [prices]: Block): (number | '')[][] =>
  eachCell(spending, (row, period) => atBasePrices(spending[row]![period]!, prices!, period));

/** What an asset that lasts `life` periods loses from one age to another, in parts of its price. */
const lost = (from: D, to: D, life: number): D => worth(from, life).minus(worth(to, life));
const worth = (age: D, life: number): D => D.max(0, new D(1).minus(D.max(0, age).div(life)));

/** Consumption of fixed capital, straight-line, counted from the middle of the period of investment. */
export function capitalInput(investment: Block, [prices]: Block, life: number): (number | '')[][] {
  const ages = Array.from({ length: Math.min(life + 1, investment[0]!.length) }, (_, age) => age);
  const parts = ages.map((age) => lost(new D(age).minus(0.5), new D(age).plus(0.5), life));
  return eachCell(investment, (row, period) =>
    ages
      .filter((age) => age <= period)
      .reduce((sum, age) => {
        const vintage = atBasePrices(investment[row]![period - age]!, prices!, period - age);
        return sum.plus(vintage.times(parts[age]!));
      }, NOTHING),
  );
}
