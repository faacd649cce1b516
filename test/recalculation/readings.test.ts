/** Contributions, unit costs and all formulas, calculated by LibreOffice, against core. IronCalc does the same in test/sheets/reading. */
import { FORMULA_NAMES } from '../../src/core/options';
import { recalculateAllWithLibreOffice } from '../oracles/libreoffice';
import { ACTIVITY_VARIANTS, BREAK_VARIANTS, generated, MISSING_VARIANTS } from '../sheets/agreementVariants';
import { readWorkbook, withAnotherYear } from '../sheets/reading/readingFaults';
import type { ReadWorkbook } from '../sheets/reading/readingFaults';

jest.setTimeout(600_000);

async function faults(workbooks: readonly ReadWorkbook[]): Promise<string[]> {
  const results = await recalculateAllWithLibreOffice(workbooks.map(({ file }) => file));
  return workbooks.flatMap((one, i) => {
    const result = results[i];
    return result ? one.faults(result) : ['nothing came back'];
  });
}

it('[S60] [S64] [S80] agree with core for every formula in LibreOffice', async () => {
  const workbooks = FORMULA_NAMES.map((formula) => readWorkbook(generated(21), { formula, linking: 'annual' }));
  expect(await faults(workbooks)).toEqual([]);
});

it('[S60] [S61] [S64] [S80] agree on published figures, across breaks and with zeros that are activity in LibreOffice', async () => {
  const hard = [...MISSING_VARIANTS.slice(0, 1), ...BREAK_VARIANTS];
  const workbooks = [
    ...hard.map((variant) => readWorkbook(variant, { formula: 'tornqvist', linking: 'annual' })),
    ...hard.map((variant) => readWorkbook(variant, { formula: 'fisher', linking: 'fixed' })),
    ...hard.map((variant) => readWorkbook(variant, { formula: 'walsh', linking: 2 })),
    ...ACTIVITY_VARIANTS.map((variant) => readWorkbook(variant, { formula: 'laspeyres', linking: 'annual' })),
  ];
  expect(await faults(workbooks)).toEqual([]);
});

it('[S23] [S60] [S64] [S80] agree when a year was added and the sheets were built again in LibreOffice', async () => {
  const [published] = MISSING_VARIANTS;
  if (!published) throw new Error('The variant is gone.');
  const grown = withAnotherYear(published, '2014-15');
  const workbooks = (['annual', 'fixed', 2] as const).map((linking) =>
    readWorkbook(grown, { formula: 'tornqvist', linking }),
  );
  expect(await faults(workbooks)).toEqual([]);
});
