/** A workbook with everything that a file may hold, in the form in which the reader gives it back. */
import type { CellFormat, ChartRecord } from '../../../workbench/grid/grid';
import type { FileCell, FileSheet, WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { emptySheet } from './emptySheet';

const HEADINGS = ['Service', 'Unit', '2010-11', '2011-12', '2 <&> "quoted"'];
const input: CellFormat = {
  fontName: 'Arial',
  fontSize: 10.5,
  color: '#1D3F8F',
  fill: '#FFF9E3',
  horizontal: 'right',
  vertical: 'center',
  indent: 1,
  numberFormat: '#,##0;-#,##0;"[x]"',
  top: { style: 'thin', color: '#B08900' },
  bottom: { style: 'thin', color: '#B08900' },
  left: { style: 'thin', color: '#B08900' },
  right: { style: 'thin', color: '#B08900' },
};
const result: CellFormat = {
  fontName: 'Arial',
  fontSize: 17,
  bold: true,
  italic: true,
  underline: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'top',
  numberFormat: '0.00%',
  top: { style: 'medium', color: '#1B2733' },
  bottom: { style: 'double', color: '#1B2733' },
};

const tableCells: FileCell[] = [
  ...HEADINGS.map((value, column): FileCell => ({ row: 5, column, value, format: result })),
  { row: 6, column: 0, value: 'Home care' },
  { row: 6, column: 1, value: 'hours' },
  { row: 6, column: 2, value: 0.1 + 0.2, format: input },
  { row: 6, column: 3, value: -1234567890.123456, format: input },
  { row: 6, column: 4, value: 5e-324 },
  { row: 7, column: 0, value: 'บริการดูแลผู้สูงอายุ 🏥' },
  { row: 7, column: 2, value: 1.7976931348623157e308 },
  { row: 7, column: 3, value: null, format: input },
  { row: 7, column: 4, value: true },
];

const texts: FileCell[] = [
  { row: 0, column: 0, value: '=1+1' },
  { row: 0, column: 1, value: '  two\n\nlines\tand\r a bell \u0007 _x0041_ <b>&amp;' },
  { row: 0, column: 2, value: '' },
  { row: 1, column: 0, value: false },
  { row: 1, column: 1, value: { error: '#N/A' } },
  { row: 1, column: 2, value: { error: '#DIV/0!' } },
];

const formulas: FileCell[] = [
  { row: 9, column: 0, value: 3.3, formula: '=SUM(C7:C8)' },
  { row: 9, column: 1, value: 'PSP.GROWTH(', formula: '="PSP.GROWTH("' },
  { row: 9, column: 2, value: { error: '#NUM!' }, formula: '=IFNA(SQRT(-1),0)' },
  { row: 9, column: 3, value: true, formula: '=ISTEXT("a")' },
  { row: 9, column: 4, value: null, formula: "=1-PSP.AVERAGEGROWTH('My data'!A1:B2,,2)" },
  { row: 10, column: 0, value: '', formula: '=""' },
  { row: 12, column: 0, value: 1, formula: '=PSP.GROWTH(C7:D8,"percent")', spill: { rows: 2, columns: 2 } },
  { row: 12, column: 1, value: 2 },
  { row: 13, column: 0, value: { error: '#N/A' } },
  { row: 13, column: 1, value: '' },
  { row: 15, column: 0, value: 10, formula: '=SUM(A13#)' },
  { row: 16, column: 0, value: 2, formula: '=LET(x,1,f,LAMBDA(y,x+y),f(x))' },
  { row: 17, column: 0, value: 5, formula: '=SUM(Costs[2010-11])+ROWS(Costs[#Headers])' },
];

const chart: ChartRecord = {
  id: 'My data/Index',
  sheet: 'My data',
  name: 'Index',
  kind: 'line',
  title: 'Output & productivity, 2010-11 = 100',
  alternativeText: 'Line chart. Output falls from 100 to "93".',
  series: [
    {
      name: 'Annual',
      values: "'My data'!$C$7:$D$7",
      categories: "'My data'!$C$6:$D$6",
      color: '#1B3A57',
      dash: 'solid',
      marker: 'circle',
    },
    {
      name: "='My data'!$A$8",
      values: "'My data'!$C$8:$D$8",
      categories: "'My data'!$C$6:$D$6",
      color: '#8A4B08',
      dash: 'dash',
      marker: 'triangle',
    },
    {
      name: 'Third',
      values: "'My data'!$C$7:$D$7",
      categories: "'My data'!$C$6:$D$6",
      color: '#55606B',
      dash: 'dot',
      marker: 'square',
    },
    {
      name: 'Base',
      values: "'My data'!$C$7:$D$7",
      categories: "'My data'!$C$6:$D$6",
      color: '#1B2733',
      dash: 'solid',
      marker: 'none',
    },
  ],
  left: 130.5,
  top: 400.25,
  width: 480,
  height: 270,
  valueAxisTitle: 'Index (does not start at zero)',
  categoryAxisTitle: 'Financial year',
  minimum: 80,
  maximum: 110.5,
};

const data: FileSheet = emptySheet('My data', {
  cells: [...texts, ...tableCells, ...formulas],
  columnWidths: { 0: 234.75, 1: 119.25, 4: 77.25 },
  rowHeights: { 0: 26.5, 5: 16.5, 30: 40 },
  tables: [{ name: 'Costs', range: 'A6:E8', style: 'TableStyleLight1', showFilter: false, showBanding: false }],
  charts: [
    chart,
    {
      ...chart,
      id: 'My data/Bars',
      name: 'Bars',
      kind: 'bar',
      top: 700,
      series: [{ name: 'Bars', values: "'My data'!$C$7:$D$7", categories: "'My data'!$C$6:$D$6", color: '#1B3A57' }],
    },
    {
      ...chart,
      id: 'My data/Columns',
      name: 'Columns',
      kind: 'column',
      title: '',
      left: 0,
      top: 1000,
      alternativeText: '',
      series: [{ name: '', values: "'My data'!$C$7:$D$7", categories: '', color: '#1B3A57' }],
    },
  ],
  validations: [
    {
      range: 'C7:E8',
      formula: '=OR(ISTEXT(C7),AND(ISNUMBER(C7),C7>=0))',
      title: 'Cost',
      message: 'A cost is a number of zero or more, or [x].',
    },
    { range: 'B7:B8', list: ['hours', 'people', 'say "beds"'], title: 'Unit', message: 'Choose one.' },
    { range: 'A7:A8', listFrom: '=Other!$A$1:$A$3', title: 'Service', message: 'Choose one.' },
  ],
  links: [
    { cell: 'A1', target: "'My data'!A6" },
    { cell: 'B1', target: 'https://example.org/?a=1&b=2' },
  ],
  notes: [
    { cell: 'A10', text: 'First line\nsecond <line>' },
    { cell: 'C7', text: 'ที่มา' },
  ],
  freeze: { rows: 6, columns: 1 },
  showGridlines: false,
  protection: { isOn: true, allowed: ['allowFormatColumns', 'allowSort'], unlocked: ['C7:E8', 'A30'] },
  print: { orientation: 'landscape', titleRows: '6:6', breaksBefore: [10, 20] },
});

const other = emptySheet('Other', {
  cells: [
    { row: 0, column: 0, value: 'Service' },
    { row: 1, column: 0, value: 1 },
  ],
  tables: [{ name: 'Quantities', range: 'A1:A2', style: 'TableStyleMedium2', showFilter: true, showBanding: true }],
  notes: [{ cell: 'B2', text: 'another' }],
  freeze: { rows: 0, columns: 2 },
  print: { orientation: 'portrait', onePage: true },
});

export const richWorkbook: WorkbookFile = {
  sheets: [emptySheet('สรุป'), data, other],
  names: [
    { name: 'Base_period', refersTo: "='My data'!$A$1", comment: 'The period that is 100 & more' },
    { name: 'Double', refersTo: '=LAMBDA(x,x*2)' },
  ],
  active: 'My data',
  settings: {
    'outturn.measure': '{"sector":"health","name":"ก & \\"b\\""}',
    'Office.AutoShowTaskpaneWithDocument': 'true',
  },
  customXml: ['<measure xmlns="urn:outturn:measure"><name>A &amp; B</name></measure>'],
  title: 'Productivity of <adult> social care',
};
