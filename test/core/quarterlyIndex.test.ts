import fc from 'fast-check';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { quarterlyIndex, OVERLAPS } from '../../src/core/quarterly/quarterlyIndex';
import { refused } from './refused';

const run = (q: unknown[][], c: unknown[][], overlap: (typeof OVERLAPS)[number] = 'annual-overlap', frequency = 4) =>
  quarterlyIndex(readPanel(q, c, 'missing'), overlap, frequency);

const figure = fc.double({ min: 0.1, max: 1e6, noNaN: true });
const data = fc
  .record({
    services: fc.integer({ min: 1, max: 4 }),
    years: fc.integer({ min: 2, max: 4 }),
    frequency: fc.constantFrom(2, 4, 12),
  })
  .chain(({ services, years, frequency }) => {
    const length = years * frequency;
    const block = fc.array(fc.array(figure, { minLength: length, maxLength: length }), {
      minLength: services,
      maxLength: services,
    });
    return fc.record({ q: block, c: block, frequency: fc.constant(frequency) });
  });

const yearSums = (row: readonly number[], frequency: number) =>
  Array.from({ length: Math.floor(row.length / frequency) }, (_, y) =>
    row.slice(y * frequency, (y + 1) * frequency).reduce((sum, value) => sum + value, 0),
  );

/** Volume of a period at the average unit costs of a year, as it is written in the manual. */
function volume(q: number[][], c: number[][], t: number, year: number, frequency: number): number {
  return q.reduce(
    (sum, row, i) => sum + (row[t]! * yearSums(c[i]!, frequency)[year]!) / yearSums(row, frequency)[year]!,
    0,
  );
}

describe('quarterly index', () => {
  it('[U1, U2] by hand: the first year at its own unit costs has mean 100', () => {
    expect(run([[1, 2, 3, 2, 4]], [[10, 20, 30, 20, 40]])).toEqual([50, 100, 150, 100, 200]);
    const two = run([[1, 1, 1, 1, 2], [2, 2, 2, 2, 2]], [[30, 30, 30, 30, 99], [10, 10, 10, 10, 99]]); // prettier-ignore
    expect(two).toEqual([100, 100, 100, 100, 175]);
  });

  it('[U4] annual-overlap: annual means equal the annual chained Laspeyres index of the annual sums', () => {
    fc.assert(
      fc.property(data, ({ q, c, frequency }) => {
        const quarters = run(q, c, 'annual-overlap', frequency) as number[];
        const annual = readPanel(q.map((row) => yearSums(row, frequency)), c.map((row) => yearSums(row, frequency)), 'missing'); // prettier-ignore
        const expected = outputIndex(annual, { formula: 'laspeyres', linking: 'annual', base: 1 });
        yearSums(quarters, frequency).forEach((sum, year) =>
          expect(Math.abs(sum / frequency / expected[year]! - 1)).toBeLessThan(3e-15),
        );
      }),
      { numRuns: 120, seed: 18 },
    );
  });

  it('[U5] one-quarter-overlap: within a year and from the quarter before it, the index moves as the volume at the prices of the year before', () => {
    fc.assert(
      fc.property(data, ({ q, c, frequency }) => {
        const index = run(q, c, 'one-quarter-overlap', frequency) as number[];
        for (let t = frequency; t < index.length; t += 1) {
          const year = Math.floor(t / frequency) - 1;
          const link = volume(q, c, t, year, frequency) / volume(q, c, t - 1, year, frequency);
          expect(Math.abs(index[t]! / index[t - 1]! / link - 1)).toBeLessThan(1e-13);
        }
      }),
      { numRuns: 80, seed: 19 },
    );
  });

  it('[U6] over-the-year: each quarter moves as the volume from the same quarter of the year before', () => {
    fc.assert(
      fc.property(data, ({ q, c, frequency }) => {
        const index = run(q, c, 'over-the-year', frequency) as number[];
        for (let t = frequency; t < index.length; t += 1) {
          const year = Math.floor(t / frequency) - 1;
          const link = volume(q, c, t, year, frequency) / volume(q, c, t - frequency, year, frequency);
          expect(Math.abs(index[t]! / index[t - frequency]! / link - 1)).toBeLessThan(1e-13);
        }
      }),
      { numRuns: 80, seed: 20 },
    );
  });

  it.each(OVERLAPS)(
    '[U2, A3] %s: unchanged data give exactly 100, three times the quantities exactly 300',
    (overlap) => {
      const quantities = [[3, 3, 3, 3, 9, 9], [7, 7, 7, 7, 21, 21]]; // prettier-ignore
      const costs = [[10.1, 10.1, 10.1, 10.1, 10.1, 10.1], [0.7, 0.7, 0.7, 0.7, 0.7, 0.7]]; // prettier-ignore
      expect(run(quantities, costs, overlap)).toEqual([100, 100, 100, 100, 300, 300]);
    },
  );

  it('[U3] a service with a gap in a year or in the one before takes no part in that year', () => {
    const full = [[1, 1, 1, 1, 2, 2, 2, 2, 3]];
    const costs = full.map((row) => row.map((value) => value * 5));
    const gappy = [...full, [9, 9, 9, 9, 9, '..', 9, 9, 1]];
    const gappyCosts = [...costs, [9, 9, 9, 9, 9, 9, 9, 9, 9]];
    expect(run(gappy, gappyCosts).slice(4)).toEqual(
      run(full, costs)
        .slice(4)
        .map((value) => value!),
    );
  });

  it('[U7] a last year that is a part does not change the years before, and less than one year is refused', () => {
    const q = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]];
    const whole = run(q, q);
    expect(run([q[0]!.slice(0, 9)], [q[0]!.slice(0, 9)])).toEqual(whole.slice(0, 9));
    expect(refused(() => run([[1, 2, 3]], [[1, 2, 3]]))).toEqual({ code: 'tooFewPeriods', data: { argument: 'quantities', given: 3, needed: 4 } }); // prettier-ignore
    expect(refused(() => run(q, q, 'annual-overlap', 1)).code).toBe('optionOutOfRange');
  });

  it.each(OVERLAPS)('[U8, M5] %s: from a year without a common service on there is no index', (overlap) => {
    const q = [['x', 'x', 1, 1, 1, 1], [1, 2, 'x', 'x', 'x', 'x']]; // prettier-ignore
    expect(run(q, [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]], overlap, 2).map((value) => value === null)).toEqual([false, false, true, true, true, true]); // prettier-ignore
    expect(refused(() => run([['x', 1, 1, 1]], [[1, 1, 1, 1]], overlap, 2))).toEqual({
      code: 'noCommonYear',
      data: { period: 0 },
    });
  });

  it('[U9, M2, M3] a service may rest when zeros are activity, and is missing otherwise', () => {
    const q = [[4, 0, 4, 0, 8, 0]];
    const c = [[8, 0, 8, 0, 9, 0]];
    expect(quarterlyIndex(readPanel(q, c, 'activity'), 'annual-overlap', 4)).toEqual([200, 0, 200, 0, 400, 0]);
    expect(refused(() => run(q, c)).code).toBe('noCommonYear');
    expect(refused(() => quarterlyIndex(readPanel(q, c, 'activity'), 'one-quarter-overlap', 4)).code).toBe('zeroTotal');
  });
});
