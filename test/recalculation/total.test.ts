/** The total of several measures, calculated by LibreOffice, against core. IronCalc does the same in test/sheets. */
import { recalculateAllWithLibreOffice } from '../oracles/libreoffice';
import { threeMeasures } from '../sheets/total/sampleTotal';
import { totalDifferences } from '../sheets/total/totalDifferences';
import { measuresWorkbook, totalWorkbook } from '../sheets/total/totalWorkbook';

jest.setTimeout(600_000);

const METHODS = [
  { formula: 'laspeyres', linking: 'annual', base: '2019' },
  { formula: 'tornqvist', linking: 'annual', base: '2021' },
  { formula: 'fisher', linking: 'fixed', base: '2020' },
  { formula: 'walsh', linking: 2, base: '2019' },
] as const;

it('[S96] [S97] [S98] [S99] the total, its sectors, productivity and contributions agree with core in LibreOffice', async () => {
  const given = threeMeasures();
  const measures = measuresWorkbook(given);
  const totals = METHODS.map((method) => totalWorkbook(measures, method));
  const results = await recalculateAllWithLibreOffice(totals.map(({ file }) => file));
  const faults = METHODS.flatMap((method, i) => {
    const [total, result] = [totals[i], results[i]];
    return total && result ? totalDifferences(total, given, method, result) : ['nothing came back'];
  });
  expect(faults).toEqual([]);
});
