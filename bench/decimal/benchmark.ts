/** Proportional Denton by its normal equations: one dense system with a multiplier for each annual total. */
import type { Block } from './numbers';
import { D, NOTHING } from './numbers';

const FREQUENCY = 4;

export const benchmark = (indicator: Block, totals: Block): number[][] =>
  indicator.map((row, i) => ratiosOf(row, totals[i]!).map((ratio, period) => ratio.times(row[period]!).toNumber()));

/** The ratios d that change least from period to period while the sums of indicator x d are the totals. */
function ratiosOf(row: readonly number[], totals: readonly number[]): D[] {
  const size = row.length + totals.length;
  const matrix = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => NOTHING));
  const add = (i: number, j: number, value: D | number): void => {
    matrix[i]![j] = matrix[i]![j]!.plus(value);
  };
  for (let t = 1; t < row.length; t += 1) {
    [[t, t, 1], [t - 1, t - 1, 1], [t, t - 1, -1], [t - 1, t, -1]].forEach(([i, j, value]) => add(i!, j!, value!)); // prettier-ignore
  }
  totals.forEach((total, year) => {
    const multiplier = row.length + year;
    add(multiplier, size, total);
    for (let t = FREQUENCY * year; t < FREQUENCY * (year + 1); t += 1) {
      add(multiplier, t, row[t]!);
      add(t, multiplier, row[t]!);
    }
  });
  return solved(matrix).slice(0, row.length);
}

/** Gauss and Jordan with partial pivoting; the right-hand side is the last column. */
function solved(matrix: D[][]): D[] {
  const size = matrix.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let i = column + 1; i < size; i += 1) {
      best = matrix[i]![column]!.abs().gt(matrix[best]![column]!.abs()) ? i : best;
    }
    [matrix[column], matrix[best]] = [matrix[best]!, matrix[column]!];
    const pivotRow = matrix[column]!;
    matrix.forEach((line, i) => {
      const factor = i === column ? NOTHING : line[column]!.div(pivotRow[column]!);
      for (let j = column; j <= size && !factor.isZero(); j += 1) {
        line[j] = line[j]!.minus(factor.times(pivotRow[j]!));
      }
    });
  }
  return matrix.map((line, i) => line[size]!.div(line[i]!));
}
