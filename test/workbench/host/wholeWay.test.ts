/** From figures in tables to an index in the engine: builder, writer, the real office.js, host and grid together. */
import { applyPlan } from '../../../src/excel/applyPlan';
import { buildOutputSheets } from '../../../src/sheets/output/outputSheets';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { CARE_PERIODS, CARE_SERVICES, careCosts, careQuantities } from '../../sheets/socialCare';
import { EMPTY_WORKBOOK, measure, source } from '../../sheets/sampleMeasure';
import { openUniverGrid } from '../grid/univerInNode';
import { openAddIn, type AddIn } from './openAddIn';

jest.setTimeout(120_000);

/** Törnqvist, chained every year, 2010-11 = 100 (test/reference/adult_social_care.test.ts); printed to four decimals. */
const PUBLISHED = [99.9579, 100, 96.0783, 94.4239, 92.8851];
const near = (value: unknown, figure: number) => typeof value === 'number' && Math.abs(value - figure) < 5e-5;

describe('adult social care, the whole way', () => {
  let addIn: AddIn;
  let grid: UniverGrid;

  beforeAll(async () => {
    grid = openUniverGrid('Sheet1');
    addIn = await openAddIn({ grid });
    addIn.useGlobals();
  });
  afterAll(() => {
    addIn.close();
    grid.dispose();
  });

  async function writeTable(name: string, figures: readonly (readonly unknown[])[]): Promise<void> {
    await addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      const cells = [
        ['Service', 'Unit', 'Source', ...CARE_PERIODS.map((period) => `'${period}`)],
        ...CARE_SERVICES.map((service, i) => [`'${service}`, 'hours', 'PSS EX1', ...(figures[i] ?? [])]),
      ];
      const range = sheet.getRange('A6').getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
      range.values = cells as string[][];
      sheet.tables.add(range, true).name = name;
      await context.sync();
    });
  }

  it('gives the published indexes, and one undo takes the build back', async () => {
    await writeTable('Quantities', careQuantities());
    await writeTable('Costs', careCosts());
    const before = grid.sheetNames();
    const sources = {
      quantities: source('Quantities', CARE_SERVICES, CARE_PERIODS),
      costs: source('Costs', CARE_SERVICES, CARE_PERIODS),
    };
    const plan = buildOutputSheets(measure({ base: 2 }, sources), { ...EMPTY_WORKBOOK, existingSheets: before });
    await applyPlan(plan);
    await addIn.host.idle();
    const used = grid.used(plan.show);
    const rows = used ? grid.read(plan.show, used).map((row) => row.map(({ value }) => value)) : [];
    const index = rows.find((row) => PUBLISHED.every((figure, i) => near(row[3 + i], figure)));
    expect(index).toBeDefined();
    expect(addIn.book.contents.charts.length).toBeGreaterThan(0);
    await addIn.host.undo();
    expect(grid.sheetNames()).toEqual(before);
  });
});
