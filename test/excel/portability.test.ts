import { applyRemedy, readFormulaCells, readRemedyContext } from '../../src/excel/portability';
import { planRemedy, portabilityReport, type Action } from '../../src/portability';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

const GROWTH = '=PSP.GROWTH(A1:C2)';

describe('a workbook that travels', () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
    await onSheet((sheet) => {
      sheet.getRange('A1:C2').values = [
        [10, 11, 12],
        [20, 22, 30],
      ];
      sheet.getRange('A4').formulas = [[GROWTH]];
      sheet.getRange('A8:A9').formulas = [['=SUM(A4#)'], ["'=1+1"]];
    });
    addIn.memory.setResult('Sheet1', 3, 0, '', { rows: 2, columns: 3 });
  });
  afterEach(() => addIn.close());

  async function onSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
    return addIn.Excel.run(async (context) => {
      const result = work(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
      return result;
    });
  }
  const formulasAt = async (address: string): Promise<unknown[][]> =>
    (await onSheet((sheet) => sheet.getRange(address).load('formulas'))).formulas as unknown[][];
  const sheetNames = async () =>
    addIn.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });

  async function run(action: Action) {
    const plan = planRemedy(action, await readFormulaCells('workbook'), await readRemedyContext('en'));
    return applyRemedy(plan, 'en');
  }

  it('[PT14] all formulas are read in four round trips, with the blocks of our own, and no label is one', async () => {
    const before = addIn.batches.length;
    const cells = await readFormulaCells('workbook');
    expect(addIn.batches.length - before).toBeLessThanOrEqual(4);
    expect(cells.map(({ sheet, address, formula }) => [sheet, address, formula])).toEqual([
      ['Sheet1', 'A4', GROWTH],
      ['Sheet1', 'A8', '=SUM(A4#)'],
    ]);
    expect(cells[0]?.values).toHaveLength(2);
    expect(cells[0]?.values?.[0]).toHaveLength(3);
    expect(portabilityReport(cells)).toMatchObject({ formulas: 2, remedies: { freeze: 1 } });
  });

  it('[PT14] only the selection, or only the sheet', async () => {
    await onSheet((sheet) => sheet.getRange('A7:B9').select());
    expect((await readFormulaCells('selection')).map(({ address }) => address)).toEqual(['A8']);
    expect((await readFormulaCells('sheet')).map(({ address }) => address)).toEqual(['A4', 'A8']);
  });

  it('[PT15] freezing writes values and keeps the formula on a sheet; the way back takes both away', async () => {
    expect(await run('freeze')).toEqual({ written: 2, changedSince: [] });
    expect((await formulasAt('A4'))[0]?.[0]).not.toBe(GROWTH);
    expect(await formulasAt('A8')).toEqual([['=SUM($A$4:$C$5)']]);
    expect(await sheetNames()).toEqual(['Sheet1', 'Frozen formulas']);
    expect((await readRemedyContext('en')).kept).toEqual([
      { sheet: 'Sheet1', address: 'A4', remedy: 'freeze', formula: GROWTH, instead: '2 x 3' },
    ]);
    expect(await run('back')).toEqual({ written: 1, changedSince: [] });
    expect(await formulasAt('A4')).toEqual([[GROWTH]]);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  it('[PT15] the sheet of kept formulas is found in whatever language it was made', async () => {
    const plan = planRemedy('native', await readFormulaCells('workbook'));
    await applyRemedy(plan, 'th');
    expect(await sheetNames()).toContain('สูตรที่ตรึงไว้');
    expect((await readRemedyContext('en')).kept).toMatchObject([{ formula: GROWTH, remedy: 'native' }]);
    await run('back');
    expect(await formulasAt('A4')).toEqual([[GROWTH]]);
  });

  it('[PT16] named functions come with their names, once', async () => {
    await run('named');
    expect(await formulasAt('A4')).toEqual([['=Outturn.Growth(A1:C2,"percent","across")']]);
    const { names = [] } = await readRemedyContext('en');
    expect(names.map(({ name }) => name)).toEqual(['Outturn.Growth']);
    await run('back');
    expect(await formulasAt('A4')).toEqual([[GROWTH]]);
    expect((await run('named')).written).toBe(1);
  });

  it('[PT17] a cell that changed after the preview stays as it is', async () => {
    const plan = planRemedy('native', await readFormulaCells('workbook'));
    await onSheet((sheet) => (sheet.getRange('A4').formulas = [['=A1']]));
    expect(await applyRemedy(plan, 'en')).toEqual({ written: 0, changedSince: [{ sheet: 'Sheet1', address: 'A4' }] });
    expect(await formulasAt('A4')).toEqual([['=A1']]);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  it('[PT18] when Excel refuses a part, nothing of it stays', async () => {
    const plan = planRemedy('named', await readFormulaCells('workbook'));
    const impossible = { ...plan.names[0]!, name: 'not a name' };
    await expect(applyRemedy({ ...plan, names: [...plan.names, impossible] }, 'en')).rejects.toThrow();
    expect(await formulasAt('A4')).toEqual([[GROWTH]]);
    expect((await readRemedyContext('en')).names).toEqual([]);
  });

  it('[PT19] a repair enters our formulas again and nothing else', async () => {
    await onSheet((sheet) => (sheet.getRange('A11:A12').formulas = [['=_xldudf_PSP_CHAIN(A1:C1)'], ['=OTHER.F(1)']]));
    expect((await run('repair')).written).toBe(1);
    expect(await formulasAt('A11:A12')).toEqual([['=PSP.CHAIN(A1:C1)'], ['=OTHER.F(1)']]);
  });
});
