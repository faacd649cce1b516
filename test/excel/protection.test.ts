import { readAutoOpen, writeAutoOpen } from '../../src/excel/autoOpen';
import { protectedSheets, protectSheets, unprotectSheets } from '../../src/excel/protect';
import { restoreFigures } from '../../src/excel/restoreFigures';
import { readWorkbook } from '../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../workbench/xlsx/writeWorkbook';
import { checkPackage } from '../oracles/checkPackage';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

let addIn: AddIn;
const open = async () => {
  addIn = await openAddIn();
  addIn.useGlobals();
};
beforeEach(open);
afterEach(() => addIn.close());

const write = (cell: string, value: number) =>
  addIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(cell).values = [[value]];
    await context.sync();
  });
const reopened = async () => {
  const file = await readWorkbook(await writeWorkbook(addIn.host.save()));
  addIn.close();
  await open();
  await addIn.host.open(file);
  return file;
};

describe('protection on request', () => {
  it('[WS9] formulas are closed, inputs stay open, and it can be taken off', async () => {
    await write('A1', 1);
    expect(
      await protectSheets([
        { sheet: 'Sheet1', inputs: ['B2:C3', 'E5'] },
        { sheet: 'Gone', inputs: [] },
      ]),
    ).toEqual({
      done: ['Sheet1'],
      left: ['Gone'],
    });
    expect(await protectedSheets()).toEqual(['Sheet1']);
    await expect(write('A1', 2)).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write('D2', 2)).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('C3', 3);
    await write('E5', 4);
    expect(await unprotectSheets(['Sheet1'])).toEqual({ done: ['Sheet1'], left: [] });
    await write('A1', 2);
  });

  it('[WS9] a sheet that somebody has protected is left as it is', async () => {
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect({}, 'secret');
      await context.sync();
    });
    expect(await protectSheets([{ sheet: 'Sheet1', inputs: ['A1'] }])).toEqual({ done: [], left: ['Sheet1'] });
    await expect(unprotectSheets(['Sheet1'])).rejects.toMatchObject({ problem: 'sheetProtected' });
  });

  it('[WS9] protection and open cells survive a saved .xlsx, empty cells too', async () => {
    await write('B2', 7);
    await protectSheets([{ sheet: 'Sheet1', inputs: ['B2:C3'] }]);
    expect(checkPackage(await writeWorkbook(addIn.host.save()))).toEqual([]);
    const file = await reopened();
    expect(file.sheets[0]?.protection).toEqual({
      isOn: true,
      allowed: ['allowFormatColumns', 'allowFormatRows', 'allowSort', 'allowAutoFilter'],
      unlocked: ['B2:C3'],
    });
    expect(file.unread).toBeUndefined();
    await expect(write('A1', 2)).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('C3', 3);
  });

  it('[H14] cells say whether they are locked: yes, no, or both', async () => {
    await addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').format.protection.locked = false;
      sheet.getRange('B2').format.protection.locked = true;
      const asked = ['A1', 'B2', 'A1:B2', 'D4'].map((cell) => sheet.getRange(cell).format.protection.load('locked'));
      await context.sync();
      expect(asked.map(({ locked }) => locked)).toEqual([false, true, null, true]);
    });
  });
});

describe('figures of a snapshot', () => {
  it('[SN6] go into their cells; a text stays text, and an empty one is emptied', async () => {
    await write('B2', 5);
    const written = await restoreFigures([
      { sheet: 'Sheet1', cell: 'A1', after: 1.5 },
      { sheet: 'Sheet1', cell: 'A2', after: '=1+1' },
      { sheet: 'Sheet1', cell: 'B2', after: null },
    ]);
    expect(written).toBe(3);
    const cells = addIn.grid.read('Sheet1', { row: 0, column: 0, rows: 2, columns: 2 });
    expect(cells.flat().map(({ value }) => value)).toEqual([1.5, null, '=1+1', null]);
    expect(cells.flat().some(({ formula }) => formula !== undefined)).toBe(false);
  });
});

describe('opening the pane with the workbook', () => {
  it('[WS8] only when somebody asked, kept in the file, and switched off again', async () => {
    expect(readAutoOpen()).toBe(false);
    await writeAutoOpen(true);
    expect(readAutoOpen()).toBe(true);
    const file = await reopened();
    expect(file.settings['Office.AutoShowTaskpaneWithDocument']).toBe('true');
    await writeAutoOpen(false);
    expect(readAutoOpen()).toBe(false);
    expect((await reopened()).settings).toEqual({});
  });
});
