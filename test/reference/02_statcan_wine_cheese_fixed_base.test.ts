import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { reference } from './reference';

type Rows = { readonly cheese: number[]; readonly wine: number[] };
interface Source {
  readonly inputs: { readonly quantity: Rows; readonly price: Rows };
  readonly expected: {
    readonly laspeyres_fixed_base_Q1: number[];
    readonly growth_Q1_Q3_pct: number;
    readonly growth_Q3_Q4_pct: number;
  };
  readonly tolerance: { readonly index: number; readonly pct: number };
}

/** Statistics Canada, Chain Fisher volume index: methodology (13-605-X), example 2. */
describe('wine and cheese, fixed base', () => {
  const { inputs, expected, tolerance } = reference<Source>('02_statcan_wine_cheese_fixed_base');
  const { quantity, price } = inputs;
  const quantities = [quantity.cheese, quantity.wine];
  const costs = [quantity.cheese.map((q, t) => q * price.cheese[t]!), quantity.wine.map((q, t) => q * price.wine[t]!)];

  it('[L2, F1] the fixed-base Laspeyres volume index and its growth rates', () => {
    const index = outputIndex(readPanel(quantities, costs, 'missing'), {
      formula: 'laspeyres',
      linking: 'fixed',
      base: 1,
    }) as number[];
    index.forEach((value, t) =>
      expect(Math.abs(value / 100 - expected.laspeyres_fixed_base_Q1[t]!)).toBeLessThanOrEqual(tolerance.index),
    );
    expect(Math.abs(index[2]! - 100 - expected.growth_Q1_Q3_pct)).toBeLessThanOrEqual(tolerance.pct);
    expect(Math.abs(100 * (index[3]! / index[2]! - 1) - expected.growth_Q3_Q4_pct)).toBeLessThanOrEqual(tolerance.pct);
  });
});
