/** Deutsche Bundesbank, KIX-E 2.0, method of calculation, Examples 1 and 2. */
import { readPanel } from '../../src/core/panel/panel';
import { quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
import { quarterlyContributions } from '../../src/core/quarterly/quarterlyContributions';
import published from './13_kixe_one_quarter_overlap.json';

const { A, B, weights_of_last_quarter } = published.inputs;
const weights = Object.values(weights_of_last_quarter);

/** The unit cost of the year's last quarter in all its quarters; the last year, which weighs nothing, keeps that of the year before. */
function costsOf(component: number, quantities: readonly number[]): number[] {
  return quantities.map((quantity, quarter) => {
    const year = Math.min(Math.floor(quarter / 4), weights.length - 1);
    return (quantity * weights[year]![component]!) / quantities[4 * year + 3]!;
  });
}

const overlap = 'one-quarter-overlap' as const;
const panel = () => readPanel([A, B], [costsOf(0, A), costsOf(1, B)], 'missing');

describe('Bundesbank KIX-E: one-quarter overlap', () => {
  it('[U5] the index moves from the fourth quarter of 2008 on as published', () => {
    const index = quarterlyIndex(panel(), overlap, 4);
    const first = published.expected.chain_linked[0]!;
    published.expected.chain_linked.forEach((expected, quarter) => {
      expect(Math.abs((first * index[3 + quarter]!) / index[3]! - expected)).toBeLessThanOrEqual(published.tolerance);
    });
  });

  it.each([
    { lag: 1, since: '2009 Q1', at: 4, expected: published.expected.contribution_of_A_lag_1_pct },
    { lag: 4, since: '2009 Q4', at: 7, expected: published.expected.contribution_of_A_lag_4_pct },
  ])(
    '[W7] the contributions of A over $lag quarters are those of Ribe as published',
    ({ lag, since, at, expected }) => {
      const block = quarterlyContributions(panel(), { overlap, frequency: 4, lag, since: null });
      expect(expected.first).toBe(since);
      expected.values.forEach((value, quarter) => {
        const part = 100 * (block[0]![at + quarter] as number);
        expect(Math.abs(part - value)).toBeLessThanOrEqual(published.tolerance_contributions);
      });
      expect(expected.values).toHaveLength(A.length - at);
    },
  );
});
