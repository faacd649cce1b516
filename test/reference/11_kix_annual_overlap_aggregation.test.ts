/** Deutsche Bundesbank, KIX 2.0, method of calculation, and the test vectors of 13 digits in the same repository. */
import { readPanel } from '../../src/core/panel/panel';
import { quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
import published from './11_kix_annual_overlap_aggregation.json';

const { A, wA, B, wB } = published.inputs;
const index = quarterlyIndex(readPanel([A, B], [wA, wB], 'missing'), 'annual-overlap', 4);

describe('Bundesbank KIX: annual overlap', () => {
  it('[U1, U4] the chain-linked index agrees with the published one', () => {
    index.forEach((value, quarter) => {
      expect(Math.abs(value! - published.expected.chain_linked[quarter]!)).toBeLessThanOrEqual(published.tolerance);
    });
  });
  it('[U4] and with the 13 digits of the test vectors', () => {
    index.forEach((value, quarter) => {
      expect(Math.abs(value! - published.expected_exact.chain_linked[quarter]!)).toBeLessThan(2e-12);
    });
  });
  it('[U2] in the first year the weighted sum is the index: the average of the year before is its own', () => {
    index.slice(0, 4).forEach((value, quarter) => {
      expect(Math.abs(value! - published.expected_exact.weighted_sum[quarter]!)).toBeLessThan(2e-12);
    });
  });
  it('[U4] annual means follow the published averages of the year before', () => {
    const cumulated = published.expected.prev_year_average_cumulated;
    for (let year = 0; year < 5; year += 1) {
      const mean = index.slice(4 * year, 4 * year + 4).reduce((sum, value) => sum + value!, 0) / 4;
      expect(Math.abs(mean - cumulated[4 * (year + 1)]!)).toBeLessThanOrEqual(published.tolerance);
    }
  });
});
