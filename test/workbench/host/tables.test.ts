import { failure, withAddIn } from './withAddIn';

const CELLS = [
  ['Service', "'2010-11", "'2011-12"],
  ['Day care', 10, 12],
  ['Home care', 20, 18],
];

describe('tables', () => {
  const opened = withAddIn();

  async function addTable(name = 'Costs', address = 'A1:C3', values: unknown[][] = CELLS): Promise<void> {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange(address).values = values as string[][];
      sheet.tables.add(address, true).name = name;
      await context.sync();
    });
  }
  const fails = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    failure(
      opened.onSheet(async (sheet, context) => {
        work(sheet, context);
        await context.sync();
      }),
    );

  it('have a name, a range, columns and rows', async () => {
    await addTable();
    await opened.onSheet(async (sheet, context) => {
      const table = context.workbook.tables.getItem('costs');
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('name,style,showBandedRows,showFilterButton,showHeaders');
      table.columns.load('items/name,items/id,items/index,count');
      table.rows.load('count');
      table.worksheet.load('name');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const column = table.columns.getItem('2011-12').getDataBodyRange().load('values');
      const row = table.rows.getItemAt(1).load('values');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Costs',
        style: 'TableStyleLight1',
        showBandedRows: false,
        showFilterButton: false,
        showHeaders: true,
      });
      expect(table.columns.items.map((c) => c.name)).toEqual(['Service', '2010-11', '2011-12']);
      expect([table.columns.count, table.rows.count, table.worksheet.name]).toEqual([3, 2, 'Sheet1']);
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(header.values).toEqual([['Service', '2010-11', '2011-12']]);
      expect(column.values).toEqual([[12], [18]]);
      expect(row.values).toEqual([['Home care', 20, 18]]);
    });
    const [pushed] = [...opened.addIn.memory.tables.values()];
    expect(pushed?.headings).toEqual(['Service', '2010-11', '2011-12']);
    expect(pushed?.table).toMatchObject({ style: 'TableStyleLight1', showBanding: false, showFilter: false });
  });

  it('[H10] headings become text, are never empty and never the same', async () => {
    await addTable('T', 'A1:E2', [
      [2010, '', 'Unit', 'unit', 'Unit2'],
      [1, 2, 3, 4, 5],
    ]);
    const [pushed] = [...opened.addIn.memory.tables.values()];
    expect(pushed?.headings).toEqual(['2010', 'Column2', 'Unit', 'unit2', 'Unit22']);
    expect(opened.addIn.grid.read('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[{ value: '2010' }]]);
  });

  it('[H29] never overlap', async () => {
    await addTable();
    const error = await fails((sheet) => sheet.tables.add('C3:D5', true));
    expect(error.code).toBe('InvalidOperation');
    expect(error.message).toContain('overlap');
  });

  it.each(['Costs', 'COSTS'])('[H9] the name %s can be had once', async (name) => {
    await addTable();
    const error = await fails((sheet) => {
      sheet.tables.add('F1:G3', true).name = name;
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });

  it.each(['A1', 'R1C1', 'c', '1st', 'two words', 'a-b', ''])('[H9] "%s" cannot name a table', async (name) => {
    const error = await fails((sheet) => {
      sheet.tables.add('F1:G3', true).name = name;
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('a column is renamed through its cell or through the table, and the grid hears of it', async () => {
    await addTable();
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('B1').values = [["'2009-10"]];
      sheet.tables.getItem('Costs').columns.getItem('2011-12').name = 'Latest';
      await context.sync();
    });
    expect([...opened.addIn.memory.tables.values()][0]?.headings).toEqual(['Service', '2009-10', 'Latest']);
  });

  it('resize, take up rows at the end, and refuse what is in the way', async () => {
    await addTable();
    await opened.onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem('Costs');
      table.resize('A1:D5');
      table.rows.add(-1, [['Meals', 1, 2, 3]]);
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D6');
      sheet.getRange('A7').values = [['in the way']];
      await context.sync();
    });
    const error = await fails((sheet) => sheet.tables.getItem('Costs').rows.add(-1, [['x', 1, 2, 3]]));
    expect(error.code).toBe('InvalidOperation');
    const moved = await fails((sheet) => sheet.tables.getItem('Costs').resize('A2:D5'));
    expect(moved.code).toBe('InvalidArgument');
  });

  it('deleting takes the cells along, converting keeps them', async () => {
    await addTable();
    await addTable('Other', 'F1:H3');
    await opened.onSheet(async (sheet, context) => {
      sheet.tables.getItem('Costs').delete();
      sheet.tables.getItem('Other').convertToRange();
      sheet.tables.load('items/name');
      const cells = sheet.getRange('A1:F1').load('values');
      await context.sync();
      expect(sheet.tables.items).toEqual([]);
      expect(cells.values).toEqual([['', '', '', '', '', 'Service']]);
    });
    expect(opened.addIn.memory.tables.size).toBe(0);
  });

  it('a range knows the tables that it touches', async () => {
    await addTable();
    await opened.onSheet(async (sheet, context) => {
      const touched = sheet.getRange('C3:D9').getTables(false).load('items/name');
      const held = sheet.getRange('C3:D9').getTables(true).load('items/name');
      await context.sync();
      expect([touched.items.length, held.items.length]).toEqual([1, 0]);
    });
  });

  it('[H19] a table takes up what the user types below it or beside it', async () => {
    await addTable();
    const { memory, book } = opened.addIn;
    const type = (row: number, column: number, text: string) =>
      memory.edit('Sheet1', { row, column, rows: 1, columns: 1 }, [[{ text }]]);
    await type(3, 0, 'Meals');
    expect(book.contents.tables[0]?.box).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    await type(0, 3, '2012-13');
    expect(book.contents.tables[0]?.box).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
    await type(9, 0, 'far away');
    expect(book.contents.tables[0]?.box.rows).toBe(4);
  });
});

describe('names', () => {
  const opened = withAddIn();
  const fails = (name: string, reference: string) =>
    failure(
      opened.addIn.Excel.run(async (context) => {
        context.workbook.names.add(name, reference);
        await context.sync();
      }),
    );

  it('are added, found whatever their case, re-pointed and deleted', async () => {
    await opened.onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      const base = names.add('Base_period', sheet.getRange('B7'), 'The period that is 100');
      names.add('Tolerance', '=0.005');
      base.load('name,formula,value,type,comment,visible');
      const tolerance = names.getItem('TOLERANCE').load('value,type,formula');
      const range = names.getItem('base_period').getRange().load('address');
      const none = names.getItemOrNullObject('Other');
      await context.sync();
      expect(base.toJSON()).toMatchObject({
        formula: '=Sheet1!$B$7',
        value: 'Sheet1!B7',
        type: 'Range',
        comment: 'The period that is 100',
        visible: true,
      });
      expect([tolerance.value, tolerance.type]).toEqual([0.005, 'Double']);
      expect(range.address).toBe('Sheet1!B7');
      expect(none.isNullObject).toBe(true);
      base.formula = '=Sheet1!$C$7';
      tolerance.delete();
      names.load('items/name');
      await context.sync();
      expect(names.items.map((n) => n.name)).toEqual(['Base_period']);
    });
    expect([...opened.addIn.memory.names]).toEqual([['Base_period', '=Sheet1!$C$7']]);
  });

  it('[H9] are well formed and taken once, by a name or by a table', async () => {
    await opened.onSheet(async (sheet, context) => {
      context.workbook.names.add('Rate', '=1');
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'Costs';
      await context.sync();
    });
    expect((await fails('rate', '=2')).code).toBe('ItemAlreadyExists');
    expect((await fails('costs', '=2')).code).toBe('ItemAlreadyExists');
    expect((await fails('AB12', '=2')).code).toBe('InvalidArgument');
    expect((await fails('two words', '=2')).code).toBe('InvalidArgument');
    expect((await fails('Broken', '=SUM(')).code).toBe('InvalidArgument');
  });
});
