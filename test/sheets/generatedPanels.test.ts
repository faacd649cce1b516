/** Two hundred generated panels with gaps: the native formulas, calculated by IronCalc, against core. */
import { FORMULA_NAMES } from '../../src/core/options';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { disagreements, expectedIndexes, shownIndexes, variantWorkbook } from './agreement';
import { generated } from './agreementVariants';

jest.setTimeout(120_000);

const PANELS_PER_FORMULA = 20;

/** From 2 to 4 services and from 3 to 5 periods, another base each time. */
const panelsOf = (formula: number) =>
  Array.from({ length: PANELS_PER_FORMULA }, (_, i) => {
    const seed = 1000 + formula * PANELS_PER_FORMULA + i;
    return generated(seed, 2 + (seed % 3), 3 + (Math.floor(seed / 3) % 3));
  });

describe('two hundred generated panels agree with core in IronCalc', () => {
  it.each(FORMULA_NAMES.map((formula, at) => [formula, at] as const))(
    '[S10] [M1] [M2] [M5] %s',
    async (formula, at) => {
      const faults: string[] = [];
      for (const variant of panelsOf(at)) {
        const file = variantWorkbook(variant, formula);
        const shown = shownIndexes(file, await recalculateWithIronCalc(file, ['Output']), variant.periods.length);
        faults.push(...disagreements(expectedIndexes(variant, formula), shown).map((one) => `${variant.name}: ${one}`));
      }
      expect(faults).toEqual([]);
    },
  );
});
