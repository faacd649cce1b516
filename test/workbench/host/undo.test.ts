import { failure, withAddIn } from './withAddIn';

describe('undo takes back what an add-in did', () => {
  const opened = withAddIn();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const value = (sheet = 'Sheet1') => opened.addIn.grid.read(sheet, cell)[0]?.[0]?.value;

  async function build(): Promise<void> {
    await opened.addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Costs');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Service', 'Cost'],
        ['Day care', 10],
      ];
      await context.sync();
      range.format.font.bold = true;
      sheet.tables.add(range, true).name = 'Costs';
      context.workbook.names.add('Base', '=Costs!$B$2');
      sheet.charts.add('Line', range).name = 'Chart';
      await context.sync();
    });
  }

  it('[H23] one step for one Excel.run: sheets, cells, tables, names and charts', async () => {
    await build();
    const { host, grid, book, memory } = opened.addIn;
    await host.undo();
    expect(grid.sheetNames()).toEqual(['Sheet1']);
    expect([book.contents.tables, book.contents.names, book.contents.charts]).toEqual([[], [], []]);
    expect([memory.tables.size, memory.names.size, memory.charts.size]).toEqual([0, 0, 0]);
    await host.redo();
    expect(grid.sheetNames()).toEqual(['Sheet1', 'Costs']);
    expect(value('Costs')).toBe('Service');
    expect(grid.readFormat('Costs', 0, 0).bold).toBe(true);
    expect([memory.tables.size, memory.names.size, memory.charts.size]).toEqual([1, 1, 1]);
    expect(book.contents.tables[0]?.name).toBe('Costs');
  });

  it('[H23] two runs and an edit by the user are three steps', async () => {
    const { host, memory } = opened.addIn;
    const write = (n: number) =>
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[n]];
        await context.sync();
      });
    await write(1);
    await write(2);
    await memory.edit('Sheet1', cell, [[{ value: 3 }]]);
    const seen = [value()];
    for (let i = 0; i < 3; i += 1) {
      await host.undo();
      seen.push(value());
    }
    expect(seen).toEqual([3, 2, 1, null]);
    await host.redo();
    expect(value()).toBe(1);
  });

  it("[H23] the grid's own undo takes the rest of the run along", async () => {
    await build();
    const { grid, book, host } = opened.addIn;
    await grid.undo();
    await host.idle();
    expect(grid.sheetNames()).toEqual(['Sheet1']);
    expect(book.contents.tables).toEqual([]);
    await grid.redo();
    await host.idle();
    expect(grid.sheetNames()).toEqual(['Sheet1', 'Costs']);
    expect(book.contents.tables).toHaveLength(1);
  });

  it('[H23] a name alone, unknown to the grid, is a step of its own', async () => {
    const { host, book } = opened.addIn;
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.names.add('Base', '=Sheet1!$A$1');
      await context.sync();
    });
    await host.undo();
    expect(book.contents.names).toEqual([]);
    expect(value()).toBe(1);
    await host.undo();
    expect(value()).toBeNull();
  });

  it('[H23] settings stay, and reading makes no step', async () => {
    const { host } = opened.addIn;
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.settings.add('measure', 1);
      await context.sync();
    });
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await host.undo();
    expect(value()).toBeNull();
    expect(host.save().settings).toEqual({ 'workbook.settings:measure': '1' });
  });

  it('[H23] what a failing batch did before its failure is taken back as well', async () => {
    await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A1').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(value()).toBe(1);
    await opened.addIn.host.undo();
    expect(value()).toBeNull();
  });
});
