/** Properties that every formula of every build has. */
import { FORMULA_NAMES } from '../../src/core/options';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import type { WorkbookPlan } from '../../src/sheets/plan/plan';
import { relativeFormula } from '../../src/sheets/plan/relative';
import { cellAt, formulasOf, placedCells, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure, PERIODS, SERVICES, source } from './sampleMeasure';

const ALLOWED = new Set(
  `ABS AND AVERAGE COLUMN COLUMNS COUNT COUNTA EXP IF IFNA INDEX INT ISERR ISERROR ISNA ISNUMBER ISTEXT LN MATCH MAX MIN NA OR SQRT
   SUBSTITUTE SUM SUMPRODUCT VALUE ROW`.split(/\s+/),
);

const builds: [string, WorkbookPlan][] = FORMULA_NAMES.flatMap((formula) =>
  (['missing', 'activity'] as const).map((zeros): [string, WorkbookPlan] => [
    `${formula}, zeros are ${zeros}`,
    buildOutputSheets(measure({ formula, zeros, linking: 2, compareDefaultSet: true }), EMPTY_WORKBOOK),
  ]),
);

const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');

describe.each(builds)('The formulas of %s', (_name, plan) => {
  it('[S17] use the functions of Excel 2013 only, none of them volatile', () => {
    const used = formulasOf(plan).flatMap(({ formula }) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  it('[S17] have fewer than 255 characters', () => {
    expect(formulasOf(plan).filter(({ formula }) => formula.length >= 255)).toEqual([]);
  });

  it('[S2] name no table and no array', () => {
    expect(formulasOf(plan).filter(({ formula }) => /[[\]{}]/.test(withoutTexts(formula)))).toEqual([]);
  });

  it('[S18] are the same, seen from their cells, all along a row', () => {
    expect(plan.sheets.flatMap(rowsThatChange)).toEqual([]);
  });

  it('[S18] are the same, seen from their cells, down a table of services', () => {
    expect(plan.sheets.flatMap(tablesThatChange)).toEqual([]);
  });
});

/** From the second period on, so that the first of a chain may be a constant. */
function rowsThatChange(sheet: WorkbookPlan['sheets'][number]): string[] {
  const rows = new Map<number, Set<string>>();
  for (const { row, column, cell } of placedCells(sheet)) {
    if (column < 5 || typeof cell !== 'object') continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(relativeFormula(cell.formula, column, row)));
  }
  return [...rows].filter(([, shapes]) => shapes.size > 1).map(([row]) => `${sheet.name}, row ${row}`);
}

/** A service's row begins with a reference to its name; the rows of one table stand one under the other. */
function tablesThatChange(sheet: WorkbookPlan['sheets'][number]): string[] {
  const lines = new Map<number, string>();
  for (const { row, column, cell } of placedCells(sheet)) {
    if (column === 5 && typeof cell === 'object' && /^=(Data!\$?A|A)\d+$/.test(cellAt(sheet, 'A', row))) {
      lines.set(row, relativeFormula(cell.formula, column, row));
    }
  }
  return [...lines]
    .filter(([row, shape]) => lines.has(row - 1) && lines.get(row - 1) !== shape)
    .map(([row]) => `${sheet.name}, row ${row}`);
}

it('[S17] stay short on a source far out in a sheet with a long name that needs quotes', () => {
  const far = (sheet: string) =>
    source(sheet, SERVICES, PERIODS, {
      headingRow: 100005,
      firstRow: 100006,
      lastRow: 100008,
      firstColumn: 701,
      labelColumn: 701,
      unitColumn: 702,
      firstPeriodColumn: 703,
      lastPeriodColumn: 707,
    });
  const plan = buildOutputSheets(
    measure({}, { quantities: far("Children's care: all of England"), costs: far('Total cost, gross, all councils') }),
    EMPTY_WORKBOOK,
  );
  expect(Math.max(...formulasOf(plan).map(({ formula }) => formula.length))).toBeLessThan(255);
  expect(cellAt(sheetNamed(plan, 'Data'), 'D', 8)).toBe("='Children''s care: all of England'!AAA$100005");
});

it('[S1] D is the first period and columns go on beyond Z', () => {
  const periods = Array.from({ length: 40 }, (_, t) => `${1980 + t}`);
  const plan = buildOutputSheets(
    measure({}, { quantities: source('Quantities', SERVICES, periods), costs: source('Costs', SERVICES, periods) }),
    EMPTY_WORKBOOK,
  );
  const last = formulasOf(plan).filter(({ sheet, column }) => sheet === 'Output' && column === 43);
  expect(last.map(({ formula }) => formula)).toContain('=Data!AQ$8');
  expect(last.some(({ formula }) => formula.includes('Data!AP'))).toBe(true);
});
