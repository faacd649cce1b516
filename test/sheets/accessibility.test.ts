/** The checklist for accessible spreadsheets, as far as a plan can show it, on every sheet of the largest build. */
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { LINES, STYLES } from '../../src/sheets/plan/styles';
import { buildTableSheet } from '../../src/sheets/table/tableSheet';
import { catalogueOf } from '../../src/measures/sectors/catalogue';
import { cellAt, placedCells, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure } from './sampleMeasure';

const sheets = (language: 'en' | 'th'): SheetPlan[] => [
  ...buildOutputSheets(
    measure({ linking: 2, compareDefaultSet: true, checkRow: true, zeros: 'activity' }, { language }),
    EMPTY_WORKBOOK,
  ).sheets,
  ...buildTableSheet({ sector: 'health', language, entries: catalogueOf('health') }, EMPTY_WORKBOOK).sheets,
];

const styleAt = (sheet: SheetPlan, row: number): string | undefined =>
  sheet.styles.find(({ range }) => {
    const [, first, last] = /^A(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
    return first !== undefined && row >= Number(first) && row <= Number(last ?? first);
  })?.style;

describe.each(sheets('en').map((sheet): [string, SheetPlan] => [sheet.name, sheet]))('The sheet %s', (_name, sheet) => {
  it('[S16] has its title in A1, and a sentence below it', () => {
    expect(styleAt(sheet, 1)).toBe('title');
    expect(cellAt(sheet, 'A', 2)).not.toBe('');
  });

  it('[S16] has one heading row per table and no blank row inside one', () => {
    const tables = sheet.blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 1);
    expect(tables.length).toBeGreaterThan(0);
    for (const { row, cells } of tables) {
      expect(styleAt(sheet, row + 1)).toBe('columnHeading');
      expect(cells.slice(1).every((line) => line.some((cell) => cell !== null))).toBe(true);
      expect(cells[0]?.every((cell) => cell !== null && cell !== '')).toBe(true);
      expect(cells.slice(1).map((_, i) => styleAt(sheet, row + 2 + i))).not.toContain('columnHeading');
    }
  });

  it('[S16] names every table in a heading above it', () => {
    const tables = sheet.blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 1);
    for (const { row } of tables) {
      const above = [row, row - 1, row - 2, row - 3].map((line) => styleAt(sheet, line));
      expect(above).toContain('heading');
    }
  });

  it('[S16] gives every cell a look', () => {
    const rows = new Set(placedCells(sheet).map(({ row }) => row));
    expect([...rows].filter((row) => styleAt(sheet, row) === undefined)).toEqual([]);
  });
});

it('[S16] The cover leads to every sheet', () => {
  const plan = buildOutputSheets(measure({ compareDefaultSet: true, renewEvery: 2 }), EMPTY_WORKBOOK);
  const linked = sheetNamed(plan, 'About').links?.map(({ sheet }) => sheet);
  expect(linked).toEqual(['Quantities', 'Costs', ...plan.sheets.slice(1).map(({ name }) => name)]);
});

it('[S3] Thai sheets have the same cells with formulas as English ones', () => {
  const shape = (language: 'en' | 'th') =>
    sheets(language).map((sheet) => placedCells(sheet).filter(({ cell }) => typeof cell === 'object'));
  expect(shape('th')).toEqual(shape('en'));
});

describe('Looks', () => {
  it('[S16] keep a contrast of 7:1 between ink and ground', () => {
    const dim = Object.entries(STYLES).filter(([, look]) => contrast(look.color, look.fill ?? '#FFFFFF') < 7);
    expect(dim).toEqual([]);
  });

  it('[S16] tell inputs by a box and lines by dash and marker', () => {
    expect([STYLES.input.top, STYLES.input.left, STYLES.inputText.bottom].every((rule) => rule?.style === 'thin')).toBe(
      true,
    );
    const { first, second, third } = LINES;
    expect(new Set([first, second, third].map(({ dash, marker }) => `${dash} ${marker}`)).size).toBe(3);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
