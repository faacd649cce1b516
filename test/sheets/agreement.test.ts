/** The native formulas, calculated by IronCalc, against core. LibreOffice does the same in test/recalculation. */
import { FORMULA_NAMES } from '../../src/core/options';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { disagreements, expectedIndexes, shownIndexes, variantWorkbook, WITHOUT_LOGARITHMS } from './agreement';
import {
  ACTIVITY_VARIANTS,
  BREAK_VARIANTS,
  GENERATED_VARIANTS,
  MISSING_VARIANTS,
  type Variant,
} from './agreementVariants';

jest.setTimeout(60_000);

async function faults(variant: Variant, formula: (typeof FORMULA_NAMES)[number]): Promise<string[]> {
  const file = variantWorkbook(variant, formula);
  const shown = shownIndexes(file, await recalculateWithIronCalc(file), variant.periods.length);
  return disagreements(expectedIndexes(variant, formula), shown);
}

describe.each(FORMULA_NAMES)('The sheets of %s agree with core in IronCalc', (formula) => {
  it.each(MISSING_VARIANTS)('[S10] [M1] [M2] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });

  it.each(BREAK_VARIANTS)('[S10] [M5] on $name', async (variant) => {
    expect(expectedIndexes(variant, formula).flat()).toContain(null);
    expect(await faults(variant, formula)).toEqual([]);
  });

  it.each(GENERATED_VARIANTS)('[S10] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });
});

describe.each(WITHOUT_LOGARITHMS)('The sheets of %s agree with core in IronCalc', (formula) => {
  it.each(ACTIVITY_VARIANTS)('[S10] [M3] on $name', async (variant) => {
    expect(await faults(variant, formula)).toEqual([]);
  });
});
