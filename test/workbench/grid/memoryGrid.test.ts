import { createMemoryGrid } from '../../../workbench/grid/memoryGrid';

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('the grid without a screen', () => {
  it('holds numbers, text, booleans and formulas, and leaves alone what is undefined', () => {
    const grid = createMemoryGrid();
    grid.write('Sheet1', box(0, 0, 2, 2), [
      [{ value: 1 }, { text: '=1+1' }],
      [{ formula: '=A1' }, { value: true }],
    ]);
    grid.write('Sheet1', box(0, 0, 1, 2), [[undefined, { value: null }]]);
    expect(grid.read('Sheet1', box(0, 0, 2, 2))).toEqual([
      [{ value: 1 }, { value: null }],
      [{ value: null, formula: '=A1' }, { value: true }],
    ]);
    grid.setResult('Sheet1', 1, 0, 1);
    expect(grid.read('Sheet1', box(1, 0))).toEqual([[{ value: 1, formula: '=A1' }]]);
  });

  it('the used box begins at A1 and counts formats', () => {
    const grid = createMemoryGrid();
    expect(grid.used('Sheet1')).toBeNull();
    grid.write('Sheet1', box(2, 1), [[{ value: 1 }]]);
    grid.format('Sheet1', box(0, 4), { bold: true });
    expect(grid.used('Sheet1')).toEqual(box(0, 0, 3, 5));
    grid.clear('Sheet1', box(0, 0, 1_048_576, 16_384), 'all');
    expect(grid.used('Sheet1')).toBeNull();
  });

  it('formats add up and can be cleared without the contents', () => {
    const grid = createMemoryGrid();
    grid.write('Sheet1', box(0, 0), [[{ value: 1 }]]);
    grid.format('Sheet1', box(0, 0), { bold: true });
    grid.format('Sheet1', box(0, 0), { color: '#FF0000' });
    expect(grid.readFormat('Sheet1', 0, 0)).toEqual({ bold: true, color: '#FF0000' });
    grid.clear('Sheet1', box(0, 0), 'formats');
    expect([grid.readFormat('Sheet1', 0, 0), grid.read('Sheet1', box(0, 0))[0]?.[0]?.value]).toEqual([{}, 1]);
  });

  it('one batch is one step back and forth: cells, formats, sizes and sheets', async () => {
    const grid = createMemoryGrid();
    await grid.batch(async () => {
      grid.addSheet('Costs', 0);
      grid.write('Costs', box(0, 0), [[{ value: 1 }]]);
      await Promise.resolve();
      grid.setColumnWidth('Costs', 0, 2, 100);
      grid.renameSheet('Sheet1', 'Data');
      grid.setFreeze('Data', 1, 2);
    });
    await grid.undo();
    expect([grid.sheetNames(), grid.freeze('Sheet1')]).toEqual([['Sheet1'], { rows: 0, columns: 0 }]);
    await grid.redo();
    expect(grid.sheetNames()).toEqual(['Costs', 'Data']);
    expect([grid.columnWidth('Costs', 1), grid.freeze('Data')]).toEqual([100, { rows: 1, columns: 2 }]);
  });

  it('without a batch each change is a step, and a new change ends what could be redone', async () => {
    const grid = createMemoryGrid();
    const write = (value: number) => grid.write('Sheet1', box(0, 0), [[{ value }]]);
    const read = () => grid.read('Sheet1', box(0, 0))[0]?.[0]?.value;
    write(1);
    write(2);
    await grid.undo();
    expect(read()).toBe(1);
    write(3);
    await grid.redo();
    expect(read()).toBe(3);
    grid.forgetUndo?.();
    await grid.undo();
    expect(read()).toBe(3);
  });

  it('an empty batch makes no step, and a batch that fails keeps its step', async () => {
    const grid = createMemoryGrid();
    grid.write('Sheet1', box(0, 0), [[{ value: 1 }]]);
    await grid.batch(() => undefined);
    const failing = grid.batch(() => {
      grid.write('Sheet1', box(0, 0), [[{ value: 2 }]]);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    await grid.undo();
    expect(grid.read('Sheet1', box(0, 0))[0]?.[0]?.value).toBe(1);
    await grid.undo();
    expect(grid.read('Sheet1', box(0, 0))[0]?.[0]?.value).toBeNull();
  });

  it('names the sheet that it does not have', () => {
    expect(() => createMemoryGrid().read('Nope', box(0, 0))).toThrow('no sheet Nope');
  });

  it('tells of edits, selections and its own undo until one no longer listens', async () => {
    const grid = createMemoryGrid(['A', 'B']);
    const heard: string[] = [];
    const stop = [
      grid.onEdit((sheet, { row }) => heard.push(`${sheet} ${row}`)),
      grid.onSelection(() => heard.push(`selected ${grid.selection().sheet}`)),
      grid.onHistory?.((direction) => heard.push(direction)) ?? (() => undefined),
    ];
    await grid.edit('A', box(3, 0), [[{ value: 1 }]]);
    grid.select('B', box(0, 0));
    grid.activate('A');
    await grid.undo();
    stop.forEach((end) => end());
    await grid.edit('A', box(4, 0), [[{ value: 1 }]]);
    expect(heard).toEqual(['A 3', 'selected B', 'selected A', 'undo']);
  });
});
