import { failure, withAddIn } from './withAddIn';

describe('sheets', () => {
  const opened = withAddIn();

  const names = () => opened.addIn.grid.sheetNames();
  const fails = (work: (context: Excel.RequestContext) => void) =>
    failure(
      opened.addIn.Excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    );

  it('are added, renamed, moved, hidden, shown and deleted', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report');
      const nameless = worksheets.add();
      report.position = 0;
      report.name = 'About';
      report.tabColor = '#1B3A57';
      report.showGridlines = false;
      report.activate();
      nameless.load('name');
      report.load('name,position,tabColor,showGridlines,visibility');
      const count = worksheets.getCount();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(nameless.name).toBe('Sheet3');
      expect(count.value).toBe(3);
      expect([report.name, report.position, report.tabColor, report.showGridlines]).toEqual([
        'About',
        0,
        '#1B3A57',
        false,
      ]);
      expect(active.name).toBe('About');
      nameless.visibility = 'Hidden';
      worksheets.getItem('Sheet1').delete();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(1);
    });
    expect(names()).toEqual(['About', 'Sheet3']);
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a[b', 'a]b', 'a:b', 'a*b', 'a?b', "'a", "a'", 'History'])(
    '[H8] no sheet can be called "%s"',
    async (name) => {
      const error = await fails((context) => {
        context.workbook.worksheets.getItem('Sheet1').name = name;
      });
      expect(error.code).toBe('InvalidArgument');
    },
  );

  it('[H8] 31 characters, Thai letters and spaces are fine', async () => {
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.worksheets.add('x'.repeat(31));
      context.workbook.worksheets.add('ผลผลิต ๒๕๖๗');
      await context.sync();
    });
    expect(names()).toEqual(['Sheet1', 'x'.repeat(31), 'ผลผลิต ๒๕๖๗']);
  });

  it('[H8] a name is taken whatever its case, and found whatever its case', async () => {
    const error = await fails((context) => context.workbook.worksheets.add('SHEET1'));
    expect(error.code).toBe('ItemAlreadyExists');
    await opened.addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sheet1').load('name');
      sheet.name = 'SHEET1';
      await context.sync();
    });
    expect(names()).toEqual(['SHEET1']);
  });

  it('the last visible sheet can be neither deleted nor hidden', async () => {
    const deleted = await fails((context) => context.workbook.worksheets.getItem('Sheet1').delete());
    const hidden = await fails((context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    });
    expect([deleted.code, hidden.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('[H30] names and charts follow a sheet that is renamed and break when it is deleted', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      data.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      context.workbook.names.add('Base', '=Data!$B$2');
      context.workbook.names.add('Text', '="Data!x"');
      context.workbook.worksheets.getItem('Sheet1').charts.add('Line', data.getRange('A1:B2'));
      data.name = 'Input 2';
      await context.sync();
    });
    const { book, memory } = opened.addIn;
    expect(memory.names.get('Base')).toBe("='Input 2'!$B$2");
    expect(memory.names.get('Text')).toBe('="Data!x"');
    expect([...memory.charts.values()][0]?.series[0]?.values).toBe("'Input 2'!$A$2:$B$2");
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Input 2').delete();
      await context.sync();
    });
    expect(book.contents.names[0]?.refersTo).toBe('=#REF!');
  });

  it('the user may add, rename and delete sheets on the grid itself', async () => {
    const { grid } = opened.addIn;
    const id = () =>
      opened.addIn.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(grid.sheetNames()[0] ?? '').load('id,name');
        await context.sync();
        return sheet.id;
      });
    const before = await id();
    grid.renameSheet('Sheet1', 'Renamed');
    expect(await id()).toBe(before);
    grid.addSheet('New', 0);
    grid.activate('New');
    grid.deleteSheet('Renamed');
    expect(await id()).not.toBe(before);
    expect(opened.addIn.book.sheets().map((s) => s.name)).toEqual(['New']);
  });

  it('panes freeze and unfreeze', async () => {
    const frozen = async (work: (panes: Excel.WorksheetFreezePanes) => void) => {
      await opened.onSheet(async (sheet, context) => {
        work(sheet.freezePanes);
        await context.sync();
      });
      return opened.addIn.grid.freeze('Sheet1');
    };
    expect(await frozen((panes) => panes.freezeAt('A1:A6'))).toEqual({ rows: 6, columns: 1 });
    expect(await frozen((panes) => panes.freezeRows(2))).toEqual({ rows: 2, columns: 0 });
    expect(await frozen((panes) => panes.freezeColumns(1))).toEqual({ rows: 0, columns: 1 });
    expect(await frozen((panes) => panes.unfreeze())).toEqual({ rows: 0, columns: 0 });
  });

  it('the page layout is kept for the file', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.setPrintTitleRows('$6:$6');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      sheet.horizontalPageBreaks.add('A12');
      sheet.horizontalPageBreaks.add('A30');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      sheet.pageLayout.load('orientation,zoom,paperSize');
      await context.sync();
      expect(sheet.pageLayout.orientation).toBe('Landscape');
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(titles.address).toBe('Sheet1!6:6');
      expect(sheet.horizontalPageBreaks.items.map((b) => b.rowIndex)).toEqual([11, 29]);
      sheet.horizontalPageBreaks.items[0]?.delete();
      await context.sync();
    });
    expect(opened.addIn.host.save().sheets[0]?.print).toEqual({
      orientation: 'landscape',
      titleRows: '6:6',
      breaksBefore: [30],
    });
  });

  it('[H14] a protected sheet refuses changes until it is unprotected', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const write = await fails((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    });
    const format = await fails((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true;
    });
    expect([write.code, format.code]).toEqual(['AccessDenied', 'AccessDenied']);
    await opened.onSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('[H14] a protected workbook keeps its sheets', async () => {
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.protection.protect('secret');
      await context.sync();
    });
    const added = await fails((context) => context.workbook.worksheets.add('X'));
    const unlocked = await fails((context) => context.workbook.protection.unprotect('guess'));
    expect([added.code, unlocked.code]).toEqual(['AccessDenied', 'AccessDenied']);
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.protection.unprotect('secret');
      context.workbook.worksheets.add('X');
      await context.sync();
    });
    expect(names()).toEqual(['Sheet1', 'X']);
  });

  it('validation is kept rule by rule, the later one cutting into the earlier', async () => {
    await opened.onSheet(async (sheet, context) => {
      const whole = sheet.getRange('A1:C3').dataValidation;
      whole.rule = { custom: { formula: '=ISNUMBER(A1)' } };
      whole.errorAlert = { showAlert: true, style: 'Warning', title: 'Figure', message: 'A number, please' };
      whole.ignoreBlanks = false;
      const middle = sheet.getRange('B2').dataValidation;
      middle.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
      middle.load('type,rule');
      const corner = sheet.getRange('A1').dataValidation.load('type,errorAlert,ignoreBlanks');
      await context.sync();
      expect(middle.type).toBe('List');
      expect(middle.rule).toEqual({ list: { inCellDropDown: true, source: 'yes,no' } });
      expect([corner.type, corner.errorAlert.title, corner.ignoreBlanks]).toEqual(['Custom', 'Figure', false]);
      sheet.getRange('B2').dataValidation.clear();
      middle.load('type');
      await context.sync();
      expect(middle.type).toBe('None');
    });
    const ranges = opened.addIn.host.save().sheets[0]?.validations.map((v) => v.range);
    expect(ranges?.sort()).toEqual(['A1:C1', 'A2', 'A3:C3', 'C2']);
  });
});
