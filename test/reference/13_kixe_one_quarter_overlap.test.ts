/** Deutsche Bundesbank, KIX-E 2.0, method of calculation, Example 1. */
import { readPanel } from '../../src/core/panel/panel';
import { quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
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

describe('Bundesbank KIX-E: one-quarter overlap', () => {
  it('[U5] the index moves from the fourth quarter of 2008 on as published', () => {
    const index = quarterlyIndex(
      readPanel([A, B], [costsOf(0, A), costsOf(1, B)], 'missing'),
      'one-quarter-overlap',
      4,
    );
    const first = published.expected.chain_linked[0]!;
    published.expected.chain_linked.forEach((expected, quarter) => {
      expect(Math.abs((first * index[3 + quarter]!) / index[3]! - expected)).toBeLessThanOrEqual(published.tolerance);
    });
  });
});
