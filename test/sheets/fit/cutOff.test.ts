/** Every sheet that can be built for the three sectors, and the total of several measures, in both languages: nothing is cut off. */
import { buildTableSheet } from '../../../src/sheets/table/tableSheet';
import { catalogueOf } from '../../../src/measures/sectors/catalogue';
import { MEASURE_PARTS } from '../../../src/sheets/measure/parts';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import type { Recalculated } from '../../oracles/recalculated';
import { measureWorkbook } from '../measure/measureWorkbook';
import { wholeFigures, wholeMeasure } from '../measure/sampleMeasure';
import { EMPTY_WORKBOOK } from '../sampleMeasure';
import { LANGUAGES, SECTOR_NAMES, sectorMeasure } from '../sectors/sectorMeasures';
import type { SectorName } from '../sectors/sectorMeasures';
import { threeMeasures } from '../total/sampleTotal';
import { measuresWorkbook, totalWorkbook } from '../total/totalWorkbook';
import { cutOff } from './cutOff';

jest.setTimeout(180_000);

/** The sensitivity of fifteen services is a minute of calculation; its sheets are the same for few services. */
const partsOf = (sector: SectorName) =>
  MEASURE_PARTS.filter((part) => sector !== 'socialCare' || (part !== 'sensitivity' && part !== 'checks'));

const faults = async (file: WorkbookFile): Promise<string[]> => cutOff(file, await recalculateWithIronCalc(file));

describe.each(LANGUAGES)('In %s', (language) => {
  it.each(SECTOR_NAMES)('[S34] no sheet of %s cuts anything off', async (sector) => {
    const { measure, figures } = sectorMeasure(sector, language);
    const { file } = measureWorkbook(measure, figures, partsOf(sector));
    expect(file.sheets.length).toBeGreaterThanOrEqual(15);
    expect(await faults(file)).toEqual([]);
  });

  it.each(SECTOR_NAMES)('[S34] the table of all that the catalogue has for %s cuts nothing off', async (sector) => {
    const plan = buildTableSheet({ sector, language, entries: catalogueOf(sector) }, EMPTY_WORKBOOK);
    expect(await faults(renderPlan(plan))).toEqual([]);
  });

  it('[S34] no sheet of a measure with every kind of input and quality cuts anything off', async () => {
    const { file } = measureWorkbook(wholeMeasure({ language }), wholeFigures(), MEASURE_PARTS);
    expect(await faults(file)).toEqual([]);
  });

  it('[S34] no sheet of the total of several measures cuts anything off', async () => {
    const given = threeMeasures().map((one) => ({ ...one, measure: { ...one.measure, language } }));
    expect(await faults(totalWorkbook(measuresWorkbook(given)).file)).toEqual([]);
  });
});

describe('What is cut off is found', () => {
  const { measure, figures } = sectorMeasure('health');
  const { file } = measureWorkbook(measure, figures, ['output', 'productivity', 'report']);
  let calculated: Recalculated;
  beforeAll(async () => {
    calculated = await recalculateWithIronCalc(file);
  });
  const changed = (sheet: string, change: (one: WorkbookFile['sheets'][number]) => object): WorkbookFile => ({
    ...file,
    sheets: file.sheets.map((one) => (one.name === sheet ? { ...one, ...change(one) } : one)),
  });

  it('[S34] a name with more lines than its row', () => {
    const flat = changed('Output', ({ rowHeights }) => ({
      rowHeights: Object.fromEntries(Object.keys(rowHeights).map((row) => [row, 16.5])),
    }));
    expect(cutOff(flat, calculated)).toContainEqual(
      expect.stringMatching(/^Output!A\d+ has more lines than its row: Emergency Care: Emergency Medicine, Category 3/),
    );
  });

  it('[S34] a figure and a word wider than their columns', () => {
    const narrow = changed('Report', ({ columnWidths }) => ({ columnWidths: { ...columnWidths, 3: 40, 4: 20 } }));
    const found = cutOff(narrow, calculated);
    expect(found).toContainEqual(expect.stringMatching(/^Report!D\d+ has a word that is wider: Productivity/));
    expect(found).toContainEqual(expect.stringMatching(/^Report!E\d+ is wider: -0\.9%/));
  });

  it('[S34] words that run into the next cell', () => {
    const { columnWidths = {} } = file.sheets.find(({ name }) => name === 'Report') ?? {};
    const thin = changed('Report', () => ({ columnWidths: { ...columnWidths, 6: 10 } }));
    expect(cutOff(thin, calculated)).toContainEqual(
      expect.stringMatching(/^Report!A8 runs into the next cell or off the sheet/),
    );
  });
});
