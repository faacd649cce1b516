import { goTo } from '../../src/excel/goTo';
import { listTables } from '../../src/excel/listTables';
import { markBlanks } from '../../src/excel/markBlanks';
import { readBlocks, readTable } from '../../src/excel/readBlock';
import { readSelection } from '../../src/excel/readSelection';
import { removeBuild } from '../../src/excel/removeBuild';
import { readSetting, writeSetting } from '../../src/excel/settings';
import { watchChanges } from '../../src/excel/watchChanges';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

describe('the workbook is read', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
    await addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:D4').values = [
        ['Service', "'2009-10", "'2010-11"],
        ['Home care', 12, ''],
        ['Meals', '..', 7],
      ];
      await context.sync();
    });
  });
  afterEach(() => addIn.close());

  async function select(address: string) {
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
      await context.sync();
    });
  }

  it('[P10] one selected cell means the block around it', async () => {
    await select('C3');
    const range = await readSelection();
    expect(range).toMatchObject({ sheet: 'Sheet1', address: 'B2:D4', row: 1, column: 1 });
    expect(range.values).toEqual([
      ['Service', '2009-10', '2010-11'],
      ['Home care', 12, null],
      ['Meals', '..', 7],
    ]);
    expect(range.text[1]).toEqual(['Home care', '12', '']);
    expect(range.table).toBeUndefined();
  });

  it('[P10] whole columns are cut to what is in use', async () => {
    await select('B:C');
    expect(await readSelection()).toMatchObject({ address: 'B2:C4' });
  });

  it('[P10] a cell of a table means the table', async () => {
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('B2:D4', true).name = 'Quantities';
      await context.sync();
    });
    await select('D4');
    expect(await readSelection()).toMatchObject({ table: 'Quantities', address: 'B2:D4' });
    expect(await listTables()).toEqual([
      { name: 'Quantities', sheet: 'Sheet1', address: 'B2:D4', rows: 2, columns: 3 },
    ]);
    expect(await readTable('Quantities')).toMatchObject({ table: 'Quantities', address: 'B2:D4' });
  });

  it('[P11] empty cells are refused with a reason', async () => {
    await select('H20:J25');
    await expect(readSelection()).rejects.toMatchObject({ problem: 'emptySelection' });
  });

  it('[P11] a sheet that is gone is named', async () => {
    await expect(readBlocks([{ sheet: 'Gone', address: 'A1' }])).rejects.toMatchObject({
      problem: 'notFound',
      details: { where: 'Gone' },
    });
    await expect(goTo('Gone', 'B2')).rejects.toMatchObject({ problem: 'notFound', details: { where: "'Gone'!B2" } });
  });

  it('goes to a cell', async () => {
    await goTo('Sheet1', 'C4');
    expect(addIn.grid.selection()).toEqual({ sheet: 'Sheet1', box: { row: 3, column: 2, rows: 1, columns: 1 } });
  });

  it('[P12] [x] is written into empty cells only, and nothing else changes', async () => {
    const formula = { row: 3, column: 2, rows: 1, columns: 1 };
    addIn.grid.write('Sheet1', formula, [[{ formula: '=""' }]]);
    addIn.memory.setResult('Sheet1', 3, 2, '');
    expect(await markBlanks([{ sheet: 'Sheet1', address: 'C3:D4' }])).toBe(1);
    const [range] = await readBlocks([{ sheet: 'Sheet1', address: 'C3:D4' }]);
    expect(range?.values).toEqual([
      [12, '[x]'],
      [null, 7],
    ]);
    expect(addIn.grid.read('Sheet1', formula)[0]?.[0]?.formula).toBe('=""');
  });

  it('[P13] choices are kept in the workbook, and what was never written is undefined', async () => {
    expect(await readSetting('outturn')).toBeUndefined();
    await writeSetting('outturn', { version: 1, name: 'Care' });
    expect(await readSetting('outturn')).toEqual({ version: 1, name: 'Care' });
  });

  it('[P14] changes by the user are told until one stops listening', async () => {
    const listener = jest.fn();
    const stop = await watchChanges(listener);
    addIn.memory.edit('Sheet1', { row: 2, column: 2, rows: 1, columns: 1 }, [[{ value: 13 }]]);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    await stop();
    addIn.memory.edit('Sheet1', { row: 2, column: 2, rows: 1, columns: 1 }, [[{ value: 14 }]]);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('[P8] what a build wrote is taken out by name, and what is gone already is passed over', async () => {
    addIn.grid.addSheet('Output');
    await addIn.Excel.run(async (context) => {
      context.workbook.names.add('Base_period', '=Sheet1!$B$2');
      await context.sync();
    });
    await removeBuild({ sheets: ['Output', 'Fixed'], names: ['Base_period'] });
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1']);
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
});
