import { applyPlan } from '../../src/excel/applyPlan';
import { growTables } from '../../src/excel/growTables';
import { WorkbookError } from '../../src/excel/workbookError';
import { putFigures } from '../../src/excel/putFigures';
import { newMeasure } from '../../src/measures/newMeasure';
import { addService } from '../../src/measures/edits/services';
import { addPeriod } from '../../src/measures/edits/periods';
import { buildDataSheets } from '../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../src/sheets/measure/buildMeasure';
import { extendMeasure } from '../../src/sheets/measure/growTables';
import { withRecords } from '../../src/taskpane/preview/planned';
import type { WorkbookPlan } from '../../src/sheets/plan/plan';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

const EMPTY = { existingSheets: ['Sheet1'], existingNames: [] };

function measure() {
  const periods = { kind: 'financialYear', labels: ['2010-11', '2011-12'] } as const;
  const begun = newMeasure({ id: 'm1', name: 'Care', sector: 'socialCare', language: 'en', periods });
  const home = addService(begun, { name: 'Home care', unit: 'hours' }).value;
  return addService(home, { name: 'Day care', unit: 'days' }).value;
}

describe('a measure in a workbook', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
  });
  afterEach(() => addIn.close());

  const cell = (name: string, row: number, column: number) =>
    addIn.grid.read(name, { row, column, rows: 1, columns: 1 })[0]?.[0];

  async function withData() {
    const before = measure();
    const { plan, places } = buildDataSheets(before, EMPTY);
    await applyPlan(plan);
    await putFigures([
      {
        sheet: 'Quantities',
        address: 'D7:E8',
        values: [
          [10, 12],
          [20, null],
        ],
      },
      {
        sheet: 'Costs',
        address: 'D7:E8',
        values: [
          [100, 120],
          [50, '[x]'],
        ],
      },
    ]);
    return { ...before, data: places };
  }

  it('[P16] figures are put into the cells that are asked for, and null leaves a cell as it is', async () => {
    await withData();
    expect(cell('Quantities', 6, 3)?.value).toBe(10);
    expect(cell('Quantities', 7, 4)?.value).toBeNull();
    expect(cell('Costs', 7, 4)?.value).toBe('[x]');
    await putFigures([{ sheet: 'Quantities', address: 'D7:E7', values: [[null, 13]] }]);
    expect(cell('Quantities', 6, 3)?.value).toBe(10);
    expect(cell('Quantities', 6, 4)?.value).toBe(13);
  });

  it('[P17] a year and a service come to a table without touching what was typed', async () => {
    const before = await withData();
    const year = addPeriod(before).value;
    const after = addService(year, { name: 'Meals', unit: 'meals' }).value;
    const sources = buildMeasure(before, { existingSheets: [], existingNames: [] }, []).layout.sources;
    const { growth } = extendMeasure(after, { ...EMPTY, sources }, []);
    await growTables(growth);
    expect(cell('Quantities', 5, 5)?.value).toBe('2012-13');
    expect(cell('Quantities', 8, 0)?.value).toBe('Meals');
    expect(cell('Quantities', 8, 1)?.value).toBe('meals');
    expect(cell('Quantities', 6, 3)?.value).toBe(10);
    expect(cell('Costs', 7, 4)?.value).toBe('[x]');
    expect(cell('Costs', 8, 3)?.value ?? null).toBeNull();
    await addIn.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Costs').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Costs!A6:F9');
    });
  });

  it('[P18] a second build is written into the sheets of the first, and a formula elsewhere goes on to point there', async () => {
    const data = await withData();
    const first = buildMeasure(data, { existingSheets: ['Sheet1', 'Quantities', 'Costs'], existingNames: [] }, []);
    const result = await applyPlan(first.plan);
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Output!A1']];
      await context.sync();
    });
    const built = withRecords(data, [{ kind: 'output', sheets: result.sheets, names: result.names }]);
    const named = { ...built, name: 'Care for adults' };
    const around = { existingSheets: addIn.grid.sheetNames(), existingNames: [...result.names] };
    const second = buildMeasure(named, around, []);
    const again = await applyPlan(second.plan);
    expect(again.sheets).toEqual(result.sheets);
    expect(addIn.grid.sheetNames().filter((name) => name.startsWith('Output'))).toEqual(['Output']);
    expect(String(cell('Output', 0, 0)?.value)).toContain('Care for adults');
    expect(cell('Sheet1', 0, 0)?.formula).toBe('=Output!A1');
    expect(again.syncs).toBeLessThanOrEqual(6);
  });

  it('[P18] a sheet of the same name that is not of the measure is still refused', async () => {
    const plan: WorkbookPlan = {
      sheets: [
        { name: 'Sheet1', blocks: [], styles: [], formats: [], columnWidths: [10], print: { orientation: 'portrait' } },
      ],
      names: [],
      replaces: { sheets: ['Other'], names: [] },
      show: 'Sheet1',
    };
    await expect(applyPlan(plan)).rejects.toMatchObject({ problem: 'alreadyExists' });
  });

  it('[P18] cancelling before the earlier sheets are emptied leaves them whole', async () => {
    const data = await withData();
    const first = buildMeasure(data, { existingSheets: ['Sheet1', 'Quantities', 'Costs'], existingNames: [] }, []);
    const result = await applyPlan(first.plan);
    const built = withRecords(data, [{ kind: 'output', sheets: result.sheets, names: result.names }]);
    const around = { existingSheets: addIn.grid.sheetNames(), existingNames: [...result.names] };
    const cancelled = new AbortController();
    cancelled.abort();
    const title = cell('Output', 0, 0)?.value;
    const again = applyPlan(buildMeasure(built, around, []).plan, { signal: cancelled.signal });
    await expect(again).rejects.toBeInstanceOf(WorkbookError);
    expect(cell('Output', 0, 0)?.value).toBe(title);
  });
});
