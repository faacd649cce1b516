import { failure, withAddIn } from './withAddIn';

describe('ranges', () => {
  const opened = withAddIn();

  async function addresses(find: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
    return opened.onSheet(async (sheet, context) => {
      const ranges = find(sheet).map((range) => range.load('address'));
      await context.sync();
      return ranges.map((range) => range.address);
    });
  }

  it('leads to its neighbours', async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange('B2:D5');
      return [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getLastRow(),
        range.getLastColumn(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-3, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
        range.getBoundingRect('F1'),
        range.getIntersection('C1:Z3'),
        sheet.getRange(),
        sheet.getRangeByIndexes(2, 1, 3, 2),
        sheet.getCell(9, 27),
      ];
    });
    expect(found).toEqual(
      [
        'C2',
        'B3:D3',
        'D2:D5',
        'B5:D5',
        'D2:D5',
        'D5',
        'A3:C6',
        'B2:E2',
        'B2',
        '2:5',
        'B:D',
        'B1:D1',
        'B6:D7',
        'A2:A5',
        'E2:F5',
        'B1:F5',
        'C2:D3',
        '1:1048576',
        'B3:C5',
        'AB10',
      ].map((address) => `Sheet1!${address}`),
    );
  });

  it('quotes the name of a sheet where a formula would', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const plain = context.workbook.worksheets.add('งาน').getRange('A1').load('address');
      const quoted = context.workbook.worksheets.add("It's 2010").getRange('A1').load('address');
      const cell = context.workbook.worksheets.add('AB12').getRange('A1').load('address');
      await context.sync();
      expect([plain.address, quoted.address, cell.address]).toEqual(['งาน!A1', "'It''s 2010'!A1", "'AB12'!A1"]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['an offset beyond the edge', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['a row that the range does not have', (sheet) => sheet.getRange('A1:B2').getRow(2)],
    ['an address that is none', (sheet) => sheet.getRange('A0')],
    ['a cell beyond the last column', (sheet) => sheet.getRange('XFE1')],
    ['a size of nothing', (sheet) => sheet.getRange('A1:B2').getResizedRange(-2, 0)],
  ])('%s is an invalid argument', async (_, find) => {
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        find(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('ranges that do not meet have a null object for intersection', async () => {
    await opened.onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3:D4');
      const both = sheet.getRange('A1:B2').getIntersectionOrNullObject(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(both.address).toBe('Sheet1!B2');
    });
  });

  it('[H28] one value fills all cells and any other size is refused', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toContain("doesn't match the size");
  });

  it('[H1] null leaves what is there, empty text takes it away', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
      expect(range.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
    });
  });

  it('[H5] a period without an apostrophe becomes a date with a format, with one it stays', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['2010-11', "'2010-11"]];
      range.load('values,numberFormat,text,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[40483, '2010-11']]);
      expect(range.numberFormat).toEqual([['mmm-yy', 'General']]);
      expect(range.text).toEqual([['Nov-10', '2010-11']]);
      expect(range.valueTypes).toEqual([['Double', 'String']]);
    });
  });

  it('[H7] the format @ set before keeps a period as text', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['2010-11']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['2010-11']]);
    });
  });

  it('gives formulas as written and values as calculated', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A2').formulas = [['plain']];
      await context.sync();
      opened.addIn.memory.setResult('Sheet1', 0, 0, 2);
      const range = sheet.getRange('A1:A2').load('formulas,values,text');
      await context.sync();
      expect(range.formulas).toEqual([['=1+1'], ['plain']]);
      expect(range.values).toEqual([[2], ['plain']]);
      expect(range.text).toEqual([['2'], ['plain']]);
    });
  });

  it('an error value reads as its text', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=NA()']];
      await context.sync();
      opened.addIn.memory.setResult('Sheet1', 0, 0, { error: '#N/A' });
      const range = sheet.getRange('A1').load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#N/A']]);
      expect(range.valueTypes).toEqual([['Error']]);
    });
  });

  it('the used range holds what is used; values only leaves formats out', async () => {
    await opened.onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B3:C4').values = [
        [1, ''],
        ['', 2],
      ];
      sheet.getRange('E9').format.fill.color = '#FFF9E3';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const part = sheet.getRange('C1:C99').getUsedRangeOrNullObject(true).load('address');
      const region = sheet.getRange('B3').getSurroundingRegion().load('address');
      await context.sync();
      expect([all.address, values.address, part.address, region.address]).toEqual([
        'Sheet1!B3:E9',
        'Sheet1!B3:C4',
        'Sheet1!C4',
        'Sheet1!B3:C4',
      ]);
    });
  });

  it('clears contents, formats or everything', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      const read = async () => {
        range.load('values');
        range.format.font.load('bold');
        await context.sync();
        return [range.values[0]?.[0], range.format.font.bold];
      };
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear('Contents');
      expect(await read()).toEqual(['', true]);
      range.values = [[1]];
      range.clear('Formats');
      expect(await read()).toEqual([1, false]);
      range.clear();
      expect(await read()).toEqual(['', false]);
    });
  });

  it('a spilling formula has a range that it spills to', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=PSP.GROWTH(D1:F2)']];
      await context.sync();
      opened.addIn.memory.setResult('Sheet1', 0, 0, 1, { rows: 2, columns: 3 });
      const spilled = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      const parent = sheet.getRange('B2').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('E5').getSpillingToRangeOrNullObject();
      await context.sync();
      expect(spilled.address).toBe('Sheet1!A1:C2');
      expect(parent.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('a link leads to a cell of the workbook and looks like one', async () => {
    await opened.onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'Go', screenTip: 'There' };
      cell.load('hyperlink,values');
      cell.format.font.load('underline');
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: 'Sheet1!B9', textToDisplay: 'Go', screenTip: 'There' });
      expect(cell.values).toEqual([['Go']]);
      expect(cell.format.font.underline).toBe('Single');
      cell.clear('Hyperlinks');
      cell.load('hyperlink');
      await context.sync();
      expect(cell.hyperlink).toBeNull();
    });
  });

  it('a click on a link leads to its place, and nowhere when the place is gone or on the web', async () => {
    await opened.onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('Report');
      sheet.getRange('A1').hyperlink = { documentReference: 'Report!B9', textToDisplay: 'Go' };
      sheet.getRange('A2').hyperlink = { documentReference: 'Lost!B9', textToDisplay: 'Go' };
      sheet.getRange('A3').hyperlink = { address: 'https://example.org/', textToDisplay: 'Go' };
      await context.sync();
    });
    const { host, grid } = opened.addIn;
    expect([0, 1, 2, 3].map((row) => host.followLink('Sheet1', row, 0))).toEqual([true, false, false, false]);
    expect(grid.selection()).toEqual({ sheet: 'Report', box: { row: 8, column: 1, rows: 1, columns: 1 } });
    expect(host.linkAt('Sheet1', 2, 0)).toEqual({ target: 'https://example.org/', web: true });
  });

  it('the selection is what was selected last', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });

  it('whole columns have no values to read and refuse to be written', async () => {
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        const column = sheet.getRange('A:A').load('values,rowCount');
        await context.sync();
        expect(column.values).toBeNull();
        expect(column.rowCount).toBe(1_048_576);
        column.values = 1 as unknown as number[][];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
