/** The same host over the engine of the workbench: formulas are calculated, functions run in the page's runtime. */
import type { FunctionsMetadata } from '../../../workbench/host';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { openUniverGrid } from '../grid/univerInNode';
import { openAddIn, type AddIn } from './openAddIn';

const functions: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'TIMES',
      name: 'TIMES',
      parameters: [
        { name: 'values', type: 'any', dimensionality: 'matrix' },
        { name: 'factor', type: 'number', optional: true },
      ],
    },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
  ],
};

// The engine's first calculation in a process takes seconds on a small machine.
jest.setTimeout(60_000);

describe('the host over the grid of the workbench', () => {
  let addIn: AddIn;
  let calls: unknown[];
  let grid: UniverGrid;

  beforeEach(async () => {
    grid = openUniverGrid('Sheet1');
    addIn = await openAddIn({ grid, functions });
    calls = [];
    addIn.associate({
      TIMES: (values: number[][], factor: number | null) => {
        calls.push(values);
        return values.map((row) => row.map((value) => value * (factor ?? 2)));
      },
      FAIL: () => {
        const { CustomFunctions } = addIn;
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No costs in 2012-13.');
      },
    });
  });
  afterEach(() => {
    addIn.close();
    grid.dispose();
  });

  async function build(): Promise<void> {
    await addIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Costs');
      sheet.getRange('A1:B4').values = [
        ['Service', "'2010-11"],
        ['Day care', 10],
        ['Home care', 20],
        ['Meals', ''],
      ];
      sheet.tables.add('A1:B4', true).name = 'Costs';
      context.workbook.names.add('Base', '=Costs!$B$2');
      sheet.getRange('D1:D3').formulas = [['=SUM(Costs[2010-11])'], ['=Base*2'], ['=SUM(E1:E3)']];
      sheet.getRange('E1').formulas = [['=PSP.TIMES(B2:B4)']];
      await context.sync();
    });
  }
  const read = (address: string) =>
    addIn.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Costs').getRange(address).load('values,formulas');
      await context.sync();
      return range;
    });

  it('tables, names and functions calculate, and a result spills', async () => {
    await build();
    await addIn.host.idle();
    const range = await read('D1:E3');
    expect(range.values).toEqual([
      [30, 20],
      [20, 40],
      [60, 0],
    ]);
    expect(range.formulas[0]).toEqual(['=SUM(Costs[2010-11])', '=PSP.TIMES(B2:B4)']);
    expect(calls[0]).toEqual([[10], [20], [0]]);
  });

  it('[H25] an error explains itself at its cell', async () => {
    await build();
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('H1').formulas = [['=PSP.FAIL()']];
      await context.sync();
    });
    await addIn.host.idle();
    expect((await read('H1')).values).toEqual([['#N/A']]);
  });

  it('[H23] one undo takes the whole build back and redo brings it again', async () => {
    await build();
    await addIn.host.undo();
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1']);
    expect(addIn.book.contents.tables).toEqual([]);
    await addIn.host.redo();
    await addIn.host.idle();
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1', 'Costs']);
    expect((await read('D1')).values).toEqual([[30]]);
  });

  it('[H31] a saved workbook opens again with the same results', async () => {
    await build();
    await addIn.host.idle();
    const file = addIn.host.save();
    const anchor = file.sheets[1]?.cells.find((cell) => cell.formula?.startsWith('=PSP'));
    expect(anchor).toMatchObject({ value: 20, spill: { rows: 3, columns: 1 } });
    await addIn.host.open(file);
    await addIn.host.idle();
    expect((await read('D1:E3')).values).toEqual([
      [30, 20],
      [20, 40],
      [60, 0],
    ]);
    expect(addIn.grid.sheetNames()).toEqual(['Sheet1', 'Costs']);
  });
});
