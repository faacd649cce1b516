/** A column or a row in the middle of a table, as Excel inserts it: what points there follows. */
import { movedReferences } from '../../../workbench/host/book/insertedReferences';
import { failure, withAddIn } from './withAddIn';

const right = { sheet: 'Costs', box: { row: 5, column: 4, rows: 4, columns: 1 }, shift: 'Right' } as const;
const down = { sheet: 'Costs', box: { row: 7, column: 0, rows: 2, columns: 6 }, shift: 'Down' } as const;

describe('References to a sheet in which cells are inserted', () => {
  it.each([
    ['=Costs!D6', '=Costs!D6'],
    ['=Costs!E$6+Costs!$F7', '=Costs!F$6+Costs!$G7'],
    ['=SUM(Costs!$D$7:$H$9)', '=SUM(Costs!$D$7:$I$9)'],
    ['=SUM(Costs!$E$7:$H$9)', '=SUM(Costs!$F$7:$I$9)'],
    ['=SUM(Costs!A1:H20)', '=SUM(Costs!A1:H20)'],
    ['=E6&"Costs!E6"', '=E6&"Costs!E6"'],
    ["='Costs'!E7+Other!E7", "='Costs'!F7+Other!E7"],
    ['=Costs!E20', '=Costs!E20'],
    ['=COLUMN(Costs!F$6)-COLUMN(Costs!$D$6)+1', '=COLUMN(Costs!G$6)-COLUMN(Costs!$D$6)+1'],
  ])('[H34] %s becomes %s', (formula, expected) => {
    expect(movedReferences(formula, 'Data', right)).toBe(expected);
  });

  it('[H34] move down as well, and on the sheet itself without its name', () => {
    expect(movedReferences('=SUM(A7:F9)+A8+A7', 'Costs', down)).toBe('=SUM(A7:F11)+A10+A7');
    expect(movedReferences('=A8', 'Data', down)).toBe('=A8');
    expect(movedReferences('=SUM(A7:G9)', 'Costs', down)).toBe('=SUM(A7:G9)');
  });
});

describe('In the middle of a table', () => {
  const opened = withAddIn();

  async function costs(): Promise<void> {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['Service', "'2010-11", "'2012-13"],
        ['Day care', 10, 12],
        ['Home care', 20, 18],
      ];
      sheet.getRange('E2').formulas = [['=SUM(B2:C2)']];
      sheet.getRange('A6').values = [['below']];
      sheet.getRange('C2').numberFormat = [['0.0']];
      sheet.tables.add('A1:C3', true).name = 'Costs';
      context.workbook.worksheets.add('Data').getRange('A1:B1').formulas = [['=Sheet1!C3', '=SUM(Sheet1!$B$2:$C$3)']];
      context.workbook.names.add('Last', '=Sheet1!$C$2:$C$3');
      await context.sync();
    });
  }
  const values = (address: string) =>
    opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });

  it('[H34] a new column moves those behind it, in the rows of the table only', async () => {
    await costs();
    await opened.onSheet(async (sheet, context) => {
      const column = sheet.tables.getItem('Costs').columns.add(2);
      column.getHeaderRowRange().values = [["'2011-12"]];
      await context.sync();
    });
    expect(await values('A1:F3')).toEqual([
      ['Service', '2010-11', '2011-12', '2012-13', '', ''],
      ['Day care', 10, '', 12, '', '=SUM(B2:D2)'],
      ['Home care', 20, '', 18, '', ''],
    ]);
    expect((await values('A6'))[0]).toEqual(['below']);
    const { grid, book, memory } = opened.addIn;
    expect(grid.read('Data', { row: 0, column: 0, rows: 1, columns: 2 })[0]?.map(({ formula }) => formula)).toEqual([
      '=Sheet1!D3',
      '=SUM(Sheet1!$B$2:$D$3)',
    ]);
    expect(book.name('Last')?.refersTo).toBe('=Sheet1!$D$2:$D$3');
    expect(grid.readFormat('Sheet1', 1, 3).numberFormat).toBe('0.0');
    const [pushed] = [...memory.tables.values()];
    expect(pushed?.headings).toEqual(['Service', '2010-11', '2011-12', '2012-13']);
  });

  it('[H34] a new row moves those below it', async () => {
    await costs();
    await opened.onSheet(async (sheet, context) => {
      sheet.tables.getItem('Costs').rows.add(1, [['Meals', 5, 6]]);
      await context.sync();
    });
    expect(await values('A1:C4')).toEqual([
      ['Service', '2010-11', '2012-13'],
      ['Day care', 10, 12],
      ['Meals', 5, 6],
      ['Home care', 20, 18],
    ]);
    expect((await values('A7'))[0]).toEqual(['below']);
    const data = opened.addIn.grid.read('Data', { row: 0, column: 0, rows: 1, columns: 2 })[0];
    expect(data?.map(({ formula }) => formula)).toEqual(['=Sheet1!C4', '=SUM(Sheet1!$B$2:$C$4)']);
  });

  it('[H34] a column before the first belongs to the table too', async () => {
    await costs();
    await opened.onSheet(async (sheet, context) => {
      sheet.tables.getItem('Costs').columns.add(0);
      await context.sync();
    });
    const [pushed] = [...opened.addIn.memory.tables.values()];
    expect(pushed?.headings).toEqual(['Column1', 'Service', '2010-11', '2012-13']);
  });

  it('[H34] another table is never torn apart, and a place outside is refused', async () => {
    await costs();
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('G2:H9').values = Array.from({ length: 8 }, (_, i) => [`a${i}`, i]);
      sheet.tables.add('G2:H9', true).name = 'Other';
      await context.sync();
    });
    const add = (index: number) =>
      failure(
        opened.onSheet(async (sheet, context) => {
          sheet.tables.getItem('Costs').columns.add(index);
          await context.sync();
        }),
      );
    expect(await add(2)).toMatchObject({ code: 'InvalidOperation' });
    expect(await add(7)).toMatchObject({ code: 'InvalidArgument' });
    expect((await values('A1:C1'))[0]).toEqual(['Service', '2010-11', '2012-13']);
  });
});
