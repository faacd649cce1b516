/** The native formulas of a whole measure, calculated by IronCalc, against core. LibreOffice does the same in test/recalculation. */
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { differences } from './differences';
import { expected } from './expected';
import { measureWorkbook } from './measureWorkbook';
import { VARIANTS } from './variants';

jest.setTimeout(60_000);

it.each(VARIANTS)(
  '[S26] [S28] [S29] [S30] the sheets of $name agree with core in IronCalc',
  async ({ measure, figures }) => {
    const filled = measureWorkbook(measure, figures);
    expect(differences(filled, expected(measure, figures), await recalculateWithIronCalc(filled.file))).toEqual([]);
  },
);
