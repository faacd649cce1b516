import type { TableRecord } from '../../../workbench/grid/grid';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { cellAt, openUniverGrid, positionOf, put, valueAt } from './univerInNode';

const table = (name: string, first: string, last: string): TableRecord => {
  const from = positionOf(first);
  const to = positionOf(last);
  const box = { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  return { id: name, name, sheet: 'Data', box, style: '', showFilter: false, showBanding: false };
};

describe('what Univer does wrong is worked round', () => {
  let grid: UniverGrid;
  beforeEach(() => {
    grid = openUniverGrid();
  });
  afterEach(() => grid.dispose());

  it('[H50] A1# is the range into which A1 has spilled, also when it grows and from another sheet', async () => {
    grid.addSheet('Other');
    put(grid, 'A1', [[2], [5], [7]]);
    put(grid, 'C1', [['=A1:A2*2', '=SUM(C1#)', '=ROWS(C1#)', '=SUM(A1#)']]);
    put(grid, 'A1', [['=SUM(Data!C1#)']], 'Other');
    await grid.settled();
    expect([valueAt(grid, 'D1'), valueAt(grid, 'E1'), valueAt(grid, 'F1'), valueAt(grid, 'A1', 'Other')]).toEqual([
      14,
      2,
      '#REF!',
      14,
    ]);
    put(grid, 'C1', [['=A1:A3*2']]);
    await grid.settled();
    expect([valueAt(grid, 'D1'), valueAt(grid, 'E1'), valueAt(grid, 'A1', 'Other')]).toEqual([28, 3, 28]);
    expect(cellAt(grid, 'C1')).toEqual({ value: 4, formula: '=A1:A3*2', spill: { rows: 3, columns: 1 } });
    expect(cellAt(grid, 'D1').formula).toBe('=SUM(C1#)');
  });

  it('[H51] structured references do not mind case or awkward headings, and read as written', async () => {
    const headings = ['Service', '2010-11', 'Total (ML)', "Year's #1"];
    put(grid, 'A1', [headings, ['a', 1, 10, 100], ['b', 2, 20, 200]]);
    grid.setTable(table('Outputs', 'A1', 'D3'), headings);
    const formulas = [
      '=SUM(Outputs[2010-11])',
      '=SUM(outputs[TOTAL (ml)])',
      "=SUM(Outputs[Year''s '#1])",
      '=SUM(Outputs[[2010-11]:[Total (ML)]])',
      '=INDEX(Outputs[#Headers],1,3)',
      '=ROWS(Outputs)',
    ];
    put(grid, 'F2', [['=Outputs[@[2010-11]]'], ['=Outputs[@Service]']]);
    put(grid, 'H1', [formulas]);
    await grid.settled();
    expect(grid.read('Data', { row: 0, column: 7, rows: 1, columns: 6 })[0]).toEqual(
      [3, 30, 300, 33, 'Total (ML)', 2].map((value, i) => ({ value, formula: formulas[i] })),
    );
    expect([valueAt(grid, 'F2'), valueAt(grid, 'F3')]).toEqual([1, 'b']);
  });

  it('[H52] a changed heading or range of a table reaches the formulas that use it', async () => {
    put(grid, 'A1', [
      ['n', 'q'],
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ]);
    put(grid, 'F1', [['=SUM(T[q])', '=SUM(T[amount])']]);
    await grid.settled();
    expect([valueAt(grid, 'F1'), valueAt(grid, 'G1')]).toEqual(['#NAME?', '#NAME?']);
    grid.setTable(table('T', 'A1', 'B3'), ['n', 'q']);
    await grid.settled();
    expect(valueAt(grid, 'F1')).toBe(3);
    grid.setTable(table('T', 'A1', 'B4'), ['n', 'amount']);
    await grid.settled();
    expect(valueAt(grid, 'G1')).toBe(7);
    expect(valueAt(grid, 'F1')).not.toBe(3);
  });

  it('[H52] a name that comes late, is pointed elsewhere or goes away is never stale', async () => {
    put(grid, 'A1', [[5], [7], ['=Base*2'], ['=PSP.ADD(A1:A2,10)']]);
    await grid.settled();
    expect(valueAt(grid, 'A3')).toBe('#NAME?');
    grid.setName('Base', '=Data!$A$1');
    grid.setName('PSP.ADD', '=LAMBDA(r,k,SUM(r)+k)');
    await grid.settled();
    expect([valueAt(grid, 'A3'), valueAt(grid, 'A4')]).toEqual([10, 22]);
    grid.setName('Base', '=Data!$A$2');
    await grid.settled();
    expect(valueAt(grid, 'A3')).toBe(14);
    grid.deleteName('Base');
    await grid.settled();
    expect(cellAt(grid, 'A3')).toEqual({ value: { error: '#NAME?' }, formula: '=Base*2' });
  });

  it('[H53] an unclosed bracket in one formula leaves the others alone', async () => {
    put(grid, 'A1', [
      ['n', 'q'],
      ['a', 1],
      ['b', 2],
    ]);
    grid.setTable(table('T', 'A1', 'B3'), ['n', 'q']);
    put(grid, 'D1', [['=T[q']]);
    await grid.settled();
    put(grid, 'E1', [['=SUM(T[q])', '=SUM(B2:B3)', '=B2+1']]);
    await grid.settled();
    expect([valueAt(grid, 'E1'), valueAt(grid, 'F1'), valueAt(grid, 'G1')]).toEqual([3, 3, 2]);
  });

  it('[H54] SORT leaves the range that it sorts as it is', async () => {
    put(grid, 'A1', [[3], [1], [2]]);
    put(grid, 'C1', [['=SORT(A1:A3,1,-1)', '=TEXTJOIN(",",TRUE,A1:A3)']]);
    put(grid, 'B1', [['=TEXTJOIN(",",TRUE,A1:A3)']]);
    await grid.settled();
    expect([valueAt(grid, 'C1'), valueAt(grid, 'B1'), valueAt(grid, 'D1')]).toEqual([3, '3,1,2', '3,1,2']);
  });

  it('[H55] a function that throws gives #VALUE! and stops no other', async () => {
    grid.registerFunction('PSP.THROW', () => {
      throw new Error('broken');
    });
    grid.registerFunction('PSP.REJECT', () => Promise.reject(new Error('broken')));
    put(grid, 'A1', [['=PSP.THROW(1)', '=PSP.REJECT(1)', '=1+1', '=IFERROR(PSP.THROW(1),"caught")']]);
    await grid.settled();
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => valueAt(grid, cell))).toEqual(['#VALUE!', '#VALUE!', 2, 'caught']);
  });

  it('[H56] text stays text, whatever it looks like', async () => {
    const texts = ['2010-11', '007', '1e3', '5%', '=1+1', 'TRUE', ' x ', '#N/A', ''];
    grid.write('Data', { row: 0, column: 0, rows: 1, columns: texts.length }, [texts.map((text) => ({ text }))]);
    put(grid, 'A2', [['=ISTEXT(A1)', '=ISTEXT(F1)', '=A1&""', '=LEN(G1)']]);
    await grid.settled();
    const read = grid.read('Data', { row: 0, column: 0, rows: 1, columns: texts.length })[0] ?? [];
    expect(read.slice(0, 8).map((cell) => cell.value)).toEqual(texts.slice(0, 8));
    expect(['A2', 'B2', 'C2', 'D2'].map((cell) => valueAt(grid, cell))).toEqual([true, true, '2010-11', 3]);
  });

  it('[H56] numbers are read to the last digit, however they are shown', async () => {
    const third = 1 / 3;
    put(grid, 'A1', [[third, 1e-20, -0.1, true, '=A1', '=1/0', '=NA()', '=SEQUENCE(2)/3']]);
    grid.format('Data', { row: 0, column: 0, rows: 2, columns: 8 }, { numberFormat: '0.0' });
    await grid.settled();
    const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1', 'H2'];
    expect(cells.map((cell) => valueAt(grid, cell))).toEqual([
      third,
      1e-20,
      -0.1,
      true,
      third,
      '#DIV/0!',
      '#N/A',
      third,
      2 / 3,
    ]);
  });

  it('[H56] text in a formula is text, whatever it looks like', async () => {
    put(grid, 'A1', [
      ['2009-10', '2010-11'],
      [1, 2],
    ]);
    put(grid, 'D1', [['=XLOOKUP("2010-11",A1:B1,A2:B2)', '=MATCH("2010-11",A1:B1,0)', '=LEN("007")', '=A1="2009-10"']]);
    await grid.settled();
    expect(['D1', 'E1', 'F1', 'G1'].map((cell) => valueAt(grid, cell))).toEqual([2, 2, 3, true]);
  });

  it('[H69] a change of looks leaves formulas alone, also when it is undone and done again', async () => {
    put(grid, 'A1', [[2, '=A1*2']]);
    await grid.settled();
    const range = { row: 0, column: 0, rows: 1, columns: 3 };
    grid.format('Data', range, { bold: true, wrap: true, numberFormat: '0.00', fontSize: 13 });
    grid.session.book.getActiveSheet().getRange('A1:B1').setFontColor('#ff0000');
    const formulas = async (): Promise<unknown[]> => {
      put(grid, 'A1', [[Number(valueAt(grid, 'A1')) + 1]]);
      await grid.settled();
      return [valueAt(grid, 'A1'), cellAt(grid, 'B1')];
    };
    expect(await formulas()).toEqual([3, { value: 6, formula: '=A1*2' }]);
    for (let i = 0; i < 3; i += 1) await grid.undo();
    expect(grid.readFormat('Data', 0, 1)).toEqual({});
    expect(cellAt(grid, 'B1')).toEqual({ value: 4, formula: '=A1*2' });
    await grid.redo();
    await grid.redo();
    expect(grid.readFormat('Data', 0, 1)).toMatchObject({ bold: true, color: '#ff0000' });
    expect(await formulas()).toEqual([3, { value: 6, formula: '=A1*2' }]);
  });

  it('[H57] a batch is one step of undo, and what was written and then formatted goes back', async () => {
    put(grid, 'A1', [[1, '=A1*2']]);
    await grid.settled();
    await grid.batch(() => {
      put(grid, 'A1', [[50]]);
      grid.format('Data', { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, fill: '#ffee00' });
      grid.addSheet('New');
      put(grid, 'A1', [['=Data!A1+1']], 'New');
      grid.setColumnWidth('New', 0, 1, 150);
    });
    await grid.settled();
    expect([valueAt(grid, 'B1'), valueAt(grid, 'A1', 'New')]).toEqual([100, 51]);
    await grid.undo();
    expect(grid.sheetNames()).toEqual(['Data']);
    expect([valueAt(grid, 'A1'), valueAt(grid, 'B1'), grid.readFormat('Data', 0, 0)]).toEqual([1, 2, {}]);
    await grid.redo();
    expect([valueAt(grid, 'B1'), valueAt(grid, 'A1', 'New')]).toEqual([100, 51]);
    expect(grid.readFormat('Data', 0, 0)).toEqual({ bold: true, fill: '#ffee00' });
  });

  it('[H58] the search for a table works without iterator helpers (Node 20)', () => {
    expect(Reflect.get(new Map().keys(), 'some')).toBeInstanceOf(Function);
  });
});
