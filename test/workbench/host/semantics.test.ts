import { failure, withAddIn } from './withAddIn';

describe('batches behave as in Excel', () => {
  const opened = withAddIn();

  it('a property is not there before it is loaded and synchronised', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(() => range.text).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('a sheet that is not there is ItemNotFound and the statement is named', async () => {
    const error = await failure(
      opened.addIn.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('nope').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(opened.addIn.OfficeExtension.Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('getItem');
  });

  it('[H22] a null object says so, ignores its methods and passes on its nothing', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Sample');
      const range = sheet.getRange('A1');
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it('[H22] setting a property of a null object fails', async () => {
    const error = await failure(
      opened.addIn.Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Sample').name = 'X';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidObjectPath');
  });

  it('a range lives on after its sync, and is let go when its run ends', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.load('address');
      await context.sync();
      range.getCell(1, 1).values = [[99]];
      const cell = range.getCell(1, 1).load('values');
      await context.sync();
      expect(cell.values).toEqual([[99]]);
    });
    const { batches } = opened.addIn;
    const removed = () => batches.filter(({ batch }) => batch.Actions.some((a) => a.Name === '_RemoveReference'));
    while (removed().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(removed()[0]?.reply.Error).toBeUndefined();
  });

  it('[H21] a member that the host lacks names its class and itself', async () => {
    const called = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').removeDuplicates([0], false);
        await context.sync();
      }),
    );
    expect(called.code).toBe('NotImplemented');
    expect(called.message).toBe('host: Range.RemoveDuplicates is not implemented');
    const loaded = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').load('formulasR1C1');
        await context.sync();
      }),
    );
    expect(loaded.message).toBe('host: Range.formulasR1C1 is not implemented');
    const set = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.textOrientation = 90;
        await context.sync();
      }),
    );
    expect(set.message).toBe('host: RangeFormat.TextOrientation (setting it) is not implemented');
  });

  it('what a batch did before its failing action stays done', async () => {
    await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2:B2').values = [[1]];
        await context.sync();
      }),
    );
    expect(opened.addIn.grid.read('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[{ value: 1 }]]);
  });

  it('a value that was set reads back locally before the sync', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['12']];
      expect(range.values).toEqual([['12']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[12]]);
    });
  });

  it('[H33] more than 1,500 cells arrive in pieces and whole', async () => {
    const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 12 }, (__, c) => r * 12 + c));
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2').getResizedRange(399, 11);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    const names = opened.addIn.batches.flatMap(({ batch }) => batch.Actions.map((a) => a.Name));
    expect(names).toContain('_ValidateArraySize');
  });

  it('[H33] an array of the wrong size fails before a piece of it is written', async () => {
    const values = Array.from({ length: 400 }, () => Array.from({ length: 12 }, () => 1));
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = values;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(opened.addIn.grid.used('Sheet1')).toBeNull();
  });

  it('load() without a list, nested lists, and a count', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'T';
      const all = sheet.getRange('A1').load();
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name,items/tables/count');
      sheet.load({ name: true, tables: { name: true, showHeaders: true } });
      await context.sync();
      expect(all.address).toBe('Sheet1!A1');
      expect(all.values).toEqual([['a']]);
      expect(sheets.items[0]?.tables.items[0]?.name).toBe('T');
      expect(sheets.items[0]?.tables.count).toBe(1);
      expect(sheet.tables.items[0]?.showHeaders).toBe(true);
    });
  });

  it('load() with top and skip gives a part of a collection', async () => {
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.worksheets.add('C');
      const some = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(some.items.map((sheet) => sheet.name)).toEqual(['B']);
    });
  });
});
