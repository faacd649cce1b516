/** Ten formulas, chained and with a fixed base, on one sheet, against core. */
import { comparedIndexes } from '../../../src/core/index/comparison';
import { readPanel } from '../../../src/core/panel/panel';
import type { Cells } from '../../../src/core/panel/shape';
import { buildFormulasSheet } from '../../../src/sheets/sensitivity/formulasSheet';
import { cellName } from '../../../workbench/xlsx/references';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { ACTIVITY_VARIANTS, BREAK_VARIANTS, generated, MISSING_VARIANTS } from '../agreementVariants';
import type { Variant } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';

jest.setTimeout(60_000);

async function faults(variant: Variant): Promise<string[]> {
  const ready = prepared(measureOf(variant, {}));
  const { plan, places } = buildFormulasSheet(ready.context);
  const result = await recalculateWithIronCalc(fileOf(ready, variant, [plan]), ['Formulas']);
  const panel = readPanel(variant.quantities as Cells, variant.costs as Cells, variant.zeros);
  return comparedIndexes(panel, variant.base).flatMap(({ formula, annual, fixed }) =>
    (['annual', 'fixed'] as const).flatMap((linking) => {
      const series = { annual, fixed }[linking];
      // A formula that core refuses as a whole shows its error where it arises.
      if ('code' in series) return [];
      return series.flatMap((wanted, t) => {
        const shown = result.value('Formulas', cellName(places[linking][formula] - 1, 3 + t));
        const agrees =
          wanted === null
            ? typeof shown === 'object' && shown?.error === '#N/A'
            : typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-12 * wanted;
        return agrees ? [] : [`${variant.name}, ${formula} ${linking} ${t + 1}: ${wanted} ${JSON.stringify(shown)}`];
      });
    }),
  );
}

it.each([...MISSING_VARIANTS.slice(0, 1), ...BREAK_VARIANTS, ...ACTIVITY_VARIANTS, generated(14)])(
  '[S80] The sheet Formulas agrees with core on $name',
  async (variant) => {
    expect(await faults(variant)).toEqual([]);
  },
);
