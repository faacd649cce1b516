/** Series: chained, rebased, spliced, averaged, rounded. */
import { Decimal } from 'decimal.js';
import type { Block } from './numbers';
import { D, eachCell, sumOf } from './numbers';

export const chain = (growths: Block): number[][] =>
  growths.map((row) => {
    let level = new D(100);
    return row.map((growth) => (level = level.times(new D(growth).plus(1))).toNumber());
  });

/** Positions from 1, both included. */
export function rebase(index: Block, from: number, to: number): (number | '')[][] {
  const means = index.map((row) => sumOf(row.slice(from - 1, to).map((value) => new D(value))).div(to - from + 1));
  return eachCell(index, (row, period) => new D(index[row]![period]!).div(means[row]!).times(100));
}

/** The new series keeps its level. */
export const splice = (old: Block, new_: Block, _keep: unknown, at: number): (number | '')[][] =>
  eachCell(old, (row, period) =>
    period >= at - 1
      ? new D(new_[row]![period]!)
      : new D(old[row]![period]!).times(new_[row]![at - 1]!).div(old[row]![at - 1]!),
  );

export const averageGrowth = ([index]: Block): number[][] => {
  const last = index!.length - 1;
  return [[new D(index![last]!).div(index![0]!).pow(new D(1).div(last)).minus(1).toNumber()]];
};

/** Rounded so that each column adds up to its rounded total: down, then one unit more for the largest remainders. */
export function rounded(values: Block, places: number): (number | '')[][] {
  const unit = new D(10).pow(-places);
  const columns = values[0]!.map((_value, period) => {
    const exact = values.map((row) => new D(row[period]!));
    const down = exact.map((value) => value.toDecimalPlaces(places, Decimal.ROUND_FLOOR));
    const total = sumOf(exact).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
    const left = exact.map((value, i) => ({ i, value, remainder: value.minus(down[i]!) }));
    left.sort((a, b) => b.remainder.comparedTo(a.remainder) || b.value.comparedTo(a.value) || a.i - b.i);
    const units = total.minus(sumOf(down)).div(unit).toNumber();
    left.slice(0, units).forEach(({ i }) => (down[i] = down[i]!.plus(unit)));
    return down;
  });
  return eachCell(values, (row, period) => columns[period]![row]!);
}
