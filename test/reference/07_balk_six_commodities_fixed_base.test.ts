import { outputIndex } from '../../src/core/outputIndex';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel';
import { reference } from './reference';

type Columns = Readonly<Record<'t1' | 't2' | 't3' | 't4' | 't5', number[]>>;
interface Source {
  readonly inputs: { readonly price: Columns; readonly quantity: Columns };
  readonly expected: { readonly fixed_base_price_index: Readonly<Record<string, number[]>> };
  readonly tolerance: number;
  readonly recomputed: {
    readonly values: Readonly<
      Record<string, { readonly chained_quantity: number[]; readonly fixed_base_quantity: number[] }>
    >;
  };
}

const NAMES: Readonly<Record<string, FormulaName>> = {
  laspeyres: 'laspeyres',
  paasche: 'paasche',
  fisher: 'fisher',
  tornqvist: 'tornqvist',
  walsh1: 'walsh',
  marshall_edgeworth: 'marshall-edgeworth',
  geometric_laspeyres: 'geometric-laspeyres',
  geometric_paasche: 'geometric-paasche',
  vartia2_sato_vartia: 'sato-vartia',
};

/** Balk (2008), Price and Quantity Index Numbers, tables 3.4, 3.6 and 3.12, on the six commodities of the PPI and CPI manuals. */
describe('the six commodities', () => {
  const { inputs, expected, tolerance, recomputed } = reference<Source>('07_balk_six_commodities_fixed_base');
  const byCommodity = (columns: Columns) =>
    columns.t1.map((_, i) => Object.values(columns).map((column) => column[i]!));
  const quantities = byCommodity(inputs.quantity);
  const prices = byCommodity(inputs.price);
  const costs = quantities.map((row, i) => row.map((q, t) => q * prices[i]![t]!));

  // A price index is the quantity index with prices in the place of quantities.
  it.each(Object.entries(NAMES))(
    '[F1, F2, F3, F4, F6, F7, F8, F9, F10] price index %s, fixed base, as printed',
    (name, formula) => {
      const index = outputIndex(readPanel(prices, costs, 'missing'), { formula, linking: 'fixed', base: 1 });
      expected.fixed_base_price_index[name]!.forEach((value, t) =>
        expect(Math.abs(index[t]! / 100 - value)).toBeLessThanOrEqual(tolerance),
      );
    },
  );

  it.each(Object.entries(recomputed.values))(
    '[L1, L2] quantity index %s, fixed and chained, as recomputed',
    (name, values) => {
      const formula = NAMES[name]!;
      const panel = readPanel(quantities, costs, 'missing');
      values.fixed_base_quantity.forEach((value, t) =>
        expect(outputIndex(panel, { formula, linking: 'fixed', base: 1 })[t]! / 100).toBeCloseTo(value, 5),
      );
      values.chained_quantity.forEach((value, t) =>
        expect(outputIndex(panel, { formula, linking: 'annual', base: 1 })[t]! / 100).toBeCloseTo(value, 5),
      );
    },
  );
});
