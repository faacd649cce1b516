import fc from 'fast-check';
import type { Benchmarking } from '../../src/core/series/benchmark';
import { benchmarked } from '../../src/core/series/benchmark';
import { refused } from './refused';

const how: Benchmarking = { frequency: 4, method: 'proportional', zeros: 'missing' };
const run = (indicator: unknown[], totals: unknown[], options: Partial<Benchmarking> = {}) =>
  benchmarked([indicator], [totals], { ...how, ...options })[0]!;

/** Solves the whole Karush-Kuhn-Tucker system as a dense one, by Gauss-Jordan elimination: nothing of the banded solver is used. */
function dense(indicator: number[], totals: (number | null)[], frequency: number, method: Benchmarking['method']) {
  const n = indicator.length;
  const years = totals.map((total, year) => ({ total, year })).filter(({ total }) => total !== null);
  const size = n + years.length;
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  const weight = (t: number) => (method === 'proportional' ? indicator[t]! : 1);
  for (let t = 1; t < n; t += 1) {
    rows[t]![t]! += 1;
    rows[t - 1]![t - 1]! += 1;
    rows[t]![t - 1]! -= 1;
    rows[t - 1]![t]! -= 1;
  }
  years.forEach(({ total, year }, k) => {
    rows[n + k]![size] = total!;
    for (let t = year * frequency; t < (year + 1) * frequency; t += 1) {
      rows[t]![n + k] = weight(t);
      rows[n + k]![t] = weight(t);
      rows[n + k]![size]! -= method === 'additive' ? indicator[t]! : 0;
    }
  });
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).reduce((best, row, at) => (Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? at + column : best), column); // prettier-ignore
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    rows.forEach((row, at) => {
      const factor = at === column ? 0 : row[column]! / rows[column]![column]!;
      rows[column]!.forEach((value, k) => {
        row[k]! -= factor * value;
      });
    });
  }
  const d = indicator.map((_, t) => rows[t]![size]! / rows[t]![t]!);
  return d.map((value, t) => (method === 'proportional' ? value * indicator[t]! : indicator[t]! + value));
}

const amount = fc.double({ min: 1, max: 1000, noNaN: true });
const cases = fc.record({
  frequency: fc.constantFrom(2, 4, 12),
  years: fc
    .array(fc.option(amount, { freq: 4 }), { minLength: 1, maxLength: 5 })
    .filter((years) => years.at(-1) !== null),
  indicator: fc.array(amount, { minLength: 70, maxLength: 70 }),
  after: fc.integer({ min: 0, max: 7 }),
  method: fc.constantFrom('proportional' as const, 'additive' as const),
});

describe('Denton benchmarking', () => {
  it('[B1, B2, B4, B5] equals the dense solution of the whole system, with years without total and extrapolation', () => {
    fc.assert(
      fc.property(cases, ({ frequency, years, indicator, after, method }) => {
        const movements = indicator.slice(0, years.length * frequency + after);
        const expected = dense(movements, years, frequency, method);
        const got = run(movements, years, { frequency, method });
        const size = Math.max(...expected.map(Math.abs));
        got.forEach((value, t) => expect(Math.abs(value! - expected[t]!)).toBeLessThan(1e-10 * size));
      }),
      { numRuns: 120, seed: 14 },
    );
  });

  it('[B8] the periods of each year add up to its total', () => {
    fc.assert(
      fc.property(cases, ({ frequency, years, indicator, method }) => {
        const movements = indicator.slice(0, years.length * frequency);
        const got = run(movements, years, { frequency, method });
        years.forEach((total, year) => {
          const part = got.slice(year * frequency, (year + 1) * frequency) as number[];
          const size = part.reduce((sum, value) => sum + Math.abs(value), Math.abs(total ?? 0));
          const sum = part.reduce((all, value) => all + value, 0);
          expect(total === null || Math.abs(sum - total) <= 1e-15 * size * frequency).toBe(true);
        });
      }),
      { numRuns: 120, seed: 15 },
    );
  });

  it('[B1] an indicator that already adds up comes back, and one in other units gives the same series', () => {
    const indicator = [10, 20, 30, 40, 50, 60, 70, 80];
    run(indicator, [100, 260]).forEach((value, t) => expect(value).toBeCloseTo(indicator[t]!, 12));
    const scaled = run(indicator.map((value) => value * 1e9), [130, 250]); // prettier-ignore
    run(indicator, [130, 250]).forEach((value, t) => expect(scaled[t]).toBeCloseTo(value!, 12));
  });

  it('[B2, B3] additive benchmarking takes balances: negative figures, zeros and a total of 0', () => {
    const got = run([1, -1, 2, -2], [0], { method: 'additive' });
    [1, -1, 2, -2].forEach((value, t) => expect(got[t]).toBeCloseTo(value, 14));
    run([0, 0, 0, 0], [8], { method: 'additive' }).forEach((value) => expect(value).toBeCloseTo(2, 14));
    expect(refused(() => run([1, -1, 2, 2], [4]))).toMatchObject({ code: 'negative', data: { argument: 'indicator', period: 1 } }); // prettier-ignore
    expect(refused(() => run([1, 1, 2, 2], [-4]))).toMatchObject({ code: 'negative', data: { argument: 'totals' } });
  });

  it('[B4] before the first total and after the last the ratio stays what it is there', () => {
    const got = run([1, 2, 3, 4, 1, 1, 1, 1, 5, 6], ['..', 8]);
    [2, 4, 6, 8, 2, 2, 2, 2, 10, 12].forEach((value, t) => expect(got[t]).toBeCloseTo(value, 12));
  });

  it('[B5] missing totals at the end do not count; more totals than whole years are refused', () => {
    expect(run([1, 1, 1, 1, 1], [8, '', null, '..'])).toEqual(run([1, 1, 1, 1, 1], [8]));
    expect(refused(() => run([1, 1, 1, 1, 1, 1, 1], [8, 8]))).toEqual({ code: 'tooManyTotals', data: { given: 2, room: 1 } }); // prettier-ignore
    expect(refused(() => run([1, 1, 1, 1], ['x'])).code).toBe('noNumbers');
  });

  it('[B6] an indicator of 0 in a year with a total is refused by name, or kept when zeros are activity', () => {
    expect(refused(() => run([5, 0, 5, 5], [20]))).toEqual({ code: 'zeroIndicator', data: { argument: 'indicator', service: 0, period: 1 } }); // prettier-ignore
    const kept = run([5, 0, 5, 5], [30], { zeros: 'activity' });
    [10, 0, 10, 10].forEach((value, t) => expect(kept[t]).toBeCloseTo(value, 12));
    expect(refused(() => run([0, 0, 0, 0, 1], [30], { zeros: 'activity' })).code).toBe('zeroIndicator');
    expect(run([5, 5, 5, 5, 0, 5], [40])[4]).toBeNull();
  });

  it('[B7, M1] a missing indicator in a year with a total is refused by name, elsewhere it is a gap', () => {
    expect(refused(() => run([5, 5, '..', 5], [20]))).toEqual({ code: 'missingPlace', data: { argument: 'indicator', service: 0, period: 2 } }); // prettier-ignore
    expect(refused(() => run([5, 5, 'x', 5], [20], { method: 'additive' })).code).toBe('missingPlace');
    const got = run([5, 5, 5, 5, '..', 5, null], [40]);
    expect([got[4], got[6]]).toEqual([null, null]);
    expect(got[5]).toBeCloseTo(10, 12);
  });

  it('[B9] two thousand years of months are one banded system; a full one would need five gigabytes', () => {
    const years = 2000;
    const indicator = Array.from({ length: years * 12 }, (_, t) => 100 + (t % 12));
    const got = run(indicator, Array.from({ length: years }, (_, year) => 1300 + year), { frequency: 12 }); // prettier-ignore
    const last = got.slice(-12) as number[];
    expect(last.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1300 + years - 1, 9);
  });

  it('[B5] each row of a block has its own totals, and frequencies are whole numbers', () => {
    const two = benchmarked([[1, 1], [1, 3]], [[4], [8]], { ...how, frequency: 2 }); // prettier-ignore
    [[2, 2], [2, 6]].forEach((row, k) => row.forEach((value, t) => expect(two[k]![t]).toBeCloseTo(value, 12))); // prettier-ignore
    expect(refused(() => benchmarked([[1, 1]], [[4], [8]], { ...how, frequency: 2 })).code).toBe('countDiffers');
    expect(refused(() => run([1, 1], [4], { frequency: 1.5 })).code).toBe('notAWholeNumber');
    expect(refused(() => run([1, 1], [4], { frequency: 1 })).code).toBe('optionOutOfRange');
  });
});
