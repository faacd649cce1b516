/** The native formulas, calculated by IronCalc, against core. LibreOffice does the same in test/recalculation. */
import { FORMULA_NAMES } from '../../src/core/options';
import type { RawValue } from '../../workbench/grid/grid';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { disagreements, expectedIndexes, shownIndexes, variantWorkbook, WITHOUT_LOGARITHMS } from './agreement';
import {
  ACTIVITY_VARIANTS,
  BREAK_VARIANTS,
  GENERATED_VARIANTS,
  MISSING_VARIANTS,
  type Variant,
} from './agreementVariants';

import { careCosts } from './socialCare';

jest.setTimeout(60_000);

async function faults(variant: Variant, formula: (typeof FORMULA_NAMES)[number]): Promise<string[]> {
  const file = variantWorkbook(variant, formula);
  const shown = shownIndexes(file, await recalculateWithIronCalc(file, ['Output']), variant.periods.length);
  return disagreements(expectedIndexes(variant, formula), shown);
}

/** Every formula meets every kind of trouble; every trouble in detail meets one formula of each family. */
const FAMILIES = ['tornqvist', 'laspeyres', 'fisher'] as const;
const [published] = MISSING_VARIANTS;
const [noMatch] = BREAK_VARIANTS;
const [firstPanel] = GENERATED_VARIANTS;

describe.each(FORMULA_NAMES)('The sheets of %s agree with core in IronCalc', (formula) => {
  it.each([published, firstPanel].flatMap((variant) => variant ?? []))('[S10] [M1] [M2] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });

  it.each([noMatch].flatMap((variant) => variant ?? []))('[S10] [M5] on $name', async (variant) => {
    expect(expectedIndexes(variant, formula).flat()).toContain(null);
    expect(await faults(variant, formula)).toEqual([]);
  });
});

describe.each(FAMILIES)('The sheets of %s agree with core in IronCalc', (formula) => {
  it.each(MISSING_VARIANTS.slice(1))('[S10] [M1] [M2] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });

  it.each(BREAK_VARIANTS.slice(1))('[S10] [M5] on $name', async (variant) => {
    expect(expectedIndexes(variant, formula).flat()).toContain(null);
    expect(await faults(variant, formula)).toEqual([]);
  });
});

describe.each(WITHOUT_LOGARITHMS)('The sheets of %s agree with core in IronCalc', (formula) => {
  it.each(ACTIVITY_VARIANTS)('[S10] [M3] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });
});

describe('Errors and doubts', () => {
  const last = (block: RawValue[][], value: RawValue) =>
    block.map((row, i) => (i === 4 ? [...row.slice(0, -1), value] : row));
  const untilLast = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => row.slice(0, -1));

  it.each(FORMULA_NAMES)(
    '[S10] [M4] a negative cost makes an error of every figure that needs it and of no other: %s',
    async (formula) => {
      const [whole] = MISSING_VARIANTS;
      if (!whole) throw new Error('There is no variant.');
      const before = {
        ...whole,
        quantities: untilLast(whole.quantities),
        costs: untilLast(whole.costs),
        periods: whole.periods.slice(0, -1),
      };
      const file = variantWorkbook({ ...whole, costs: last(careCosts(), -12) }, formula);
      const shown = shownIndexes(file, await recalculateWithIronCalc(file, ['Output']), whole.periods.length);
      expect(shown.map((row) => row[row.length - 1])).toEqual(Array(3).fill({ error: '#NUM!' }));
      expect(disagreements(expectedIndexes(before, formula), untilLast(shown))).toEqual([]);
    },
  );

  it.each(['tornqvist', 'geometric-laspeyres', 'geometric-paasche', 'sato-vartia'] as const)(
    '[S10] [M3] logarithms of a fall to zero are an error on the sheet as they are in core: %s',
    async (formula) => {
      const [variant] = ACTIVITY_VARIANTS;
      if (!variant) throw new Error('There is no variant.');
      const file = variantWorkbook(variant, formula);
      const [annual] = shownIndexes(file, await recalculateWithIronCalc(file, ['Output']), variant.periods.length);
      expect(() => expectedIndexes(variant, formula)).toThrow();
      expect(annual?.slice(3)).toEqual([{ error: '#NUM!' }, { error: '#NUM!' }]);
    },
  );

  it('[S10] the comparison itself notices one wrong digit in the twelfth place, a missing error and a text', () => {
    expect(disagreements([[100, null, 50, 7]], [[100 + 2e-10, 100, '50', 7]])).toEqual([
      'annual, period 1: core 100, sheet 100.0000000002',
      'annual, period 2: core null, sheet 100',
      'annual, period 3: core 50, sheet "50"',
    ]);
  });
});
