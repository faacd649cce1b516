import { Decimal as Standard } from 'decimal.js';
import type { Twofold } from '../../src/core/arithmetic/compensated';
import {
  add,
  divide,
  exactly,
  halve,
  multiply,
  squareRoot,
  sumError,
  twofold,
} from '../../src/core/arithmetic/compensated';
import { exponential } from '../../src/core/arithmetic/exponential';
import { logarithm, relativeLogarithm } from '../../src/core/arithmetic/logarithms';

/** Fixed examples beside the properties of twofold.test.ts: each to the digits that two doubles hold. */
const D = Standard.clone({ precision: 80 });
const value = ({ high, low }: Twofold) => new D(high.toPrecision(60)).plus(low.toPrecision(60));
const digits = (got: Twofold, expected: Standard) =>
  Math.floor(-Math.log10(value(got).minus(expected).abs().div(expected.abs()).plus(1e-40).toNumber()));

const third = divide(exactly(1), exactly(3));
const tenth = divide(exactly(1), exactly(10));
const seventh = divide(exactly(-22), exactly(7));
const large = twofold(123456789.125, 3.7e-9);
const numbers = [third, tenth, seventh, large, twofold(1e15, 0.03), exactly(0.1)];
const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b] as const));

describe('[A1] fixed numbers in two doubles', () => {
  it('are the nearest double and the rest of it', () => {
    expect(third.high).toBe(1 / 3);
    expect(digits(third, new D(1).div(3))).toBeGreaterThanOrEqual(31);
    expect(twofold(1, 2 ** -53)).toEqual({ high: 1, low: 2 ** -53 });
    expect(twofold(1, 3 * 2 ** -53)).toEqual({ high: 1 + 2 ** -51, low: -(2 ** -53) });
    expect(sumError(1, 2 ** 60, 2 ** 60)).toBe(1);
    expect(sumError(2 ** 60, 1, 2 ** 60)).toBe(1);
    expect(halve(third)).toEqual({ high: third.high / 2, low: third.low / 2 });
  });

  it('add, multiply and divide to 30 digits', () => {
    for (const [a, b] of pairs) {
      const sum = value(a).plus(value(b));
      expect(digits(add(a, b), sum)).toBeGreaterThanOrEqual(30);
      expect(digits(multiply(a, b), value(a).times(value(b)))).toBeGreaterThanOrEqual(30);
      expect(digits(divide(a, b), value(a).div(value(b)))).toBeGreaterThanOrEqual(30);
    }
  });

  it('have square roots to 30 digits, and that of 0 is 0', () => {
    for (const one of numbers.filter(({ high }) => high > 0)) {
      expect(digits(squareRoot(one), value(one).sqrt())).toBeGreaterThanOrEqual(30);
    }
    expect(squareRoot(exactly(0))).toEqual({ high: 0, low: 0 });
  });

  it('[A3] have exponentials and logarithms to 29 digits, near 0 and far from it', () => {
    const exponents = [third, tenth, seventh, exactly(1e-9), exactly(-0.34), exactly(0.35), exactly(20), exactly(-300.7), twofold(87.25, 1e-16)]; // prettier-ignore
    for (const one of exponents) {
      expect(digits(exponential(one), value(one).exp())).toBeGreaterThanOrEqual(29);
    }
    const positive = [third, tenth, large, exactly(1.000001), exactly(0.999), exactly(1e100), exactly(1e-100), twofold(2.5, 1e-17)]; // prettier-ignore
    for (const one of positive) {
      const expected = value(one).ln();
      const error = value(logarithm(one)).minus(expected).abs().toNumber();
      expect(error).toBeLessThanOrEqual(1e-29 * Math.max(1, Math.abs(expected.toNumber())));
    }
    expect(exponential(exactly(0))).toEqual({ high: 1, low: 0 });
    expect(logarithm(exactly(1)).high).toBe(0);
  });

  it('[A3] the logarithm of a small growth is right to the last place, up to an eighth and beyond', () => {
    for (const [later, earlier] of [
      [9, 8],
      [7, 8],
      [8.99, 8],
      [1.1, 1],
      [0.88, 1],
      [10.1, 9],
      [9.1, 8],
      [5, 4],
      [5, 5.0001],
      [7, 6],
      [13, 11],
      [11, 13],
      [6, 7],
      [1.3, 1.1],
      [22, 19],
    ] as const) {
      // prettier-ignore
      const expected = new D(later.toPrecision(60)).div(earlier.toPrecision(60)).ln();
      const relative = value(exactly(relativeLogarithm(later, earlier)))
        .div(expected)
        .minus(1)
        .abs();
      expect(relative.toNumber()).toBeLessThan(1.9e-16);
    }
    expect(relativeLogarithm(7, 7)).toBe(0);
  });
});
