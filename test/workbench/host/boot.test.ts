import { openAddIn, type AddIn } from './openAddIn';

describe('the page boots as in Excel for Windows', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
  });
  afterEach(() => addIn.close());

  it('[H20] Office.onReady reports Excel on a PC', () => {
    expect(addIn.info).toEqual({ host: 'Excel', platform: 'PC' });
    expect(addIn.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(addIn.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(addIn.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(addIn.Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(addIn.Office.context.displayLanguage).toBe('en-US');
  });

  it('reads back what it wrote', async () => {
    await addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('X');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Mine';
      range.load('values,formulas,address');
      sheet.load('name,tables/items/name');
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(range.values).toEqual([
        ['1', '2'],
        [3, 4],
      ]);
      expect(range.address).toBe('X!A1:B2');
      expect(sheet.tables.items.map((t) => t.name)).toEqual(['Mine']);
      expect(context.workbook.worksheets.items.map((s) => s.name)).toEqual(['Sheet1', 'X']);
    });
  });
});
