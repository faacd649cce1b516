import { link } from '../../src/core/link';
import { outputIndex } from '../../src/core/outputIndex';
import { readPanel } from '../../src/core/panel';
import { reference } from './reference';

type Rows = { readonly cheese: number[]; readonly wine: number[] };
interface Source {
  readonly inputs: { readonly value: Rows; readonly price: Rows };
  readonly expected: {
    readonly [series in 'laspeyres_link' | 'laspeyres_chained' | 'fisher_link' | 'fisher_chained']: number[];
  };
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
});
