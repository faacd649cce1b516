import fc from 'fast-check';
import { productivity } from '../../src/core/productivity/productivity';
import { refused } from './refused';

const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const pairs = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 8 });

describe('productivity', () => {
  it('[Y1] is 100 in the base and the ratio of the two indexes elsewhere', () => {
    expect(productivity([[100, 107.1, 120]], [[100, 105, 100]], 'index', 1)).toEqual([[100, 102, 120]]);
    expect(productivity([[50, 60]], [[20, 30]], 'index', 2)).toEqual([[125, 100]]);
  });

  it('[Y2] grows by the ratio of the growth factors, not by the difference of the rates', () => {
    const [, growth] = productivity([[100, 92.6]], [[100, 109.2]], 'growth', 1)[0]!;
    expect(growth).toBeCloseTo(0.926 / 1.092 - 1, 15);
    expect(Math.abs(growth! - -0.166)).toBeGreaterThan(0.01);
  });

  it('[Y2, Y3] index, growth and logarithm say the same', () => {
    fc.assert(
      fc.property(pairs, (levels) => {
        const output = [levels.map(([o]) => o)];
        const input = [levels.map(([, i]) => i)];
        const [index, growth, log] = (['index', 'growth', 'log'] as const).map(
          (as) => productivity(output, input, as, 1)[0]!,
        );
        levels.slice(1).forEach((_, at) => {
          const factor = index![at + 1]! / index![at]!;
          expect(Math.abs(growth![at + 1]! - (factor - 1))).toBeLessThan(1e-15 * Math.max(1, factor));
          expect(Math.abs(Math.exp(log![at + 1]!) / factor - 1)).toBeLessThan(1e-14);
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('[Y3] a small change keeps its digits as growth and as logarithm', () => {
    expect(productivity([[1e15, 1e15 + 1]], [[1, 1]], 'growth', 1)[0]![1]).toBe(1e-15);
    expect(productivity([[1e15, 1e15 + 1]], [[1, 1]], 'log', 1)[0]![1]).toBeCloseTo(1e-15, 29);
    expect(productivity([[1e40, 1]], [[1, 1]], 'log', 1)[0]![1]).toBeCloseTo(-40 * Math.LN10, 12);
  });

  it('[Y4, M1] what needs a missing level is missing, and nothing in the first period has a growth', () => {
    const output = [[100, '..', 110, 0, 120]];
    const input = [[100, 100, 100, 100, '#N/A']];
    expect(productivity(output, input, 'index', 1)).toEqual([[100, null, expect.closeTo(110, 12), null, null]]);
    expect(productivity(output, input, 'growth', 1)).toEqual([[null, null, null, null, null]]);
  });

  it('[Y5] a row without a base has no index; if none has one, the error names it', () => {
    expect(productivity([['x', 1], [1, 2]], [[1, 1], [1, 1]], 'index', 1)).toEqual([[null, null], [100, 200]]); // prettier-ignore
    expect(refused(() => productivity([[1, 2]], [['', 1]], 'index', 1))).toEqual({
      code: 'missingPlace',
      data: { argument: 'input', service: 0, period: 0 },
    });
  });

  it('[Y6] units play no part', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 40 }), (levels, power) => {
        const output = levels.map(([o]) => o);
        const input = levels.map(([, i]) => i);
        const scaled = output.map((o) => o * 2 ** power);
        expect(productivity([scaled], [input], 'index', 1)).toEqual(productivity([output], [input], 'index', 1));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('[M4, M6] negative levels and results beyond any double are refused', () => {
    expect(refused(() => productivity([[1, -2]], [[1, 1]], 'index', 1)).code).toBe('negative');
    expect(refused(() => productivity([[1e-100, 1e100]], [[1e100, 1e-100]], 'index', 1)).code).toBe('resultOutOfRange');
    expect(refused(() => productivity([[1, 2]], [[1, 1, 1]], 'index', 1)).code).toBe('shapesDiffer');
  });

  it('[Y2, E6] growth needs no base, but two periods', () => {
    expect(productivity([['x', 1, 2]], [[1, 1, 1]], 'growth', 1)).toEqual([[null, null, 1]]);
    expect(refused(() => productivity([[1]], [[1]], 'growth', 1)).code).toBe('onePeriod');
  });

  it('[M6] a result too small for a double is refused with its place, like one too large', () => {
    expect(refused(() => productivity([[1e100, 1e-100]], [[1e-100, 1e100]], 'index', 1))).toEqual({ code: 'resultOutOfRange', data: { service: 0, period: 1 } }); // prettier-ignore
  });
});
