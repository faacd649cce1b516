/**
 * The checklist for accessible spreadsheets of the UK Government Analysis Function, item by item, on every sheet of the largest build;
 * docs/accessibility-of-sheets.md is this report. Write it again with OUTTURN_WRITE_DOCS=1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { FONT, STYLES } from '../../../src/sheets/plan/styles';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import { MEASURE_PARTS } from '../../../src/sheets/measure/parts';
import { buildTotal } from '../../../src/sheets/total/buildTotal';
import { wholeMeasure } from '../measure/sampleMeasure';
import { threeMeasures } from '../total/sampleTotal';
import { measuresWorkbook } from '../total/totalWorkbook';
import { EMPTY_WORKBOOK } from '../sampleMeasure';

const DOCUMENT = join(__dirname, '../../../docs/accessibility-of-sheets.md');

function builtSheets(): readonly SheetPlan[] {
  const data = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK);
  const measure = { ...wholeMeasure(), data: data.places };
  const existing = { existingSheets: data.plan.sheets.map(({ name }) => name), existingNames: [] };
  const total = buildTotal(measuresWorkbook(threeMeasures()).measures, EMPTY_WORKBOOK);
  return [...data.plan.sheets, ...buildMeasure(measure, existing, MEASURE_PARTS).plan.sheets, ...total.plan.sheets];
}

const tablesOf = (sheet: SheetPlan) => sheet.blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 1);
const firstCell = (sheet: SheetPlan) =>
  sheet.blocks.find(({ row, column }) => row === 0 && column === 0)?.cells[0]?.[0];
const isText = (cell: unknown): boolean => typeof cell === 'string' && cell !== '';

interface Item {
  readonly item: string;
  readonly how: string;
  /** Sheets that break it. */
  readonly broken?: (sheets: readonly SheetPlan[]) => string[];
}

const each = (holds: (sheet: SheetPlan) => boolean) => (sheets: readonly SheetPlan[]) =>
  sheets.filter((sheet) => !holds(sheet)).map(({ name }) => name);

const ITEMS: readonly Item[] = [
  {
    item: 'Title in cell A1',
    how: 'Every sheet begins with its title.',
    broken: each((sheet) => isText(firstCell(sheet))),
  },
  {
    item: 'Meaningful, short sheet names',
    how: 'One English word each, without blanks, at most 31 characters.',
    broken: each(({ name }) => /^[A-Za-z_]\w{0,30}$/.test(name)),
  },
  {
    item: 'One heading row per table, no empty heading',
    how: 'The heading row is the first of each table; each heading is a word or a period.',
    broken: each((sheet) =>
      tablesOf(sheet).every(({ cells }) => cells[0]?.every((cell) => cell !== null && cell !== '') ?? false),
    ),
  },
  {
    item: 'No blank rows or columns inside tables',
    how: 'Each row of a table has its label; only cells to be typed into are empty.',
    broken: each((sheet) => tablesOf(sheet).every(({ cells }) => cells.every((row) => row[0] !== null))),
  },
  {
    item: 'No merged cells, no hidden rows or columns',
    how: 'A plan of a sheet has no word for either, so no builder can make one.',
    broken: each((sheet) => !('merges' in sheet) && !('hidden' in sheet)),
  },
  {
    item: 'Notes above the tables, none in floating boxes',
    how: 'Notes are cells of column A above their table.',
    broken: each((sheet) => sheet.blocks.some(({ row }) => row === 1)),
  },
  {
    item: 'Missing figures are marked',
    how: '[x] not available, [z] does not apply; the sheet About has the key.',
    broken: each((sheet) =>
      sheet.blocks.every(({ cells }) => cells.flat().every((cell) => cell !== '-' && cell !== 'n/a')),
    ),
  },
  {
    item: 'Nothing is told by colour alone',
    how: 'Cells to be typed into have a box, totals are bold between rules, lines of a chart differ in dash and marker.',
    broken: () =>
      STYLES.input.left && STYLES.total.bold && STYLES.result.bottom?.style === 'double' ? [] : ['styles'],
  },
  {
    item: 'Charts have alternative text',
    how: 'Each chart says in words what it shows and where its figures are.',
    broken: each((sheet) => (sheet.charts ?? []).every(({ alternativeText }) => alternativeText.length > 40)),
  },
  {
    item: 'Nothing is cut off',
    how: 'Columns and rows are measured with the widths of letters, in English and Thai; tests calculate every sheet of the three sectors and measure what each cell shows.',
    broken: each(({ columnWidths }) => columnWidths.every((width) => width >= 10)),
  },
  {
    item: 'Sans-serif letters of 10 points or more',
    how: `${FONT}, 10.5 points and larger.`,
    broken: () => Object.values(STYLES).flatMap(({ size }) => (size >= 10 ? [] : [`${size} points`])),
  },
  {
    item: 'Cover sheet with a linked list of sheets',
    how: 'About comes first among the calculations, says what is measured and how, and links to every sheet.',
    broken: (sheets) => {
      const isCover = ({ name }: SheetPlan) => /^(Total)?About$/.test(name);
      const links = new Set(sheets.filter(isCover).flatMap((sheet) => sheet.links?.map((link) => link.sheet) ?? []));
      return sheets.filter((sheet) => !isCover(sheet) && !links.has(sheet.name)).map(({ name }) => name);
    },
  },
  {
    item: 'Tables are marked up as tables',
    how: 'What people type into is an Excel Table with a name. Calculation tables are plain cells: Excel Tables would break formulas that differ by period.',
    broken: (sheets) =>
      sheets.filter((sheet) => sheet.freeze?.rows === 6 && !sheet.tables?.length).map(({ name }) => name),
  },
];

const OWN: readonly (readonly [string, string])[] = [
  [
    'Document title, author and language of the file',
    'The user’s own responsibility: File, Info in Excel; Outturn does not change a document’s properties.',
  ],
  ['File name', 'The user’s own responsibility.'],
  [
    'Words that are typed: clear names of services and units, no abbreviations that are not explained',
    'The user’s own responsibility.',
  ],
  [
    'Several tables on one sheet',
    'Calculation sheets have their steps one under the other, each with heading and note; the checklist allows it where tables belong together.',
  ],
  [
    'Run the accessibility checker of Excel before publishing',
    'The user’s own responsibility: Review, Check Accessibility.',
  ],
];

function report(sheets: readonly SheetPlan[]): string {
  const rows = ITEMS.map(({ item, how, broken }) => {
    const faults = broken?.(sheets) ?? [];
    return `| ${item} | ${faults.length === 0 ? 'met' : `not met: ${faults.join(', ')}`} | ${how} |`;
  });
  return [
    '# Accessibility of the built sheets',
    '',
    'Generated by test/sheets/reading/accessibility.test.ts from the plans of the largest build of a measure; do not edit. Checklist: UK',
    'Government Analysis Function, *Making spreadsheets accessible: a brief checklist of the basics*.',
    '',
    `Sheets: ${sheets.map(({ name }) => name).join(', ')}.`,
    '',
    '| Item | State | How |',
    '| --- | --- | --- |',
    ...rows,
    ...OWN.map(([item, how]) => `| ${item} | ${how.startsWith('The user') ? 'user' : 'explained'} | ${how} |`),
    '',
  ].join('\n');
}

it('[S95] Every item of the checklist is met, or named as the user’s own responsibility, and the report says so', () => {
  const sheets = builtSheets();
  const text = report(sheets);
  if (process.env.OUTTURN_WRITE_DOCS === '1') writeFileSync(DOCUMENT, text);
  expect(ITEMS.flatMap(({ item, broken }) => (broken?.(sheets) ?? []).map((name) => `${item}: ${name}`))).toEqual([]);
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
});
