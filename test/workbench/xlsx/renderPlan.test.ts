import type { SheetPlan, WorkbookPlan } from '../../../src/sheets/plan/plan';
import { readWorkbook } from '../../../workbench/xlsx/readWorkbook';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { checkPackage } from '../../oracles/checkPackage';
import { emptySheet } from './emptySheet';

const sheet: SheetPlan = {
  name: 'Output',
  blocks: [
    { row: 0, column: 0, cells: [['=Title'], [null]] },
    {
      row: 2,
      column: 0,
      cells: [
        ['Service', '2010-11'],
        ['Care', { formula: '=IFNA(1,2)' }],
        ['A long note that does not fit into one line of its column', 5],
      ],
    },
  ],
  styles: [
    { range: 'A1', style: 'title' },
    { range: 'A3:B3', style: 'columnHeading' },
    { range: 'B4:B5', style: 'figure' },
    { range: 'A5', style: 'text' },
  ],
  formats: [{ range: 'B4:B5', format: '0.00' }],
  columnWidths: [20, 14],
  tables: [{ name: 'T', range: 'A3:B5' }],
  validations: [{ range: 'B4', rule: { listFrom: '=Output!$B$3:$B$3' }, title: 't', message: 'm' }],
  links: [{ cell: 'A4', sheet: 'My costs' }],
  charts: [
    {
      name: 'Index',
      kind: 'line',
      title: 'Index',
      alternativeText: 'A line.',
      series: [{ name: 'Output', values: 'Output!$B$4:$B$5', categories: 'Output!$A$4:$A$5', look: 'second' }],
      range: 'A8:B10',
      valueAxisTitle: '',
      categoryAxisTitle: '',
      minimum: 90,
    },
  ],
  freeze: { rows: 3, columns: 1 },
  print: { orientation: 'landscape', titleRows: '3:3' },
};
const plan: WorkbookPlan = { sheets: [sheet], names: [{ name: 'Base', refersTo: '=Output!$B$3' }], show: 'Output' };
const cellsOf = (file: ReturnType<typeof renderPlan>) =>
  new Map(file.sheets.at(-1)?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));

describe('A planned sheet as a file', () => {
  it('[X11] holds labels as text, formulas without results and the looks of styles.ts', () => {
    const cells = cellsOf(renderPlan(plan));
    expect(cells.get('0,0')).toMatchObject({
      value: '=Title',
      format: { fontName: 'Arial', fontSize: 17, bold: true },
    });
    expect(cells.get('0,0')?.formula).toBeUndefined();
    expect(cells.get('3,1')).toMatchObject({
      value: null,
      formula: '=IFNA(1,2)',
      format: { horizontal: 'right', indent: 1, numberFormat: '0.00' },
    });
    expect(cells.get('2,1')?.format).toMatchObject({
      fill: '#E6EBEF',
      wrap: true,
      bottom: { style: 'medium', color: '#1B2733' },
    });
  });

  it('[X11] gives a wrapped text the height of its lines and a title that of its letters', () => {
    const heights = renderPlan(plan).sheets[0]?.rowHeights;
    expect(heights?.[0]).toBe(25);
    expect(heights?.[3]).toBe(16.5);
    expect(heights?.[4]).toBeGreaterThanOrEqual(16.5 + 2 * 13);
  });

  it('[X11] places the chart over its cells and gives its lines their looks', () => {
    const [chart] = renderPlan(plan).sheets[0]?.charts ?? [];
    expect(chart).toMatchObject({
      left: 0,
      width: 20 * 5.25 + 3.75 + 14 * 5.25 + 3.75,
      height: 45,
      minimum: 90,
      alternativeText: 'A line.',
    });
    expect(chart?.series[0]).toMatchObject({ color: '#8A4B08', dash: 'dash', marker: 'triangle' });
  });

  it('[X11] takes the place of a sheet and a name that exist, and leaves the others alone', () => {
    const existing = {
      sheets: [emptySheet('Output', { cells: [{ row: 9, column: 9, value: 1 }] }), emptySheet('My costs')],
      names: [
        { name: 'Base', refersTo: '=1' },
        { name: 'Other', refersTo: '=2' },
      ],
      active: 'My costs',
      settings: { a: '1' },
      customXml: [],
    };
    const file = renderPlan(plan, existing);
    expect(file.sheets.map(({ name }) => name)).toEqual(['Output', 'My costs']);
    expect(file.sheets[0]?.cells.some(({ row }) => row === 9)).toBe(false);
    expect(file.names).toEqual([
      { name: 'Other', refersTo: '=2' },
      { name: 'Base', refersTo: '=Output!$B$3' },
    ]);
    expect(file.settings).toEqual({ a: '1' });
  });

  it('[X11] [X8] is a file in order that comes back as it was', async () => {
    const file = renderPlan(plan);
    const bytes = await writeWorkbook(file);
    expect(checkPackage(bytes)).toEqual([]);
    const back = await readWorkbook(bytes);
    expect(back.sheets[0]?.tables).toEqual(file.sheets[0]?.tables);
    expect(back.sheets[0]?.validations).toEqual(file.sheets[0]?.validations);
    expect(back.sheets[0]?.links).toEqual([{ cell: 'A4', target: "'My costs'!A1" }]);
    expect(back.sheets[0]?.print).toEqual(sheet.print);
  });
});
