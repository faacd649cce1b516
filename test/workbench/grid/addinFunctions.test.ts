import type { RawValue } from '../../../workbench/grid/grid';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { cellAt, openUniverGrid, put, valueAt } from './univerInNode';

type Given = (RawValue | RawValue[][])[];

describe('functions of the add-in in cells', () => {
  let grid: UniverGrid;
  beforeEach(() => {
    grid = openUniverGrid();
  });
  afterEach(() => grid.dispose());

  it('[H59] arguments arrive as they are: blanks, text that looks like a number, truth, errors, matrices', async () => {
    const calls: Given[] = [];
    grid.registerFunction('PSP.SEE', (args) => {
      calls.push(args);
      return Promise.resolve(1);
    });
    put(grid, 'A1', [
      [1, '007', null],
      [true, '=1/0', 0.1],
    ]);
    put(grid, 'E1', [['=PSP.SEE(A1:C2,"2010-11",TRUE,A1,C1)']]);
    await grid.settled();
    const matrix = [
      [1, '007', null],
      [true, { error: '#DIV/0!' }, 0.1],
    ];
    expect(calls).toEqual([[matrix, '2010-11', true, [[1]], [[null]]]]);
  });

  it('[H59] results stand in cells as they were given: text is not parsed, errors are errors, nothing is NaN', async () => {
    const answers: RawValue[] = ['2010-11', '007', 'TRUE', { error: '#N/A' }, Number.NaN, 1 / 3, null, false, ''];
    grid.registerFunction('PSP.GIVE', () => Promise.resolve([answers]));
    put(grid, 'A1', [['=PSP.GIVE()']]);
    put(grid, 'A3', [['=ISTEXT(A1)', '=ISNA(D1)', '=I1=""', '=F1*3']]);
    await grid.settled();
    const row = grid.read('Data', { row: 0, column: 0, rows: 1, columns: 9 })[0] ?? [];
    const expected = ['2010-11', '007', 'TRUE', { error: '#N/A' }, { error: '#NUM!' }, 1 / 3, null, false, ''];
    expect(row.map((cell) => cell.value)).toEqual(expected);
    expect(row[0]?.spill).toEqual({ rows: 1, columns: 9 });
    expect(['A3', 'B3', 'C3', 'D3'].map((cell) => valueAt(grid, cell))).toEqual([true, true, true, 1]);
  });

  it('[H60] a function knows its cell, is asked once for each calculation, and only when its arguments change', async () => {
    const places: string[] = [];
    grid.registerFunction('PSP.TIMES', ([block, times], at) => {
      places.push(`${at.sheet}!${at.row},${at.column}`);
      const rows = block as RawValue[][];
      return Promise.resolve(rows.map((row) => row.map((value) => Number(value) * Number(times))));
    });
    put(grid, 'A1', [[1], [2], [3]]);
    put(grid, 'B1', [['=PSP.TIMES(A1:A3,10)']]);
    put(grid, 'D5', [['=SUM(B1#)', '=A9+1']]);
    await grid.settled();
    expect(places).toEqual(['Data!0,1']);
    expect(valueAt(grid, 'D5')).toBe(60);
    put(grid, 'A9', [[7]]);
    await grid.settled();
    expect(places).toHaveLength(1);
    put(grid, 'A2', [[20]]);
    await grid.settled();
    expect(places).toHaveLength(2);
    expect([valueAt(grid, 'B2'), valueAt(grid, 'D5')]).toEqual([200, 240]);
  });

  it('[H60] a result that finds no room is #SPILL!, and comes when there is room', async () => {
    grid.registerFunction('PSP.THREE', () => Promise.resolve([[1], [2], [3]]));
    put(grid, 'A2', [['in the way']]);
    put(grid, 'A1', [['=PSP.THREE()']]);
    await grid.settled();
    expect(valueAt(grid, 'A1')).toBe('#SPILL!');
    grid.clear('Data', { row: 1, column: 0, rows: 1, columns: 1 }, 'contents');
    await grid.settled();
    expect([valueAt(grid, 'A1'), valueAt(grid, 'A3')]).toEqual([1, 3]);
  });

  it('[H61] without the add-in its formulas show #NAME? and keep their text; registering it brings them to life', async () => {
    put(grid, 'A1', [['=PSP.HALF(8)', '=IFERROR(PSP.HALF(8),"none")']]);
    await grid.settled();
    expect(cellAt(grid, 'A1')).toEqual({ value: { error: '#NAME?' }, formula: '=PSP.HALF(8)' });
    expect(valueAt(grid, 'B1')).toBe('none');
    grid.registerFunction('PSP.HALF', ([number]) => Promise.resolve(Number(number) / 2));
    await grid.settled();
    expect([valueAt(grid, 'A1'), valueAt(grid, 'B1')]).toEqual([4, 4]);
  });

  it('[H62] what a function says about its cell goes with its sheet', () => {
    grid.addSheet('Other');
    grid.setCellMessage('Other', 3, 2, 'Row 3 is negative.');
    grid.setCellMessage('Data', 0, 0, 'Too few rows.');
    grid.renameSheet('Other', 'Another');
    expect(grid.messages.at('Another', 3, 2)).toBe('Row 3 is negative.');
    expect(grid.messages.at('Other', 3, 2)).toBeNull();
    grid.deleteSheet('Another');
    grid.setCellMessage('Data', 0, 0, null);
    expect([grid.messages.at('Another', 3, 2), grid.messages.at('Data', 0, 0)]).toEqual([null, null]);
  });
});
