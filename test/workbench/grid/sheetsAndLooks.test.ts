import type { CellFormat } from '../../../workbench/grid/grid';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';
import { cellAt, openUniverGrid, put, valueAt } from './univerInNode';

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('sheets and looks on the grid', () => {
  let grid: UniverGrid;
  beforeEach(() => {
    grid = openUniverGrid();
  });
  afterEach(() => grid.dispose());

  it('[H65] formulas follow a sheet that is renamed and show #REF! or #NAME? when it is deleted', async () => {
    grid.addSheet('Other', 0);
    put(grid, 'A1', [[4]], 'Other');
    put(grid, 'A1', [['=Other!A1*2']]);
    await grid.settled();
    expect([grid.sheetNames(), grid.activeSheet()]).toEqual([['Other', 'Data'], 'Data']);
    grid.renameSheet('Other', 'My costs');
    await grid.settled();
    expect(cellAt(grid, 'A1')).toEqual({ value: 8, formula: "='My costs'!A1*2" });
    grid.moveSheet('My costs', 1);
    grid.activate('My costs');
    grid.deleteSheet('My costs');
    await grid.settled();
    expect([grid.sheetNames(), grid.activeSheet()]).toEqual([['Data'], 'Data']);
    expect(['#REF!', '#NAME?']).toContain(valueAt(grid, 'A1'));
    expect(() => grid.read('My costs', at(0, 0))).toThrow('There is no sheet named "My costs".');
  });

  it('[H66] every member of a format is set and read, one after the other leaves the rest', () => {
    const edge = { style: 'double', color: '#B08900' } as const;
    const parts: CellFormat[] = [
      { numberFormat: '#,##0;-#,##0;"[x]"' },
      { fontName: 'Arial', fontSize: 10.5, bold: true, italic: false, underline: true, color: '#1B2733' },
      { fill: '#FFF9E3', wrap: true, horizontal: 'right', vertical: 'center', indent: 1 },
      { top: { style: 'medium', color: '#1B2733' }, bottom: edge, left: { style: 'thin', color: '#D3DAE0' } },
    ];
    for (const part of parts) grid.format('Data', at(2, 2, 2, 2), part);
    const whole: CellFormat = Object.assign({}, ...parts) as CellFormat;
    expect(grid.readFormat('Data', 3, 3)).toEqual(whole);
    grid.format('Data', at(2, 2), { fill: null, top: { style: 'none', color: '#000000' } });
    expect(grid.readFormat('Data', 2, 2)).not.toHaveProperty('fill');
    expect(grid.readFormat('Data', 2, 2)).not.toHaveProperty('top');
    expect(grid.readFormat('Data', 2, 2).bottom).toEqual(edge);
    expect(grid.readFormat('Data', 0, 0)).toEqual({});
  });

  it('[H66] clearing takes contents, formats or both', () => {
    put(grid, 'A1', [['=1+1', 'x']]);
    grid.format('Data', at(0, 0, 1, 2), { bold: true });
    grid.clear('Data', at(0, 0), 'contents');
    expect([cellAt(grid, 'A1'), grid.readFormat('Data', 0, 0)]).toEqual([{ value: null }, { bold: true }]);
    grid.clear('Data', at(0, 1), 'formats');
    expect([valueAt(grid, 'B1'), grid.readFormat('Data', 0, 1)]).toEqual(['x', {}]);
    grid.clear('Data', at(0, 0, 1, 2), 'all');
    expect(grid.used('Data')).toBeNull();
  });

  it('[H67] the used part reaches to the last value, format or spilled cell', async () => {
    expect(grid.used('Data')).toBeNull();
    put(grid, 'B2', [['=SEQUENCE(4,2)']]);
    await grid.settled();
    expect(grid.used('Data')).toEqual(at(0, 0, 5, 3));
    grid.format('Data', at(8, 5), { bold: true });
    expect(grid.used('Data')).toEqual(at(0, 0, 9, 6));
  });

  it('[H67] a sheet grows when something is written outside it', async () => {
    put(grid, 'A3000', [[1, '=A3000+1']]);
    grid.write('Data', at(0, 199), [[{ value: 3 }]]);
    await grid.settled();
    expect([valueAt(grid, 'B3000'), valueAt(grid, 'GR1')]).toEqual([2, 3]);
    expect(grid.used('Data')).toEqual(at(0, 0, 3000, 200));
  });

  it('[H68] widths and heights are points, panes freeze and thaw, the selection is where it was put', () => {
    grid.setColumnWidth('Data', 0, 2, 180);
    grid.setRowHeight('Data', 4, 1, 33);
    expect([grid.columnWidth('Data', 1), grid.columnWidth('Data', 2)]).toEqual([180, 48]);
    expect([grid.rowHeight('Data', 4), grid.rowHeight('Data', 5)]).toEqual([33, 15]);
    grid.setFreeze('Data', 6, 1);
    expect(grid.freeze('Data')).toEqual({ rows: 6, columns: 1 });
    grid.setFreeze('Data', 0, 0);
    expect(grid.freeze('Data')).toEqual({ rows: 0, columns: 0 });
    grid.addSheet('Other');
    grid.select('Other', at(1, 1, 2, 3));
    expect(grid.selection()).toEqual({ sheet: 'Other', box: at(1, 1, 2, 3) });
  });
});
