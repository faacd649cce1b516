import { costShares } from '../../src/core/index/costShares';
import { growths } from '../../src/core/index/growths';
import { readPanel } from '../../src/core/panel/panel';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import { reference } from './reference';

interface Source {
  readonly inputs: {
    readonly quantity: { readonly '2000': number[]; readonly '2005': number[] };
    readonly total_cost_2000: number[];
  };
  readonly expected: { readonly growth_pct: number[]; readonly weighted_growth_pct: number };
  readonly tolerance: { readonly weighted_growth_pct: number };
}

/** "Cost-weighted activity index", Wikipedia: prison places of three risk classes, 2000 to 2005. */
describe('the cost-weighted activity index of prison places', () => {
  const { inputs, expected, tolerance } = reference<Source>('01_cwai_prison');
  const quantities = inputs.quantity['2000'].map((before, i) => [before, inputs.quantity['2005'][i]!]);
  const costs = inputs.total_cost_2000.map((cost) => [cost, cost]);

  it('[G1, G2] growth of each class and its share of cost', () => {
    growths(quantities, 'percent').forEach((row, i) => expect(100 * row[1]!).toBeCloseTo(expected.growth_pct[i]!, 10));
    expect(costShares(costs, 'lagged').map((row) => row[1])).toEqual([20 / 90, 0.5, 25 / 90]);
  });

  it('[F1, G3] weighted growth of 11.1 per cent', () => {
    const growth = 100 * weightedGrowth(readPanel(quantities, costs, 'missing'), 'laspeyres')[1]!;
    expect(Math.abs(growth - expected.weighted_growth_pct)).toBeLessThanOrEqual(tolerance.weighted_growth_pct);
    expect(growth).toBeCloseTo(100 / 9, 12);
  });
});
