/** What the builders make, as files: in order for Excel, and back as they went. */
import { readWorkbook } from '../../../workbench/xlsx/readWorkbook';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { checkPackage } from '../../oracles/checkPackage';
import { measure, source } from '../../sheets/sampleMeasure';
import { CARE_PERIODS, CARE_SERVICES, careCosts, careQuantities } from '../../sheets/socialCare';
import { workbookOf } from '../../sheets/workbookOf';

const built = (language: 'en' | 'th'): WorkbookFile =>
  workbookOf(
    measure(
      { compareDefaultSet: true, checkRow: true, renewEvery: 2 },
      {
        language,
        name: language === 'th' ? 'บริการสังคมสำหรับผู้ใหญ่' : 'adult social care, England',
        quantities: source('Quantities', CARE_SERVICES, CARE_PERIODS),
        costs: source('Costs', CARE_SERVICES, CARE_PERIODS),
      },
    ),
    careQuantities(),
    careCosts(),
  );

/** Row by row: a file keeps its cells in order, a workbook in memory need not. */
const contents = (file: WorkbookFile) =>
  file.sheets.map(({ name, cells }) => [
    name,
    cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, value, formula }) => [row, column, value, formula]),
  ]);

describe.each(['en', 'th'] as const)('The sheets of a measure in %s', (language) => {
  it('[X8] [X11] are a file in order', async () => {
    expect(checkPackage(await writeWorkbook(built(language)))).toEqual([]);
  });

  it('[X1] come back with every label and every formula', async () => {
    const file = built(language);
    const back = await readWorkbook(await writeWorkbook(file));
    expect(contents(back)).toEqual(contents(file));
    expect(back.sheets.map(({ charts }) => charts.length)).toEqual(file.sheets.map(({ charts }) => charts.length));
    expect(back.unread).toBeUndefined();
  });
});
