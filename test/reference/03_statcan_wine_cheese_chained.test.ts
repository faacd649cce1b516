import { contributions } from '../../src/core/contributions/contributions';
import { link } from '../../src/core/index/link';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { reference } from './reference';

type Rows = { readonly cheese: number[]; readonly wine: number[] };
interface Source {
  readonly inputs: { readonly value: Rows; readonly price: Rows };
  readonly expected: {
    readonly [series in 'laspeyres_link' | 'laspeyres_chained' | 'fisher_link' | 'fisher_chained']: number[];
  } & { readonly fisher_growth_Q1_Q3_pct: number; readonly laspeyres_growth_Q1_Q3_pct: number };
  readonly tolerance: number;
}

/** Statistics Canada, Chain Fisher volume index: methodology (13-605-X), example 4: deflated values. */
describe('wine and cheese, chained', () => {
  const { inputs, expected, tolerance } = reference<Source>('03_statcan_wine_cheese_chained');
  const costs = [inputs.value.cheese, inputs.value.wine];
  const quantities = [
    inputs.value.cheese.map((v, t) => v / inputs.price.cheese[t]!),
    inputs.value.wine.map((v, t) => v / inputs.price.wine[t]!),
  ];
  const panel = readPanel(quantities, costs, 'missing');

  it.each(['laspeyres', 'fisher'] as const)('[L1, F1, F3] links and chain of %s', (formula) => {
    const index = outputIndex(panel, { formula, linking: 'annual', base: 1 });
    expected[`${formula}_chained`].forEach((value, t) =>
      expect(Math.abs(index[t]! / 100 - value)).toBeLessThanOrEqual(tolerance),
    );
    expected[`${formula}_link`]
      .slice(1)
      .forEach((value, t) =>
        expect(Math.abs(link(panel, formula, t, t + 1)!.high - value)).toBeLessThanOrEqual(tolerance),
      );
  });

  it('[W1] Fisher contributions are (p0 + p1/P)(q1 - q0) over the same with q0, and add up to the printed growth', () => {
    const block = contributions(panel, { formula: 'fisher', linking: 'annual', base: 1, since: null });
    const prices = [inputs.price.cheese, inputs.price.wine];
    [1, 2, 3].forEach((t) => {
      const unitCost =
        (costs[0]![t]! + costs[1]![t]!) /
        (costs[0]![t - 1]! + costs[1]![t - 1]!) /
        link(panel, 'fisher', t - 1, t)!.high;
      const weight = prices.map((p) => p[t - 1]! + p[t]! / unitCost);
      const whole = quantities.reduce((sum, q, i) => sum + weight[i]! * q[t - 1]!, 0);
      quantities.forEach((q, i) => expect(block[i]![t]).toBeCloseTo((weight[i]! * (q[t]! - q[t - 1]!)) / whole, 14));
      const growth = (block[0]![t] as number) + (block[1]![t] as number);
      expect(Math.abs(1 + growth - expected.fisher_link[t]!)).toBeLessThanOrEqual(tolerance);
    });
  });

  it('[W4] since the first quarter they add up to the printed 17.9 and 19.0 per cent of the third', () => {
    const since = (formula: 'fisher' | 'laspeyres') =>
      contributions(panel, { formula, linking: 'annual', base: 1, since: 1 }).reduce(
        (sum, row) => sum + (row[2] as number),
        0,
      );
    expect(Math.abs(100 * since('fisher') - expected.fisher_growth_Q1_Q3_pct)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(100 * since('laspeyres') - expected.laspeyres_growth_Q1_Q3_pct)).toBeLessThanOrEqual(0.05);
  });
});
