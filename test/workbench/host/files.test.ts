import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { withAddIn } from './withAddIn';

const FILE: WorkbookFile = {
  sheets: [
    {
      name: 'Costs',
      cells: [
        { row: 0, column: 0, value: 'Service', format: { bold: true } },
        { row: 0, column: 1, value: '2010-11', format: { bold: true } },
        { row: 1, column: 0, value: 'Day care' },
        { row: 1, column: 1, value: 10, format: { numberFormat: '#,##0' } },
        { row: 3, column: 0, value: 1, formula: '=PSP.GROWTH(B2:B3)', spill: { rows: 1, columns: 2 } },
        { row: 3, column: 1, value: 0.5 },
        { row: 4, column: 0, value: { error: '#N/A' }, formula: '=NA()' },
        { row: 4, column: 1, value: true },
      ],
      columnWidths: { 0: 240 },
      rowHeights: { 1: 16.5 },
      tables: [{ name: 'Costs', range: 'A1:B2', style: 'TableStyleLight1', showFilter: false, showBanding: false }],
      charts: [],
      validations: [
        { range: 'B2', formula: '=ISNUMBER(B2)', title: 'Figure', message: 'A number' },
        { range: 'C1', list: ['a', 'b'], title: '', message: '' },
        { range: 'D1', listFrom: '=Costs!$A$1:$A$2', title: '', message: '' },
      ],
      links: [
        { cell: 'A5', target: 'Report!A1' },
        { cell: 'B5', target: 'https://example.org/' },
      ],
      notes: [{ cell: 'B2', text: 'From the return' }],
      freeze: { rows: 1, columns: 1 },
      showGridlines: false,
      print: { orientation: 'landscape', titleRows: '1:1', breaksBefore: [4], onePage: true },
    },
    {
      name: 'Report',
      cells: [],
      columnWidths: {},
      rowHeights: {},
      tables: [],
      charts: [
        {
          id: 'c',
          sheet: 'Report',
          name: 'Index',
          kind: 'line',
          title: 'Output',
          alternativeText: 'It fell.',
          series: [{ name: 'Annual', values: 'Costs!$B$2:$B$3', categories: 'Costs!$A$2:$A$3', dash: 'dash' }],
          left: 10,
          top: 20,
          width: 300,
          height: 200,
          valueAxisTitle: 'Index',
          categoryAxisTitle: 'Year',
          minimum: 90,
        },
      ],
      validations: [],
      links: [],
      notes: [],
      freeze: { rows: 0, columns: 0 },
      showGridlines: true,
      print: { orientation: 'portrait' },
    },
  ],
  names: [{ name: 'Base_period', refersTo: '=Costs!$B$1', comment: 'is 100' }],
  active: 'Report',
  settings: { measure: '"x"', 'workbook.settings:definition': '{"sector":"health"}' },
  customXml: ['<m xmlns="urn:m"/>'],
  title: 'Costs',
};

describe('files', () => {
  const opened = withAddIn();

  it('[H31] what is opened is what is saved; only values come anew from calculation', async () => {
    const { host, memory } = opened.addIn;
    await host.open(FILE);
    memory.setResult('Costs', 3, 0, 1, { rows: 1, columns: 2 });
    memory.setResult('Costs', 4, 0, { error: '#N/A' });
    expect(memory.read('Costs', { row: 3, column: 1, rows: 1, columns: 1 })).toEqual([[{ value: null }]]);
    memory.setResult('Costs', 3, 1, 0.5);
    const saved = host.save();
    const chart = saved.sheets[1]?.charts[0];
    expect(saved).toEqual({
      ...FILE,
      sheets: [FILE.sheets[0], { ...FILE.sheets[1], charts: [{ ...FILE.sheets[1]?.charts[0], id: chart?.id }] }],
    });
  });

  it('an opened file is all there is: no trace of the workbook before, nothing to undo', async () => {
    const { host, grid, book, memory } = opened.addIn;
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'Old';
      context.workbook.names.add('OldName', '=1');
      await context.sync();
    });
    await host.open(FILE);
    await host.undo();
    expect(grid.sheetNames()).toEqual(['Costs', 'Report']);
    expect(grid.activeSheet()).toBe('Report');
    expect(book.contents.tables.map((t) => t.name)).toEqual(['Costs']);
    expect([...memory.names.keys()]).toEqual(['Base_period']);
    await opened.addIn.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Costs').load('name');
      const definition = context.workbook.settings.getItem('definition').load('value');
      const parts = context.workbook.customXmlParts.getByNamespace('urn:m').getCount();
      await context.sync();
      expect(table.name).toBe('Costs');
      expect(definition.value).toEqual({ sector: 'health' });
      expect(parts.value).toBe(1);
    });
  });

  it('a sheet of the same name as one before can be opened', async () => {
    const { host, grid } = opened.addIn;
    const [sheet] = FILE.sheets;
    if (!sheet) throw new Error('The file has sheets');
    await host.open({ ...FILE, sheets: [{ ...sheet, name: 'Sheet1', tables: [] }], names: [], active: 'Sheet1' });
    expect(grid.sheetNames()).toEqual(['Sheet1']);
    expect(grid.read('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('Service');
  });
});
