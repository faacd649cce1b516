import { FORMULA_NAMES } from '../../../src/core/options';
import { readPanel } from '../../../src/core/panel/panel';
import type { Cells } from '../../../src/core/panel/shape';
import { unitCostIndex } from '../../../src/core/index/unitCostIndex';
import { buildUnitCostsSheet } from '../../../src/sheets/unitCosts/unitCostsSheet';
import { cellName } from '../../../workbench/xlsx/references';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { ACTIVITY_VARIANTS, BREAK_VARIANTS, generated, MISSING_VARIANTS } from '../agreementVariants';
import type { Variant } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';
import type { OutputOnly } from './outputOnly';

async function faults(variant: Variant, asked: Required<Pick<OutputOnly, 'formula' | 'linking'>>): Promise<string[]> {
  const ready = prepared(measureOf(variant, asked));
  const { plan, places } = buildUnitCostsSheet(ready.context);
  const result = await recalculateWithIronCalc(fileOf(ready, variant, [plan]), ['UnitCosts']);
  const panel = readPanel(variant.quantities as Cells, variant.costs as Cells, variant.zeros);
  return unitCostIndex(panel, { ...asked, base: variant.base }).flatMap((wanted, t) => {
    const shown = result.value('UnitCosts', cellName(places.index.row - 1, 3 + t));
    const agrees =
      wanted === null
        ? typeof shown === 'object' && shown?.error === '#N/A'
        : typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-12 * wanted;
    return agrees ? [] : [`${variant.name}, ${t + 1}: core ${wanted}, sheet ${JSON.stringify(shown)}`];
  });
}

const HARD = [generated(13), ...BREAK_VARIANTS, ...MISSING_VARIANTS.slice(0, 1)];

it.each(FORMULA_NAMES)('[S64] The unit-cost index of %s agrees with core, chained every period', async (formula) => {
  const all = await Promise.all(HARD.slice(0, 2).map((variant) => faults(variant, { formula, linking: 'annual' })));
  expect(all.flat()).toEqual([]);
});

it.each(['fixed', 2] as const)('[S64] It agrees with core under the linking %s', async (linking) => {
  const all = await Promise.all(HARD.map((variant) => faults(variant, { formula: 'fisher', linking })));
  expect(all.flat()).toEqual([]);
});

it('[S64] [M3] It agrees with core where zeros are activity', async () => {
  const all = await Promise.all(
    ACTIVITY_VARIANTS.map((variant) => faults(variant, { formula: 'laspeyres', linking: 'annual' })),
  );
  expect(all.flat()).toEqual([]);
});

it('[S65] A service has a unit cost where quantity and cost are known, and [x] elsewhere', async () => {
  const variant = MISSING_VARIANTS.find(({ name }) => name === 'a blank quantity');
  if (!variant) throw new Error('The variant is gone.');
  const ready = prepared(measureOf(variant, {}));
  const { plan, places } = buildUnitCostsSheet(ready.context);
  const result = await recalculateWithIronCalc(fileOf(ready, variant, [plan]), ['UnitCosts']);
  const { first } = places.unitCosts.rows;
  expect(result.value('UnitCosts', cellName(first + 2, 5))).toBe('[x]');
  const expected = Number(variant.costs[3]?.[3]) / Number(variant.quantities[3]?.[3]);
  expect(result.number('UnitCosts', cellName(first + 2, 6)) / expected).toBeCloseTo(1, 14);
});
