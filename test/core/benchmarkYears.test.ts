import { benchmarked } from '../../src/core/series/benchmark';
import { refused } from './refused';

const run = (indicator: unknown[], totals: unknown[]) =>
  benchmarked([indicator], [totals], { frequency: 4, method: 'proportional', zeros: 'missing' })[0]!;

describe('benchmarking year by year', () => {
  it('[B6, B7] looks for gaps in the years that have a total, each year by itself', () => {
    const eight = [10, 10, 10, 10, 10, 10, 10, 10] as unknown[];
    const gapAt = (period: number) => eight.map((figure, at) => (at === period ? '..' : figure));
    for (const period of [0, 4, 5]) {
      expect(refused(() => run(gapAt(period), [44, 48]))).toEqual({ code: 'missingPlace', data: { argument: 'indicator', service: 0, period } }); // prettier-ignore
    }
    const result = run(gapAt(1), ['', 48]);
    expect(result[1]).toBeNull();
    result.slice(4).forEach((figure) => expect(figure).toBeCloseTo(12, 13));
  });

  it('[B1] the size of the figures plays no part, up to the largest that are read', () => {
    for (const size of [1e-90, 1e98]) {
      const scaled = run([1, 2, 3, 4, 5].map((figure) => figure * size), [20 * size]); // prettier-ignore
      scaled.forEach((figure, at) => expect(figure! / size / (2 * (at + 1))).toBeCloseTo(1, 13));
    }
  });
});
