/** The sheets as the add-in writes them: rows have the height for what their formulas will show, before anything is calculated. */
import { applyPlan } from '../../src/excel/applyPlan';
import { buildDataSheets } from '../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../src/sheets/measure/buildMeasure';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { cutOff } from '../sheets/fit/cutOff';
import { LANGUAGES, sectorMeasure } from '../sheets/sectors/sectorMeasures';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

jest.setTimeout(120_000);

describe('What the add-in writes', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
  });
  afterEach(() => addIn.close());

  it.each(LANGUAGES)('[S34] cuts nothing off, with the longest names of the sectors (%s)', async (language) => {
    const { measure } = sectorMeasure('health', language);
    const data = buildDataSheets(measure, { existingSheets: ['Sheet1'], existingNames: [] });
    await applyPlan(data.plan);
    const inUse = { existingSheets: addIn.grid.sheetNames(), existingNames: [] };
    const { plan } = buildMeasure({ ...measure, data: data.places }, inUse, ['output', 'contributions', 'report']);
    await applyPlan(plan);
    const tall = plan.sheets.find(({ name }) => name === 'Output')?.rowHeights ?? [];
    expect(tall.length).toBeGreaterThan(20);
    for (const { row, points } of tall) expect(addIn.grid.rowHeight('Output', row)).toBe(points);
    const file = addIn.host.save();
    expect(cutOff(file, await recalculateWithIronCalc(file))).toEqual([]);
  });
});
