import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Twofold } from '../../src/core/arithmetic/compensated';
import {
  add,
  divide,
  exactly,
  multiply,
  productError,
  squareRoot,
  sumError,
  twofold,
} from '../../src/core/arithmetic/compensated';
import { exponential } from '../../src/core/arithmetic/exponential';
import { logarithm } from '../../src/core/arithmetic/logarithms';
import { Precise, precise } from '../../src/core/arithmetic/precise';

const D = Decimal.clone({ precision: 250 });
const value = ({ high, low }: Twofold) => new D(high.toPrecision(100)).plus(low.toPrecision(100));
const positive = fc.double({ min: 0.5, max: 1e12, noNaN: true });
const number = fc.tuple(positive, fc.boolean()).map(([size, negative]) => (negative ? -size : size));
const pair = fc
  .tuple(positive, fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([high, part]) => twofold(high, high * part * 2 ** -53));
const expectNear = (got: Twofold, expected: Decimal, error = 1e-30) =>
  expect(value(got).minus(expected).abs().div(expected.abs().plus(1e-300)).toNumber()).toBeLessThanOrEqual(error);

describe('[A1] numbers in two doubles', () => {
  it('keep what a sum and a product round away, exactly', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(
          value({ high: a + b, low: sumError(a, b, a + b) }).eq(new D(a.toPrecision(100)).plus(b.toPrecision(100))),
        ).toBe(true);
      }),
    );
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(
          value({ high: a * b, low: productError(a, b, a * b) }).eq(
            new D(a.toPrecision(100)).times(b.toPrecision(100)),
          ),
        ).toBe(true);
      }),
    );
  });

  it('add, multiply, divide and take roots to 30 digits', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expectNear(add(a, b), value(a).plus(value(b)));
        expectNear(multiply(a, b), value(a).times(value(b)));
        expectNear(divide(a, b), value(a).div(value(b)));
        expectNear(squareRoot(a), value(a).sqrt());
      }),
    );
  });

  it('[A3] have an exponential and a logarithm to 29 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), positive, (x, y) => {
        expectNear(exponential(exactly(x)), value(exactly(x)).exp(), 1e-29);
        const expected = value(exactly(y)).ln();
        expect(
          value(logarithm(exactly(y)))
            .minus(expected)
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(1e-29 * Math.max(1, Math.abs(expected.toNumber())));
      }),
      { numRuns: 60 },
    );
    expect(exponential(exactly(0))).toEqual({ high: 1, low: 0 });
  });

  it('[A2] enter decimals with all their digits, and the settings of decimal.js at large do not matter', () => {
    expect(precise(exactly(0.1)).toFixed(30)).toBe('0.100000000000000005551115123126');
    Decimal.set({ precision: 3 });
    expect(new Precise(1).div(3).toFixed(30)).toBe('0.333333333333333333333333333333');
    Decimal.set({ precision: 20 });
  });
});
