import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { averageGrowth } from '../../src/core/series/averageGrowth';
import { chainedGrowths } from '../../src/core/index/chainedGrowths';
import { growths } from '../../src/core/index/growths';
import { rebased } from '../../src/core/series/rebase';
import { spliced } from '../../src/core/series/splice';
import { refused } from './refused';

const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const levels = fc.array(level, { minLength: 2, maxLength: 12 });
const Exact = Decimal.clone({ precision: 60 });
/** A growth near -1 has lost digits already; within these bounds it keeps twelve. */
const tame = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 2, maxLength: 12 });
const near = (a: number | null | undefined, b: number | null | undefined, tolerance: number) =>
  expect(Math.abs(a! / b! - 1)).toBeLessThan(tolerance);

describe('chain', () => {
  it('[I1] multiplies the growths up, whichever way they are stated', () => {
    expect(chainedGrowths([['', 0.1, -0.1]], 'percent', 100)).toEqual([[100, 110, 99]]);
    expect(chainedGrowths([['', 1.1, 0.9]], 'factor', 100)).toEqual([[100, 110, 99]]);
    const [log] = chainedGrowths([['', Math.log(1.1), Math.log(0.9)]], 'log', 100);
    near(log![2], 99, 1e-15);
  });

  it('[I1] chaining the growths of an index gives the index back', () => {
    fc.assert(
      fc.property(tame, fc.constantFrom('percent' as const, 'log' as const, 'factor' as const), (index, kind) => {
        const chained = chainedGrowths(growths([index], kind), kind, index[0]!)[0]!;
        chained.forEach((value, at) => near(value, index[at], 1e-12));
      }),
      { numRuns: 200, seed: 10 },
    );
  });

  it('[I1] a hundred years of the same growth lose no digit', () => {
    const [index] = chainedGrowths([['', ...Array<number>(100).fill(0.5)]], 'percent', 1);
    expect(index![100]).toBe(1.5 ** 50 * 1.5 ** 50);
    expect(chainedGrowths([['', ...Array<number>(60).fill(1)]], 'percent', 100)[0]![60]).toBe(100 * 2 ** 60);
  });

  it('[I1] a factor of 1.1 is 1.1, not the double nearest to it', () => {
    expect(chainedGrowths([['', 1.1, 1.1, 1.1]], 'factor', 100)).toEqual([[100, 110, 121, 133.1]]);
  });

  it('[I2] an empty first cell is the start, a growth there is applied to it', () => {
    expect(chainedGrowths([[null, 0.5]], 'percent', 10)).toEqual([[10, 15]]);
    expect(chainedGrowths([[0.5, 0.5]], 'percent', 10)).toEqual([[15, 22.5]]);
    expect(chainedGrowths([[0, 1.5]], 'factor', 10)).toEqual([[10, 15]]);
  });

  it('[I3, M1] a growth that is missing later breaks the chain', () => {
    expect(chainedGrowths([['', 0.5, '..', 0.5], ['', 1, 1, 1]], 'percent', 100)).toEqual([[100, 150, null, null], [100, 200, 400, 800]]); // prettier-ignore
    expect(chainedGrowths([['', 'x', 0]], 'log', 100)).toEqual([[100, null, null]]);
    expect(chainedGrowths([['', 0, 0.5]], 'percent', 100)).toEqual([[100, 100, 150]]);
  });

  it('[I4] a fall by more than everything is refused by name, a fall to nothing is 0', () => {
    expect(refused(() => chainedGrowths([['', 0.1], ['', -1.2]], 'percent', 100))).toEqual({ code: 'impossibleGrowth', data: { argument: 'growths', service: 1, period: 1, value: -1.2 } }); // prettier-ignore
    expect(refused(() => chainedGrowths([['', -0.5]], 'factor', 100)).code).toBe('impossibleGrowth');
    expect(chainedGrowths([['', -1, 0.5]], 'percent', 100)).toEqual([[100, 0, 0]]);
    expect(chainedGrowths([['', 0, 1.5]], 'factor', 100)).toEqual([[100, null, null]]);
  });

  it('[M4, M6] refuses errors, an impossible start, and levels beyond any double', () => {
    expect(refused(() => chainedGrowths([['', '#DIV/0!']], 'percent', 100)).code).toBe('errorCell');
    expect(refused(() => chainedGrowths([['', 0.1]], 'percent', 0)).code).toBe('optionOutOfRange');
    expect(refused(() => chainedGrowths([['', 1e90, 1e90, 1e90, 1e90]], 'factor', 100)).code).toBe('resultOutOfRange');
    expect(refused(() => chainedGrowths([['', 1e-99, 1e-99, 1e-99, 1e-99]], 'factor', 100)).code).toBe('resultOutOfRange'); // prettier-ignore
    expect(refused(() => chainedGrowths([['', 1000]], 'log', 100)).code).toBe('resultOutOfRange');
    expect(refused(() => chainedGrowths([['', -1000]], 'log', 100)).code).toBe('resultOutOfRange');
  });
});

describe('rebase', () => {
  it('[I5] divides by the mean of the given positions', () => {
    expect(rebased([[100, 110, 132]], { from: 2, to: 2 }, 100)).toEqual([[1000 / 11, 100, 120]]);
    expect(rebased([[90, 110, 120]], { from: 1, to: 2 }, 1)).toEqual([[0.9, 1.1, 1.2]]);
  });

  it('[I5] the mean of those positions is the value, and growth is unchanged', () => {
    fc.assert(
      fc.property(levels, fc.nat(), fc.nat(), (index, a, b) => {
        const [from, to] = [1 + (a % index.length), 1 + (b % index.length)].sort((x, y) => x - y) as [number, number];
        const result = rebased([index], { from, to }, 100)[0]!;
        const span = result.slice(from - 1, to);
        near(span.reduce<number>((sum, value) => sum + value!, 0) / span.length, 100, 1e-14);
        index.slice(1).forEach((value, at) => near(result[at + 1]! / result[at]!, value / index[at]!, 1e-15));
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('[I5] going back to the first reference gives the index back exactly', () => {
    const index = [100, 101.1, 103.7, 99.9];
    const there = rebased([index], { from: 3, to: 3 }, 100);
    rebased(there, { from: 1, to: 1 }, 100)[0]!.forEach((value, at) => near(value, index[at], 3e-16));
  });

  it('[A2, I5] rounds once: every figure is the nearest double to the exact quotient', () => {
    fc.assert(
      fc.property(levels, fc.nat(), (index, a) => {
        const to = 1 + (a % index.length);
        const exact = index.map((value) => new Exact(value.toPrecision(60)));
        const mean = exact
          .slice(0, to)
          .reduce((sum, value) => sum.plus(value), new Exact(0))
          .div(to);
        const expected = exact.map((value) => value.times(100).div(mean).toNumber());
        expect(rebased([index], { from: 1, to }, 100)[0]).toEqual(expected);
      }),
      { numRuns: 150, seed: 12 },
    );
  });

  it('[M6, M7] the largest and smallest figures that are read have their place among doubles', () => {
    const [[large], [small]] = [
      rebased([[1e100, 1e-100]], { from: 2, to: 2 }, 1e100),
      rebased([[1e-100, 1e100]], { from: 2, to: 2 }, 1e-100),
    ];
    near(large![0], 1e300, 1e-15);
    near(small![0], 1e-300, 1e-15);
  });

  it('[I6, M2] a gap in those positions leaves the row without values, others stay gaps', () => {
    expect(rebased([[100, 0, 200], [50, 100, '..']], { from: 1, to: 2 }, 100)).toEqual([[null, null, null], [expect.closeTo(66.67, 2), expect.closeTo(133.33, 2), null]]); // prettier-ignore
    expect(refused(() => rebased([[100, '', 200]], { from: 1, to: 2 }, 100))).toEqual({
      code: 'missingPlace',
      data: { argument: 'index', service: 0, period: 1 },
    });
  });

  it('[I7] positions lie in the data and in order', () => {
    expect(refused(() => rebased([[1, 2]], { from: 3, to: 3 }, 100))).toMatchObject({ code: 'notAPosition', data: { argument: 'from' } }); // prettier-ignore
    expect(refused(() => rebased([[1, 2]], { from: 1, to: 2.5 }, 100))).toMatchObject({ code: 'notAPosition', data: { argument: 'to' } }); // prettier-ignore
    expect(refused(() => rebased([[1, 2]], { from: 2, to: 1 }, 100))).toEqual({ code: 'positionsReversed', data: { from: 2, to: 1 } }); // prettier-ignore
    expect(refused(() => rebased([[1, 2]], { from: 1, to: 1 }, 0)).code).toBe('optionOutOfRange');
  });
});

describe('splice', () => {
  const before = ['', 100, 110, 121, ''];
  const after = ['', '', 50, 55, 66];

  it('[I8] rescales one of the two so that they meet', () => {
    expect(spliced([before], [after], 'new', null)).toEqual([[null, 100 / 2.2, 50, 55, 66]]);
    expect(spliced([before], [after], 'old', null)).toEqual([[null, 100, 110, 121, 145.2]]);
  });

  it('[I9] the overlap is the first period that both have, unless another is given', () => {
    const drifting = ['', '', 50, 60, 66];
    expect(spliced([before], [drifting], 'old', 4)[0]![4]).toBe(133.1);
    expect(spliced([before], [drifting], 'old', null)[0]![4]).toBe(145.2);
    expect(spliced([['', 1, 2], [1, 2, 4]], [[1, 2, 4], [3, 5, 6]], 'old', null)).toEqual([[null, 1, 2], [1, 5 / 3, 2]]); // prettier-ignore
  });

  it('[I8] keeps the growth of the old series before the overlap and of the new one after it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 10 }),
        fc.nat(),
        fc.constantFrom('new' as const, 'old' as const),
        (pairs, position, keep) => {
          const at = 1 + (position % pairs.length);
          const [o, n] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
          const result = spliced([o], [n], keep, at)[0]!;
          expect(result[at - 1]).toBe((keep === 'new' ? n : o)[at - 1]);
          result.slice(1).forEach((value, k) => {
            const source = k + 1 < at ? o : n;
            near(value! / result[k]!, source[k + 1]! / source[k]!, 1e-15);
          });
        },
      ),
      { numRuns: 150, seed: 12 },
    );
  });

  it('[I10] does not fill a gap from the other series', () => {
    expect(spliced([[1, '..', 3, 4]], [[5, 6, 7, '..']], 'new', 3)).toEqual([[7 / 3, null, 7, null]]);
  });

  it('[I11] a row without an overlap has no values; if none has one, it is an error', () => {
    expect(spliced([[1, ''], [1, 2]], [['', 2], [2, 4]], 'new', null)).toEqual([[null, null], [2, 4]]); // prettier-ignore
    expect(refused(() => spliced([[1, '']], [['', 2]], 'new', null))).toEqual({ code: 'noOverlap', data: {} });
    expect(refused(() => spliced([[1, 2]], [['', 2]], 'new', 1))).toEqual({ code: 'noOverlap', data: { period: 0 } });
    expect(refused(() => spliced([[1, 2]], [[1, 2, 3]], 'new', null)).code).toBe('shapesDiffer');
    expect(refused(() => spliced([[1, 2]], [[1, 2]], 'new', 3)).code).toBe('notAPosition');
  });
});

describe('average growth', () => {
  it('[I12] is the constant growth that leads from the first to the last value', () => {
    expect(averageGrowth([[100, 90, 121]], null, null)).toBe(0.1);
    expect(averageGrowth([[100, 'x', 90, 133.1]], null, null)).toBeCloseTo(1.331 ** (1 / 3) - 1, 15);
    expect(averageGrowth([[100, 90, 121]], 2, 3)).toBeCloseTo(121 / 90 - 1, 15);
  });

  it('[I12] chained from the first value it arrives at the last', () => {
    fc.assert(
      fc.property(levels, (index) => {
        const rate = averageGrowth([index], null, null);
        const chained = chainedGrowths([['', ...index.slice(1).map(() => rate)]], 'percent', index[0]!)[0]!;
        // 1 + rate loses digits where almost everything is lost; the tolerance follows.
        near(chained.at(-1), index.at(-1), 1e-14 / Math.min(1, 1 + rate));
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  it('[I13, M1] needs both ends, two periods and a single series', () => {
    expect(refused(() => averageGrowth([['..', 90, 121]], null, null))).toMatchObject({ code: 'missingPlace', data: { period: 0 } }); // prettier-ignore
    expect(refused(() => averageGrowth([[90, 0]], null, null))).toMatchObject({ code: 'missingPlace', data: { period: 1 } }); // prettier-ignore
    expect(refused(() => averageGrowth([[1, 2]], 2, 2)).code).toBe('tooFewPeriods');
    expect(refused(() => averageGrowth([[1, 2]], 2, 1)).code).toBe('positionsReversed');
    expect(refused(() => averageGrowth([[1, 2], [1, 2]], null, null)).code).toBe('notASeries'); // prettier-ignore
    expect(refused(() => averageGrowth([[1]], null, null)).code).toBe('onePeriod');
  });
});
