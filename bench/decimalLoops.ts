/** The same two indexes in decimal.js throughout: with 34 digits the yardstick for cost, with 60 the exact result. */
import { Decimal } from 'decimal.js';
import type { Blocks } from './panels';

type Number = Decimal;

export function decimalIndex({ quantities, costs }: Blocks, formula: 'fisher' | 'tornqvist', digits: number): Number[] {
  const D = Decimal.clone({ precision: digits });
  const exact = (value: number): Number => new D(value.toPrecision(60));
  const q = quantities.map((row) => row.map(exact));
  const c = costs.map((row) => row.map(exact));
  const total = (t: number): Number => c.reduce((sum, row) => sum.plus(row[t]!), new D(0));
  const index = [new D(100)];
  for (let t = 1; t < q[0]!.length; t += 1) {
    const link = formula === 'fisher' ? fisherLink(q, c, t, total, D) : tornqvistLink(q, c, t, total, D);
    index.push(index[t - 1]!.times(link));
  }
  return index;
}

type Total = (t: number) => Number;

function fisherLink(q: Number[][], c: Number[][], t: number, total: Total, D: typeof Decimal): Number {
  let moved = new D(0);
  let back = new D(0);
  q.forEach((row, i) => {
    moved = moved.plus(c[i]![t - 1]!.times(row[t]!).div(row[t - 1]!));
    back = back.plus(c[i]![t]!.times(row[t - 1]!).div(row[t]!));
  });
  return moved
    .div(total(t - 1))
    .times(total(t))
    .div(back)
    .sqrt();
}

function tornqvistLink(q: Number[][], c: Number[][], t: number, total: Total, D: typeof Decimal): Number {
  const earlier = total(t - 1);
  const later = total(t);
  return q
    .reduce((sum, row, i) => {
      const share = c[i]![t - 1]!.div(earlier).plus(c[i]![t]!.div(later)).div(2);
      return sum.plus(share.times(row[t]!.div(row[t - 1]!).ln()));
    }, new D(0))
    .exp();
}
