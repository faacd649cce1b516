/** The native formulas, calculated by LibreOffice, against core. IronCalc does the same in test/sheets. */
import { FORMULA_NAMES } from '../../src/core/options';
import { recalculateAllWithLibreOffice } from '../oracles/libreoffice';
import { disagreements, expectedIndexes, shownIndexes, variantWorkbook, WITHOUT_LOGARITHMS } from '../sheets/agreement';
import {
  ACTIVITY_VARIANTS,
  BREAK_VARIANTS,
  GENERATED_VARIANTS,
  MISSING_VARIANTS,
  type Variant,
} from '../sheets/agreementVariants';

jest.setTimeout(600_000);

/** All variants of a formula in one start of LibreOffice. */
async function faults(variants: readonly Variant[], formula: (typeof FORMULA_NAMES)[number]): Promise<string[]> {
  const files = variants.map((variant) => variantWorkbook(variant, formula));
  const results = await recalculateAllWithLibreOffice(files);
  return variants.flatMap((variant, i) => {
    const [file, result] = [files[i], results[i]];
    if (!file || !result) return [`${variant.name}: nothing came back`];
    const shown = shownIndexes(file, result, variant.periods.length);
    return disagreements(expectedIndexes(variant, formula), shown).map((fault) => `${variant.name}: ${fault}`);
  });
}

describe.each(FORMULA_NAMES)('The sheets of %s agree with core in LibreOffice', (formula) => {
  it('[S10] [M1] [M2] [M5] on real, damaged and generated data', async () => {
    expect(await faults([...MISSING_VARIANTS, ...BREAK_VARIANTS, ...GENERATED_VARIANTS], formula)).toEqual([]);
  });
});

describe.each(WITHOUT_LOGARITHMS)('The sheets of %s agree with core in LibreOffice', (formula) => {
  it('[S10] [M3] on zeros that are activity', async () => {
    expect(await faults(ACTIVITY_VARIANTS, formula)).toEqual([]);
  });
});
