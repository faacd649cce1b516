import { applyPlan } from '../../src/excel/applyPlan';
import { DEFAULT_SET } from '../../src/core/options';
import { catalogueOf } from '../../src/measures/sectors/catalogue';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { buildTableSheet } from '../../src/sheets/table/tableSheet';
import { EXCEL_2021 } from '../../workbench/host/requirementSets';
import { EMPTY_WORKBOOK, measure, source } from '../sheets/sampleMeasure';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

const services = Array.from({ length: 30 }, (_, i) => `Service ${i + 1}`);
const periods = Array.from({ length: 20 }, (_, i) => `${1995 + i}-${String((96 + i) % 100).padStart(2, '0')}`);

const large = measure(
  { linking: 3, compareDefaultSet: true, checkRow: true },
  { quantities: source('Quantities', services, periods), costs: source('Costs', services, periods) },
);

describe('the plans that the pane makes', () => {
  let addIn: AddIn | undefined;
  afterEach(() => addIn?.close());

  async function open(matrix = EXCEL_2021): Promise<AddIn> {
    addIn = await openAddIn({ matrix });
    addIn.useGlobals();
    for (const name of ['Quantities', 'Costs']) {
      addIn.grid.addSheet(name);
      await addIn.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A6:W36');
        range.values = [
          ['Service', 'Unit', 'Source', ...periods.map((period) => `'${period}`)],
          ...services.map((service) => [service, 'number', 'register', ...periods.map((_, i) => 100 + i)]),
        ];
        context.workbook.worksheets.getItem(name).tables.add('A6:W36', true).name = name;
        await context.sync();
      });
    }
    return addIn;
  }

  it('[P2, P4] thirty services and twenty years under one linking are written in six round trips with nothing above Excel 2021', async () => {
    const { grid } = await open();
    const plain = measure({}, { quantities: large.quantities, costs: large.costs });
    const { syncs } = await applyPlan(buildOutputSheets(plain, EMPTY_WORKBOOK));
    expect(syncs).toBeLessThanOrEqual(6);
    expect(grid.sheetNames()).toEqual(['Sheet1', 'Quantities', 'Costs', 'About', 'Data', 'Output', 'Fixed']);
    expect(grid.activeSheet()).toBe('Output');
  });

  it('[P2] the comparison of formulas, renewed weights and the check row are accepted as well', async () => {
    const { grid } = await open();
    const plan = buildOutputSheets(large, EMPTY_WORKBOOK);
    await applyPlan(plan);
    expect(grid.sheetNames()).toEqual(expect.arrayContaining(['Renewed', 'Comparison']));
    expect(plan.sheets.length).toBe(5 + DEFAULT_SET.length);
  });

  it.each(['health', 'education', 'socialCare'] as const)(
    '[P2] the whole table of %s is accepted in both languages',
    async (sector) => {
      await open();
      for (const language of ['en', 'th'] as const) {
        const inUse = {
          existingSheets: addIn?.grid.sheetNames() ?? [],
          existingNames: language === 'th' ? ['Indicators'] : [],
        };
        await applyPlan(buildTableSheet({ sector, language, entries: catalogueOf(sector) }, inUse));
      }
      expect(addIn?.grid.sheetNames()).toEqual(expect.arrayContaining(['Table', 'Table2']));
    },
  );

  it.each([
    ['1.20', true],
    ['1.14', false],
  ])('[P15] with ExcelApi %s the build asks for one step of undo: %s', async (version, asks) => {
    const { Excel } = await open({ ...EXCEL_2021, ExcelApi: version });
    const run = jest.spyOn(Excel, 'run');
    await applyPlan(buildTableSheet({ sector: 'health', language: 'en', entries: [] }, EMPTY_WORKBOOK));
    const asked = run.mock.calls.some(([options]) => 'mergeUndoGroup' in options && options.mergeUndoGroup === true);
    expect(asked).toBe(asks);
  });
});
