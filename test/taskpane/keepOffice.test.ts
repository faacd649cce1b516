import { officeWorkbook } from '../../src/taskpane/officeWorkbook';
import { writeMeasures } from '../../src/taskpane/state/writeMeasures';
import { MEASURES_KEY } from '../../src/taskpane/state/openMeasures';
import { keptBeside, readKept, writeKept } from '../../src/excel';
import { NO_MEASURES } from '../../src/measures/definition';
import { readSnapshots, SNAPSHOTS_KEY } from '../../src/measures/snapshots';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openAddIn();
  addIn.useGlobals();
});
afterEach(() => addIn.close());

const valueOf = (address: string) =>
  addIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('keeping, over the real office.js', () => {
  it('[P184] two damaged definitions are kept beside under two numbers', async () => {
    await writeKept(MEASURES_KEY, 'first damage');
    expect(await writeMeasures(officeWorkbook, NO_MEASURES, 'damaged')).toBe(true);
    await writeKept(MEASURES_KEY, 'second damage');
    expect(await writeMeasures(officeWorkbook, NO_MEASURES, 'foreign')).toBe(true);
    const beside = await keptBeside(MEASURES_KEY);
    expect([...beside].sort()).toEqual([`${MEASURES_KEY}.kept1`, `${MEASURES_KEY}.kept2`]);
    expect(await Promise.all([...beside].sort().map(readKept))).toEqual(['first damage', 'second damage']);
  });

  it('[P184] definitions that could be read are written over without a copy', async () => {
    await writeKept(MEASURES_KEY, 'whole');
    expect(await writeMeasures(officeWorkbook, NO_MEASURES, 'read')).toBe(true);
    expect(await keptBeside(MEASURES_KEY)).toEqual([]);
  });

  it('[P183] snapshots come back through the port as they were written', async () => {
    expect(readSnapshots(await officeWorkbook.readSetting(SNAPSHOTS_KEY)).state).toBe('empty');
    await officeWorkbook.writeSetting(SNAPSHOTS_KEY, '{"cut');
    expect(readSnapshots(await officeWorkbook.readSetting(SNAPSHOTS_KEY)).state).not.toBe('read');
  });

  it('[P182] figures go into the cells that were previewed', async () => {
    const writes = [
      { sheet: 'Sheet1', cell: 'B2', after: 12.5 },
      { sheet: 'Sheet1', cell: 'B3', after: '=1+1' },
      { sheet: 'Sheet1', cell: 'B4', after: null },
    ];
    expect(await officeWorkbook.restoreFigures(writes)).toBe(3);
    expect([await valueOf('B2'), await valueOf('B3'), await valueOf('B4')]).toEqual([12.5, '=1+1', '']);
  });

  it('[P190] sheets are closed and opened again', async () => {
    await officeWorkbook.protectSheets([{ sheet: 'Sheet1', inputs: ['B2'] }]);
    expect(await officeWorkbook.protectedSheets()).toEqual(['Sheet1']);
    await officeWorkbook.unprotectSheets(['Sheet1']);
    expect(await officeWorkbook.protectedSheets()).toEqual([]);
  });

  it('[P191] the pane opens by itself only while that is on', async () => {
    expect(await officeWorkbook.readAutoOpen()).toBe(false);
    await officeWorkbook.writeAutoOpen(true);
    expect(await officeWorkbook.readAutoOpen()).toBe(true);
    await officeWorkbook.writeAutoOpen(false);
    expect(await officeWorkbook.readAutoOpen()).toBe(false);
  });
});
