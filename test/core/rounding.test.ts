import fc from 'fast-check';
import { largestRemainder } from '../../src/core/arithmetic/largestRemainder';
import type { RoundingMode } from '../../src/core/series/rounding';
import { Exact, rounded } from '../../src/core/series/rounding';
import { refused } from './refused';

const one = (value: number, places: number, mode: RoundingMode = 'half-up') =>
  rounded([[value]], places, mode, false)[0]![0];

/** Rounds the decimal text of a number with whole numbers of any size only. */
function byText(value: number, places: number, mode: RoundingMode): number {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  const power = Number(exponent) - fraction.length; // |value| = coefficient x 10^power
  const coefficient = BigInt(whole + fraction);
  const cut = -power - places;
  if (cut <= 0) {
    return value;
  }
  const unit = 10n ** BigInt(cut);
  const [down, rest] = [coefficient / unit, coefficient % unit];
  const up = rest * 2n > unit || (rest * 2n === unit && (mode === 'half-up' || down % 2n === 1n));
  return Number(`${value < 0 ? '-' : ''}${up ? down + 1n : down}e${-places}`) + 0;
}

/** A decimal of at most six places as a whole number of millionths. */
function millionths(value: number): bigint {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  const size = BigInt(whole + fraction) * 10n ** BigInt(Number(exponent) - fraction.length + 6);
  return value < 0 ? -size : size;
}

const modes = fc.constantFrom('half-up' as const, 'half-even' as const);
const figure = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -100000, max: 100000 }).map((n) => n / 1000),
);

describe('rounding', () => {
  it('[R1] rounds the decimal that is shown, not the double that is stored', () => {
    expect([one(2.675, 2), one(1.005, 2), one(0.285, 2), one(1.45, 1), one(8.345, 2)]).toEqual([
      2.68, 1.01, 0.29, 1.5, 8.35,
    ]);
    expect((1.005).toFixed(2)).toBe('1.00');
  });

  it('[R2] half up goes away from zero', () => {
    expect([2.5, -2.5, 0.5, 1.49].map((value) => one(value, 0))).toEqual([3, -3, 1, 1]);
  });

  it('[R3] half even goes to the even neighbour', () => {
    expect([2.5, 3.5, -2.5, 0.5, 2.51].map((value) => one(value, 0, 'half-even'))).toEqual([2, 4, -2, 0, 3]);
    expect([one(2.675, 2, 'half-even'), one(2.665, 2, 'half-even')]).toEqual([2.68, 2.66]);
  });

  it('[R1, R2, R3, R7] equals rounding in whole numbers of any size', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: -6, max: 12 }), modes, (value, places, mode) => {
        expect(one(value, places, mode)).toBe(byText(value, places, mode));
      }),
      { numRuns: 1000, seed: 16 },
    );
  });

  it('[R7] negative places round to tens and hundreds, and there is no -0', () => {
    expect([one(1250, -2), one(-1250, -2), one(1249.9, -2)]).toEqual([1300, -1300, 1200]);
    expect(Object.is(one(-0.2, 0), 0)).toBe(true);
    expect(refused(() => one(1, 1.5)).code).toBe('notAWholeNumber');
    expect(refused(() => one(1, 100)).code).toBe('optionOutOfRange');
  });

  it('[R4] with the total kept the largest remainders are rounded up', () => {
    expect(rounded([[33.4], [33.3], [33.3]], 0, 'half-up', true)).toEqual([[34], [33], [33]]);
    expect(rounded([[33.4], [33.3], [33.3]], 0, 'half-up', false)).toEqual([[33], [33], [33]]);
    expect(rounded([[0.1], [0.2], [0.4]], 0, 'half-up', true)).toEqual([[0], [0], [1]]);
  });

  it('[R4] the parts add up to the rounded total, no part moves by a unit, and whole parts stay', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        modes,
        (parts, places, mode) => {
          const column = parts.map((part) => [byText(part, 6, 'half-up')]);
          const got = rounded(column, places, mode, true).map(([value]) => value!);
          const total = column.reduce((sum, [part]) => sum + millionths(part!), 0n);
          const shown = got.reduce((sum, value) => sum + millionths(value), 0n);
          const unit = 10n ** BigInt(6 - places);
          const distance = total > shown ? total - shown : shown - total;
          expect(shown % unit).toBe(0n);
          expect(distance * 2n <= unit).toBe(true);
          column.forEach(([part], k) => {
            const moved = millionths(got[k]!) - millionths(part!);
            expect(moved < unit && moved > -unit).toBe(true);
            expect(millionths(part!) % unit !== 0n || moved === 0n).toBe(true);
          });
        },
      ),
      { numRuns: 400, seed: 17 },
    );
  });

  it('[R5] between equal remainders the larger part comes first, then the earlier', () => {
    expect(rounded([[1.5], [3.5], [2.5]], 0, 'half-up', true)).toEqual([[1], [4], [3]]);
    expect(rounded([[1.5], [1.5]], 0, 'half-up', true)).toEqual([[2], [1]]);
    expect(rounded([[-1.5], [1.5]], 0, 'half-up', true)).toEqual([[-1], [1]]);
  });

  it('[R5] two remainders are compared with all their digits, also where no double tells them apart', () => {
    const parts = [new Exact('3.5'), new Exact('0.5000000000000000000001'), new Exact('0.5')];
    expect(largestRemainder(parts, new Exact(4)).map(Number)).toEqual([3, 1, 0]);
  });

  it('[R6, M1] what is missing stays missing and has no part in the total', () => {
    expect(rounded([[1.5], ['..'], [1.5], [null]], 0, 'half-up', true)).toEqual([[2], [null], [1], [null]]);
    expect(rounded([['2.5', true, 2.5]], 0, 'half-up', false)).toEqual([[null, null, 3]]);
    expect(rounded([['x']], 0, 'half-up', true)).toEqual([[null]]);
    expect(refused(() => rounded([[1, '#NUM!']], 0, 'half-up', false)).code).toBe('errorCell');
  });

  it('[R4] columns are rounded one by one', () => {
    expect(rounded([[0.5, 0.4], [0.5, 0.4]], 0, 'half-up', true)).toEqual([[1, 1], [0, 0]]); // prettier-ignore
  });
});
