/** IMF (2001), Quarterly National Accounts Manual, chapter 6, as carried by statsmodels (test_denton.py). */
import { benchmarked } from '../../src/core/series/benchmark';
import published from './09_denton_imf_qna.json';

const { indicator, benchmark } = published.inputs;
const how = { frequency: 4, method: 'proportional', zeros: 'missing' } as const;
const series = benchmarked([indicator], [benchmark], how)[0]!;

describe('IMF Quarterly National Accounts Manual: benchmarking', () => {
  it('[B1] the proportional Denton series agrees in each quarter with the published one', () => {
    series.forEach((value, quarter) => {
      expect(Math.abs(value! - published.expected.benchmarked[quarter]!)).toBeLessThanOrEqual(published.tolerance);
    });
  });
  it('[B4] the third year is extrapolated with the last ratio of the second', () => {
    const ratio = series[7]! / indicator[7]!;
    series.slice(8).forEach((value, quarter) => expect(value! / indicator[8 + quarter]!).toBeCloseTo(ratio, 12));
  });
  it('[B8] the quarters of the two benchmarked years add up to their totals', () => {
    benchmark.forEach((total, year) => {
      const sum = series.slice(4 * year, 4 * year + 4).reduce((all, value) => all! + value!, 0)!;
      expect(Math.abs(sum / total - 1)).toBeLessThan(4e-16);
    });
  });
});
