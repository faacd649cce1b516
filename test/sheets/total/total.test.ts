/** The total of several measures as native formulas, against core; LibreOffice does the same in test/recalculation. */
import type { FormulaName, Linking } from '../../../src/core/options';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { threeMeasures } from './sampleTotal';
import { totalDifferences } from './totalDifferences';
import { measuresWorkbook, totalWorkbook } from './totalWorkbook';

jest.setTimeout(120_000);

const METHODS: readonly (readonly [FormulaName, Linking, string])[] = [
  ['laspeyres', 'annual', '2019'],
  ['tornqvist', 'annual', '2021'],
  ['fisher', 'fixed', '2020'],
];

it.each(METHODS)(
  '[S96] [S97] [S98] [S99] the total, its sectors, productivity and contributions agree with core in IronCalc: %s, %s, base %s',
  async (formula, linking, base) => {
    const given = threeMeasures();
    const total = totalWorkbook(measuresWorkbook(given), { formula, linking, base });
    const result = await recalculateWithIronCalc(
      total.file,
      total.build.plan.sheets.map(({ name }) => name),
    );
    expect(totalDifferences(total, given, { formula, linking, base }, result)).toEqual([]);
  },
);
