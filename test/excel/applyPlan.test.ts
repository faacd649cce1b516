import { applyPlan } from '../../src/excel/applyPlan';
import { WorkbookError } from '../../src/excel/workbookError';
import type { SheetPlan, WorkbookPlan } from '../../src/sheets/plan/plan';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

const print = { orientation: 'landscape' } as const;

function sheet(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return { name, blocks: [], styles: [], formats: [], columnWidths: [30, 12], print, ...more };
}

const plan: WorkbookPlan = {
  sheets: [
    sheet('Result', {
      blocks: [
        { row: 0, column: 0, cells: [['Output of services']] },
        {
          row: 2,
          column: 0,
          cells: [
            ['Service', '2009-10', '2010-11'],
            ['=1+1', { formula: '=Figures!B2*2' }, 3],
            ['007', null, { formula: '=Base' }],
          ],
        },
      ],
      styles: [
        { range: 'A1', style: 'title' },
        { range: 'A3:C3', style: 'columnHeading' },
        { range: 'A4:A5', style: 'label' },
        { range: 'B5:C5', style: 'result' },
      ],
      formats: [{ range: 'B4:C5', format: '0.00%' }],
      freeze: { rows: 3, columns: 1 },
      links: [{ cell: 'A1', sheet: 'Figures' }],
      print: { orientation: 'landscape', titleRows: '3:3', breaksBefore: [5] },
      charts: [
        {
          name: 'Index_chart',
          kind: 'line',
          title: 'Output index',
          alternativeText: 'The index rises from 100 to 103.',
          series: [
            { name: 'Annual', values: 'Result!$B$4:$C$4', categories: 'Result!$B$3:$C$3', look: 'first' },
            { name: 'Fixed', values: 'Result!$B$5:$C$5', categories: 'Result!$B$3:$C$3', look: 'second' },
          ],
          range: 'A8:C16',
          valueAxisTitle: 'Index',
          categoryAxisTitle: 'Period',
          minimum: 90,
        },
      ],
    }),
    sheet('Figures', {
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            ['Service', '2009-10'],
            ['Home care', 12],
          ],
        },
      ],
      tables: [{ name: 'Quantities', range: 'A1:B2' }],
      validations: [
        { range: 'B2', rule: { formula: '=B2>=0' }, title: 'Quantity', message: 'Zero or more' },
        { range: 'A2', rule: { listFrom: '=Result!$A$4:$A$5' }, title: 'Service', message: 'One of the list' },
      ],
    }),
  ],
  names: [{ name: 'Base', refersTo: '=Figures!$B$2', comment: 'The base' }],
  show: 'Result',
};

describe('a plan is applied', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
  });
  afterEach(() => addIn.close());

  const cell = (name: string, row: number, column: number) =>
    addIn.grid.read(name, { row, column, rows: 1, columns: 1 })[0]?.[0];

  it('[P1] labels stay text whatever they look like, and formulas are formulas', async () => {
    await applyPlan(plan);
    expect(cell('Result', 2, 1)?.value).toBe('2009-10');
    expect(cell('Result', 3, 0)).toMatchObject({ value: '=1+1' });
    expect(cell('Result', 3, 0)?.formula).toBeUndefined();
    expect(cell('Result', 4, 0)?.value).toBe('007');
    expect(cell('Result', 3, 1)?.formula).toBe('=Figures!B2*2');
    expect(cell('Result', 3, 2)?.value).toBe(3);
    expect(cell('Result', 4, 1)?.value).toBeNull();
  });

  it('[P2] sheets, tables, names, links, validations, freeze, print and charts are all there', async () => {
    const result = await applyPlan(plan);
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1', 'Result', 'Figures']);
    expect(addIn.grid.activeSheet()).toBe('Result');
    expect(addIn.grid.freeze('Result')).toEqual({ rows: 3, columns: 1 });
    expect(result).toMatchObject({ sheets: ['Result', 'Figures'], names: ['Base'] });
    await addIn.Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Result');
      const tables = context.workbook.tables.load('items/name');
      const base = context.workbook.names.getItem('Base').load('formula,comment');
      const chart = result.charts.getItemAt(0).load('name,title/text,axes/valueAxis/title/text,axes/valueAxis/minimum');
      const lines = chart.series.load('items/name');
      const title = result.getRange('A1').load('hyperlink');
      const checked = context.workbook.worksheets
        .getItem('Figures')
        .getRange('B2')
        .dataValidation.load('rule,errorAlert');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['Quantities']);
      expect(base.formula).toBe('=Figures!$B$2');
      expect(chart.name).toBe('Index_chart');
      expect(chart.title.text).toBe('Output index');
      expect(lines.items.map(({ name }) => name)).toEqual(['Annual', 'Fixed']);
      expect(title.hyperlink.documentReference).toBe("'Figures'!A1");
      expect(checked.rule.custom?.formula).toBe('=B2>=0');
      expect(checked.errorAlert.style).toBe('Warning');
    });
  });

  it('[P3] the alternative text of a chart stands in a cell, where a screen reader finds it', async () => {
    await applyPlan(plan);
    expect(cell('Result', 7, 0)?.value).toBe('The index rises from 100 to 103.');
  });

  it('[P4] a build of thirty services and twenty years takes six round trips at most', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [
      'Service',
      ...Array.from({ length: 20 }, () => ({ formula: `=A${row + 1}` })),
    ]);
    const big = ['About', 'Data', 'Output', 'Fixed', 'Renewed'].map((name) =>
      sheet(name, { blocks: [{ row: 0, column: 0, cells: rows }] }),
    );
    const before = addIn.batches.length;
    const { syncs } = await applyPlan({ sheets: big, names: [], show: 'Output' });
    expect(syncs).toBeLessThanOrEqual(6);
    expect(addIn.batches.length - before).toBeLessThanOrEqual(6);
  });

  it('[P5] a sheet that exists is never touched: nothing is written at all', async () => {
    addIn.grid.addSheet('Figures');
    const refused = await applyPlan(plan).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkbookError);
    expect(refused).toMatchObject({ problem: 'alreadyExists', details: { where: 'Figures' } });
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1', 'Figures']);
  });

  it('[P6] a build that Excel refuses half-way leaves no trace', async () => {
    const broken: WorkbookPlan = {
      ...plan,
      sheets: [...plan.sheets, sheet('Broken', { blocks: [{ row: 0, column: 0, cells: [[{ formula: '=SUM(' }]] }] })],
    };
    const refused = await applyPlan(broken).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkbookError);
    expect((refused as WorkbookError).details.left).toBeUndefined();
    await expectUntouched();
  });

  it('[P7] a cancelled build leaves no trace', async () => {
    const controller = new AbortController();
    const refused = await applyPlan(plan, {
      signal: controller.signal,
      onProgress: ({ done }) => done === 0 && controller.abort(),
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problem: 'cancelled' });
    await expectUntouched();
  });

  async function expectUntouched() {
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1']);
    expect(addIn.grid.activeSheet()).toBe('Sheet1');
    await addIn.Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      const tables = context.workbook.tables.load('items/name');
      await context.sync();
      expect(names.items).toHaveLength(0);
      expect(tables.items).toHaveLength(0);
    });
  }
});
