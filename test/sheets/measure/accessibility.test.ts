/** The checklist for accessible spreadsheets on every sheet of a whole measure, as far as a plan can show it. */
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { cellAt, placedCells } from '../planFormulas';
import { EMPTY_WORKBOOK } from '../sampleMeasure';
import { ALL_PARTS } from './measureWorkbook';
import { wholeMeasure } from './sampleMeasure';

const measure = wholeMeasure({}, { zeros: 'activity' });
const calculated = buildMeasure(measure, EMPTY_WORKBOOK, ALL_PARTS).plan.sheets;
const typed = buildDataSheets(measure, EMPTY_WORKBOOK).plan.sheets;
const named = (sheets: readonly SheetPlan[]) => sheets.map((sheet): [string, SheetPlan] => [sheet.name, sheet]);

const styleAt = (sheet: SheetPlan, row: number): string | undefined =>
  sheet.styles.find(({ range }) => {
    const [, first, last] = /^A(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
    return first !== undefined && row >= Number(first) && row <= Number(last ?? first);
  })?.style;
const tablesOf = (sheet: SheetPlan) => sheet.blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 1);

describe.each(named([...calculated, ...typed]))('The sheet %s', (_name, sheet) => {
  it('[S16] has its title in A1, a sentence below it, and a look for every row', () => {
    expect(styleAt(sheet, 1)).toBe('title');
    expect(cellAt(sheet, 'A', 2)).not.toBe('');
    const rows = new Set(placedCells(sheet).map(({ row }) => row));
    expect([...rows].filter((row) => styleAt(sheet, row) === undefined)).toEqual([]);
  });

  it('[S16] has one heading row per table, all of it filled, each heading once, and no blank row inside', () => {
    const tables = tablesOf(sheet);
    expect(tables.length).toBeGreaterThan(0);
    for (const { row, cells } of tables) {
      expect(styleAt(sheet, row + 1)).toBe('columnHeading');
      expect(cells[0]?.every((cell) => cell !== null && cell !== '')).toBe(true);
      const texts = cells[0]?.filter((cell) => typeof cell === 'string') ?? [];
      expect(new Set(texts).size).toBe(texts.length);
      expect(cells.slice(1).every((line) => line.some((cell) => cell !== null))).toBe(true);
    }
  });
});

describe.each(named(calculated))('The calculation sheet %s', (_name, sheet) => {
  it('[S16] names every table in a heading above it', () => {
    for (const { row } of tablesOf(sheet)) {
      expect([row, row - 1, row - 2, row - 3].map((line) => styleAt(sheet, line))).toContain('heading');
    }
  });
});

it.each(named(typed))(
  '[S21] [S22] %s is one table with a box around what is typed, frozen and printed with its headings',
  (_name, sheet) => {
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables?.[0]?.range).toMatch(/^A6:I\d+$/);
    expect(
      sheet.styles.some(
        ({ range, style }) => style === 'input' && range.endsWith(sheet.tables?.[0]?.range.split(':')[1] ?? '-'),
      ),
    ).toBe(true);
    expect(sheet.freeze).toEqual({ rows: 6, columns: 1 });
    expect(sheet.print.titleRows).toBe('6:6');
    expect(sheet.validations?.length).toBeGreaterThan(0);
  },
);

it('[S22] an investment may be negative, a price may not', () => {
  const rule = (name: string) => typed.find((sheet) => sheet.name === name)?.validations?.[0]?.rule;
  expect(rule('Capital')).toEqual({ formula: '=OR(ISTEXT(D7),ISNUMBER(D7))' });
  expect(rule('Input_prices')).toEqual({ formula: '=OR(ISTEXT(D7),AND(ISNUMBER(D7),D7>=0))' });
});

it('[S21] a measure has a sheet for what it has rows for, and no other', () => {
  const bare = {
    ...measure,
    labour: [],
    purchases: [],
    capital: [],
    quality: [],
    services: measure.services.slice(0, 2),
  };
  const plan = buildDataSheets(bare, EMPTY_WORKBOOK).plan;
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Quantities', 'Costs']);
  expect(plan.show).toBe('Quantities');
});
