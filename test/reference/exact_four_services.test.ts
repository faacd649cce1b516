import { Decimal } from 'decimal.js';
import { takesLogarithms } from '../../src/core/index/formulas';
import { outputIndex } from '../../src/core/index/outputIndex';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { unitsInLastPlace } from '../core/exactIndex';
import { reference } from './reference';

interface Source {
  readonly panel: { readonly prices: number[][]; readonly quantities: number[][] };
  readonly results: readonly {
    readonly formula: string;
    readonly form: 'fixedbase' | 'chained';
    readonly exact: string[];
  }[];
}

const NAMES: Readonly<Record<string, FormulaName>> = {
  laspeyres: 'laspeyres',
  paasche: 'paasche',
  fisher: 'fisher',
  tornqvist: 'tornqvist',
  walsh: 'walsh',
  marshalledgeworth: 'marshall-edgeworth',
  satovartia: 'sato-vartia',
  geomlaspeyres: 'geometric-laspeyres',
  geompaasche: 'geometric-paasche',
};

/** Values to 40 digits, computed independently from the decimal text of the inputs. */
describe('four services over eight years, exactly', () => {
  const { panel, results } = reference<Source>('exact-four-services');
  const costs = panel.quantities.map((row, i) =>
    row.map((q, t) => new Decimal(q).times(panel.prices[i]![t]!).toNumber()),
  );
  const known = results.filter((one) => NAMES[one.formula] !== undefined);

  it.each(known.map((one) => [one.formula, one.form, one.exact] as const))('[A1, A2] %s, %s', (name, form, exact) => {
    const formula = NAMES[name]!;
    const index = outputIndex(readPanel(panel.quantities, costs, 'missing'), {
      formula,
      linking: form === 'chained' ? 'annual' : 'fixed',
      base: 1,
    });
    const allowed = takesLogarithms(formula) ? 4 : 1;
    exact.forEach((value, t) =>
      expect(unitsInLastPlace(index[t]!, new Decimal(value).times(100))).toBeLessThanOrEqual(allowed),
    );
  });

  it('covers nine of the ten formulas in both forms', () => {
    expect(known).toHaveLength(18);
  });
});
