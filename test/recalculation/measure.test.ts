/** The sheets of a whole measure, calculated by LibreOffice, against core. IronCalc does the same in test/sheets/measure. */
import { recalculateAllWithLibreOffice } from '../oracles/libreoffice';
import { differences } from '../sheets/measure/differences';
import { expected } from '../sheets/measure/expected';
import { grownMeasure } from '../sheets/measure/grownMeasure';
import { measureWorkbook } from '../sheets/measure/measureWorkbook';
import { VARIANTS } from '../sheets/measure/variants';

jest.setTimeout(600_000);

it('[S26] [S28] [S29] [S30] the sheets of every variant agree with core in LibreOffice', async () => {
  const filled = VARIANTS.map(({ measure, figures }) => measureWorkbook(measure, figures));
  const results = await recalculateAllWithLibreOffice(filled.map(({ file }) => file));
  const faults = VARIANTS.flatMap(({ name, measure, figures }, i) => {
    const [sheets, result] = [filled[i], results[i]];
    if (!sheets || !result) return [`${name}: nothing came back`];
    return differences(sheets, expected(measure, figures), result).map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

it('[S23] the sheets follow a year and a service that were added later, in LibreOffice too', async () => {
  const { filled, measure, figures } = grownMeasure();
  const [result] = await recalculateAllWithLibreOffice([filled.file]);
  expect(result && differences(filled, expected(measure, figures), result)).toEqual([]);
});
