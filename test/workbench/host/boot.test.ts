import { EXCEL_2021 } from '../../../workbench/host';
import { openAddIn } from './openAddIn';
import { failure, withAddIn } from './withAddIn';

describe('the page boots as in Excel for Windows', () => {
  const opened = withAddIn();

  it('[H20] Office.onReady reports Excel on a PC with the requirement sets of Excel 2021', () => {
    const { Office, info } = opened.addIn;
    const { requirements } = Office.context;
    expect(info).toEqual({ host: 'Excel', platform: 'PC' });
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.officeTheme.bodyBackgroundColor ?? '#FFFFFF').toBe('#FFFFFF');
  });

  it('sends exactly the two batches of the boot contract, and both are answered', async () => {
    while (opened.addIn.batches.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const services = opened.addIn.batches.map(({ batch }) =>
      Object.values(batch.ObjectPaths ?? {}).flatMap((path) => path.Name || []),
    );
    const called = opened.addIn.batches.flatMap(({ batch }) => batch.Actions.flatMap((a) => a.Name ?? []));
    expect(services.flat().sort()).toEqual([
      'Microsoft.ExcelServices.CustomFunctions',
      'Microsoft.InternalService.AddinInternalService',
    ]);
    expect(called).toEqual(
      expect.arrayContaining([
        'NotifyActionHandlerReady',
        '_SetOsfControlContainerReadyForCustomFunctions',
        '_GetEnabledFeatures',
      ]),
    );
    expect(opened.addIn.batches.every(({ reply }) => reply.Error === undefined)).toBe(true);
  });

  it('[H20] a member above the requirement sets fails in the real library', async () => {
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').getDependents();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('1.15');
  });
});

describe('what the host can be told', () => {
  it('[H20] an older Excel lacks what came later', async () => {
    const addIn = await openAddIn({ matrix: { ...EXCEL_2021, ExcelApi: '1.9' } });
    const error = await failure(
      addIn.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').getSpillingToRange();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    addIn.close();
  });

  it('shows a Thai Office to a page that asks for its language', async () => {
    const addIn = await openAddIn({ language: 'th-TH', theme: 'dark' });
    expect(addIn.Office.context.displayLanguage).toBe('th-TH');
    addIn.close();
  });

  it('[H32] keeps the document settings in the workbook, where the next page finds them', async () => {
    const first = await openAddIn();
    const { settings } = first.Office.context.document;
    settings.set('measure', { sector: 'health' });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    const file = first.host.save();
    first.close();
    const second = await openAddIn();
    await second.host.open(file);
    await new Promise<void>((resolve) => second.Office.context.document.settings.refreshAsync(() => resolve()));
    expect(second.Office.context.document.settings.get('measure')).toEqual({ sector: 'health' });
    second.close();
  });

  it('puts Excel and Office on globalThis only while they are wanted', async () => {
    const addIn = await openAddIn();
    addIn.useGlobals();
    expect(Reflect.get(globalThis, 'Excel')).toBe(addIn.Excel);
    addIn.close();
    expect(Reflect.get(globalThis, 'Excel')).toBeUndefined();
  });
});
