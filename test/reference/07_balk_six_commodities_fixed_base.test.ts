import { outputIndex } from '../../src/core/index/outputIndex';
import { unitCostIndex } from '../../src/core/index/unitCostIndex';
import { comparedIndexes } from '../../src/core/index/comparison';
import { contributions } from '../../src/core/contributions/contributions';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
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

  it.each(['laspeyres', 'paasche', 'fisher', 'marshall_edgeworth', 'walsh1'])(
    '[O1, O2] the printed %s price index, as unit costs that go with a volume index',
    (name) => {
      const dual: Readonly<Record<string, FormulaName>> = {
        laspeyres: 'paasche',
        paasche: 'laspeyres',
        fisher: 'fisher',
      };
      const volumes = readPanel(quantities, costs, 'missing');
      const formula = dual[name];
      expected.fixed_base_price_index[name]!.forEach((value, t) => {
        const found =
          formula === undefined
            ? outputIndex(readPanel(prices, costs, 'missing'), { formula: NAMES[name]!, linking: 'fixed', base: 1 })
            : unitCostIndex(volumes, { formula, linking: 'fixed', base: 1 });
        expect(Math.abs(found[t]! / 100 - value)).toBeLessThanOrEqual(tolerance);
      });
    },
  );

  // The other four printed formulas are not offered as links; each is a mean that the value shares of these data give at once.
  const share = (t: number, i: number) => costs[i]![t]! / costs.reduce((sum, row) => sum + row[t]!, 0);
  const mean = (a: number, b: number) => (a === b ? a : (b - a) / Math.log(b / a));
  const relative = (t: number, i: number) => prices[i]![t]! / prices[i]![0]!;
  const over = (term: (i: number) => number) => prices.reduce((sum, _row, i) => sum + term(i), 0);
  const value = (t: number) => costs.reduce((sum, row) => sum + row[t]!, 0);
  const others: Readonly<Record<string, (t: number) => number>> = {
    harmonic_laspeyres: (t) => 1 / over((i) => share(0, i) / relative(t, i)),
    palgrave: (t) => over((i) => share(t, i) * relative(t, i)),
    vartia1_montgomery: (t) =>
      Math.exp(over((i) => (mean(costs[i]![0]!, costs[i]![t]!) / mean(value(0), value(t))) * Math.log(relative(t, i)))),
    stuvel: (t) => {
      const prices = over((i) => share(0, i) * relative(t, i));
      const half = (prices - over((i) => (share(0, i) * quantities[i]![t]!) / quantities[i]![0]!)) / 2;
      return half + Math.sqrt(half ** 2 + value(t) / value(0));
    },
  };
  it.each(Object.entries(others))('[F1, F5] the data and shares also give the printed %s', (name, formula) => {
    expected.fixed_base_price_index[name]!.forEach((printed, t) =>
      expect(Math.abs(formula(t) - printed)).toBeLessThanOrEqual(tolerance),
    );
  });

  it('[F5] average-share is the arithmetic mean of Laspeyres and Palgrave', () => {
    const index = outputIndex(readPanel(prices, costs, 'missing'), {
      formula: 'average-share',
      linking: 'fixed',
      base: 1,
    });
    const { laspeyres, palgrave } = expected.fixed_base_price_index;
    index.forEach((v, t) =>
      expect(Math.abs(v! / 100 - (laspeyres![t]! + palgrave![t]!) / 2)).toBeLessThanOrEqual(tolerance),
    );
  });

  it('[O5] COMPARE puts the recomputed figures side by side', () => {
    const compared = comparedIndexes(readPanel(quantities, costs, 'missing'), 1);
    Object.entries(recomputed.values).forEach(([name, { chained_quantity, fixed_base_quantity }]) => {
      const { annual, fixed, drift } = compared.find(({ formula }) => formula === NAMES[name])!;
      const series = (one: typeof annual) => ('code' in one ? [] : one.map((v) => v!));
      chained_quantity.forEach((v, t) => {
        expect(series(annual)[t]! / 100).toBeCloseTo(v, 5);
        expect(series(fixed)[t]! / 100).toBeCloseTo(fixed_base_quantity[t]!, 5);
        expect(series(drift)[t]).toBeCloseTo(v / fixed_base_quantity[t]! - 1, 5);
      });
    });
  });

  it('[W4] contributions since the first period add up to the growth of every formula, though unit costs fall to a tenth', () => {
    const panel = readPanel(quantities, costs, 'missing');
    Object.values(NAMES).forEach((formula) => {
      const method = { formula, linking: 'annual', base: 1 } as const;
      const index = outputIndex(panel, method);
      const block = contributions(panel, { ...method, since: 1 });
      [1, 2, 3, 4].forEach((t) =>
        expect(block.reduce((sum, row) => sum + (row[t] as number), 0)).toBeCloseTo(index[t]! / 100 - 1, 13),
      );
    });
  });
});
