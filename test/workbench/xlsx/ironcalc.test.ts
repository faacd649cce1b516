import type { FileCell, WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { emptySheet } from './emptySheet';

const number = (row: number, value: number): FileCell => ({ row, column: 0, value });
const formula = (row: number, text: string): FileCell => ({ row, column: 1, value: null, formula: text });

function workbook(cells: readonly FileCell[]): WorkbookFile {
  return { sheets: [emptySheet('Data', { cells })], names: [], active: 'Data', settings: {}, customXml: [] };
}

describe('The IronCalc oracle', () => {
  it('[X9] reads numbers to the last bit', async () => {
    const cells = [number(0, 1), number(1, 3), formula(0, '=A1/A2'), formula(1, '=100/A2'), formula(2, '=-A1/7*1E-20')];
    const result = await recalculateWithIronCalc(workbook(cells));
    expect(result.number('Data', 'B1')).toBe(1 / 3);
    expect(result.number('Data', 'B2')).toBe(100 / 3);
    expect(result.number('Data', 'B3')).toBe((-1 / 7) * 1e-20);
  });

  it('[X9] keeps errors, texts and logical values apart from numbers', async () => {
    const text: FileCell = { row: 0, column: 0, value: '12' };
    const cells = [
      text,
      formula(0, '=A1&"x"'),
      formula(1, '=NA()'),
      formula(2, '=ISTEXT(A1)'),
      formula(3, '=SQRT(-1)'),
    ];
    const result = await recalculateWithIronCalc(workbook(cells));
    expect(result.value('Data', 'A1')).toBe('12');
    expect(result.value('Data', 'B1')).toBe('12x');
    expect(result.value('Data', 'B2')).toEqual({ error: '#N/A' });
    expect(result.value('Data', 'B3')).toBe(true);
    expect(result.value('Data', 'B4')).toEqual({ error: '#NUM!' });
    expect(() => result.number('Data', 'B1')).toThrow('Data!B1 holds "12x", not a number.');
  });

  it('[X9] ignores what was stored and calculates again', async () => {
    const stale: FileCell = { row: 0, column: 1, value: 999, formula: '=A1*2' };
    const result = await recalculateWithIronCalc(workbook([number(0, 21), stale]));
    expect(result.number('Data', 'B1')).toBe(42);
  });

  it('[X9] reads whole columns of tables and names, and a text inside SUM(INDEX()) as nothing', async () => {
    const cells: FileCell[] = [
      { row: 0, column: 0, value: 'Service' },
      { row: 0, column: 1, value: '2010-11' },
      { row: 1, column: 0, value: 'Care' },
      { row: 1, column: 1, value: '..' },
      { row: 2, column: 0, value: 'Day care' },
      { row: 2, column: 1, value: 5 },
      { row: 4, column: 0, value: null, formula: '=MATCH("Day care",Costs[Service],0)' },
      { row: 5, column: 0, value: null, formula: '=SUM(INDEX($A$1:$B$3,2,2))+Base' },
    ];
    const table = { name: 'Costs', range: 'A1:B3', style: '', showFilter: false, showBanding: false };
    const file = {
      ...workbook([]),
      sheets: [emptySheet('Data', { cells, tables: [table] })],
      names: [{ name: 'Base', refersTo: '=Data!$B$3' }],
    };
    const result = await recalculateWithIronCalc(file);
    expect(result.number('Data', 'A5')).toBe(2);
    expect(result.number('Data', 'A6')).toBe(5);
  });
});
