import { withAddIn } from './withAddIn';

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events reach the page with the arguments of the real library', () => {
  const opened = withAddIn();

  it('[H24] a change by the add-in and one by the user', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const id = await opened.onSheet(async (sheet, context) => {
      sheet.onChanged.add(async (event) => void seen.push(event));
      sheet.load('id');
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
      return sheet.id;
    });
    await opened.addIn.memory.edit('Sheet1', { row: 4, column: 2, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    await turn();
    expect(seen.map((e) => [e.type, e.address, e.changeType, e.source, e.worksheetId])).toEqual([
      ['WorksheetChanged', 'A1:B1', 'RangeEdited', 'Local', id],
      ['WorksheetChanged', 'C5', 'RangeEdited', 'Local', id],
    ]);
    expect(seen.map((e) => e.triggerSource)).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  it('a handler that was removed hears nothing more', async () => {
    const seen: string[] = [];
    const { Excel } = opened.addIn;
    const handler = await opened.onSheet(async (sheet, context) => {
      const added = sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    await opened.addIn.memory.edit('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    await turn();
    expect(seen).toEqual([]);
  });

  it('selections, and sheets that are added, shown and deleted', async () => {
    const seen: string[][] = [];
    await opened.addIn.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async (event) => void seen.push([event.type, event.source]));
      worksheets.onDeleted.add(async (event) => void seen.push([event.type, event.source]));
      worksheets.onActivated.add(async (event) => void seen.push([event.type]));
      worksheets.onSelectionChanged.add(async (event) => void seen.push([event.type, event.address]));
      await context.sync();
      const sheet = worksheets.add('X');
      sheet.activate();
      await context.sync();
      worksheets.getItem('X').getRange('B2:C2').select();
      await context.sync();
      worksheets.getItem('X').delete();
      await context.sync();
    });
    await turn();
    expect(seen).toEqual(
      expect.arrayContaining([
        ['WorksheetAdded', 'Local'],
        ['WorksheetActivated'],
        ['WorksheetSelectionChanged', 'B2:C2'],
        ['WorksheetDeleted', 'Local'],
      ]),
    );
  });

  it('tables that are added and deleted', async () => {
    const seen: string[] = [];
    await opened.onSheet(async (sheet, context) => {
      context.workbook.tables.onAdded.add(async (event) => void seen.push(event.type));
      context.workbook.tables.onDeleted.add(async (event) => void seen.push(event.tableName));
      await context.sync();
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Costs';
      await context.sync();
      table.delete();
      await context.sync();
    });
    await turn();
    expect(seen).toEqual(['TableAdded', 'Costs']);
  });

  it('a page that reloads begins without the registrations of the one before', async () => {
    const seen: string[] = [];
    await opened.onSheet(async (sheet, context) => {
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    opened.addIn.host.detach();
    await opened.addIn.memory.edit('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    await turn();
    expect(seen).toEqual([]);
  });
});
