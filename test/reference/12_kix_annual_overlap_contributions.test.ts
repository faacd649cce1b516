/** Deutsche Bundesbank, KIX 2.0, method of calculation: growth contributions under annual overlap. */
import { readPanel } from '../../src/core/panel/panel';
import { quarterlyContributions } from '../../src/core/quarterly/quarterlyContributions';
import { quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
import published from './12_kix_annual_overlap_contributions.json';

const { A, wA, rest_unchained, w_rest } = published.inputs;
const FREQUENCY = 4;
/** The second year has the weights of the first, as the first has; only from the third on do weights change between two years. */
const FIRST_STEP = 2 * FREQUENCY;

/** The aggregate without A as an index: each year's unchained values times the mean of the year before. */
function chainedRest(): number[] {
  const index: number[] = [];
  rest_unchained.forEach((value, quarter) => {
    const year = Math.floor(quarter / FREQUENCY);
    const before = index.slice(FREQUENCY * (year - 1), FREQUENCY * year);
    index.push(year === 0 ? value : (value * before.reduce((sum, one) => sum + one, 0)) / before.length / 100);
  });
  return index;
}

const panel = () => readPanel([A, chainedRest()], [wA, w_rest], 'missing');

describe('Bundesbank KIX: contributions under annual overlap', () => {
  it('[U4] the aggregate is the published one', () => {
    const index = quarterlyIndex(panel(), 'annual-overlap', FREQUENCY);
    published.expected.total_1995.forEach((value, quarter) =>
      expect(Math.abs(index[quarter]! - value)).toBeLessThanOrEqual(published.tolerance_index),
    );
  });

  it('[W7] A adds the published percentage points to the growth on the quarter before, within each year', () => {
    const how = { overlap: 'annual-overlap', frequency: FREQUENCY, lag: 1, since: null } as const;
    const [ofA] = quarterlyContributions(panel(), how);
    const compared = published.expected.contribution_of_A_lag_1_pct.flatMap((value, quarter) =>
      value === null || (quarter >= FIRST_STEP && quarter % FREQUENCY === 0) ? [] : [{ value, quarter }],
    );
    expect(compared).toHaveLength(19);
    compared.forEach(({ value, quarter }) => {
      expect(Math.abs(100 * (ofA![quarter] as number) - value)).toBeLessThanOrEqual(published.tolerance_contributions);
    });
  });
});
