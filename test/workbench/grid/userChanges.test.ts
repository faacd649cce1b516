import type { Box } from '../../../workbench/grid/grid';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { openUniverGrid, put, valueAt } from './univerInNode';

/** What the facade of Univer does is what a user does on the screen: it runs the same commands. */
describe('what a user does on the grid', () => {
  let grid: UniverGrid;
  let heard: string[];
  beforeEach(() => {
    grid = openUniverGrid();
    heard = [];
    grid.onStep(() => heard.push('step'));
    grid.onEdit((sheet, box) => heard.push(`edit ${sheet} ${text(box)}`));
    grid.onHistory((direction) => heard.push(direction));
  });
  afterEach(() => grid.dispose());

  const text = ({ row, column, rows, columns }: Box): string => `${row},${column} ${rows}x${columns}`;
  const user = () => grid.session.book.getActiveSheet();

  it('[H63] an edit is told once, with its box, after its step; writing by the host and calculation are not', async () => {
    put(grid, 'A1', [[1, '=A1*2']]);
    await grid.settled();
    expect(heard).toEqual([]);
    user()
      .getRange('A1:A2')
      .setValues([[5], [6]]);
    await grid.settled();
    expect(heard).toEqual(['step', 'edit Data 0,0 2x1']);
    expect(valueAt(grid, 'B1')).toBe(10);
  });

  it('[H63] a change of looks is a step but no edit', async () => {
    user().getRange('A1:B1').setFontWeight('bold');
    await grid.settled();
    expect(heard).toEqual(['step']);
  });

  it('[H64] undo on the screen is told with what it changed, and makes no step', async () => {
    user().getRange('A1').setValue(5);
    await grid.settled();
    heard.length = 0;
    await grid.undo();
    expect(heard).toEqual(['undo', 'edit Data 0,0 1x1']);
    expect(valueAt(grid, 'A1')).toBeNull();
  });

  it('[H57] every batch of the host that calls for a change is one step, even when nothing changed', async () => {
    await grid.batch(() => put(grid, 'A1', [[1]]));
    await grid.batch(() => grid.moveSheet('Data', 0));
    await grid.batch(() => grid.setName('Rate', '=Data!$A$1'));
    await grid.undo();
    expect(valueAt(grid, 'A1')).toBe(1);
    await grid.undo();
    expect(valueAt(grid, 'A1')).toBeNull();
    expect(heard.filter((what) => what === 'step')).toEqual([]);
  });

  it('[H64] a workbook that was just opened has nothing to undo', async () => {
    put(grid, 'A1', [[1]]);
    grid.forgetUndo();
    await grid.undo();
    expect(valueAt(grid, 'A1')).toBe(1);
  });
});
