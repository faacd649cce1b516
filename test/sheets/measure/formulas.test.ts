/** Properties that every formula, label and table of a whole measure's sheets has. */
import type { Measure } from '../../../src/measures/definition';
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import type { SheetPlan, WorkbookPlan } from '../../../src/sheets/plan/plan';
import { sheetAsText } from '../../../src/sheets/plan/planAsText';
import { relativeFormula } from '../../../src/sheets/plan/relative';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { cellAt, formulasOf, placedCells, sheetNamed } from '../planFormulas';
import { EMPTY_WORKBOOK } from '../sampleMeasure';
import { differences } from './differences';
import { expected } from './expected';
import { ALL_PARTS, measureWorkbook } from './measureWorkbook';
import { figuresWith } from './variants';
import type { Figures } from './sampleMeasure';
import { wholeFigures, wholeMeasure } from './sampleMeasure';

const ALLOWED = new Set(
  `ABS AND AVERAGE COLUMN COLUMNS COUNT COUNTA EXP IF IFNA INDEX INT ISERR ISERROR ISNA ISNUMBER ISTEXT LN MATCH MAX MIN NA OR PRODUCT
   SQRT SUBSTITUTE SUM SUMPRODUCT VALUE ROW`.split(/\s+/),
);

const planOf = (measure: Measure): WorkbookPlan => buildMeasure(measure, EMPTY_WORKBOOK, ALL_PARTS).plan;
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');

const builds: [string, WorkbookPlan][] = [
  ['everything', planOf(wholeMeasure())],
  [
    'zeros are activity, renewed, Fisher',
    planOf(wholeMeasure({}, { zeros: 'activity', linking: 2, formula: 'fisher' })),
  ],
  [
    'fixed base, Sato-Vartia, arithmetic mean',
    planOf(wholeMeasure({}, { inputLinking: 'fixed', inputFormula: 'sato-vartia', qualityMean: 'arithmetic' })),
  ],
  ['Thai', planOf(wholeMeasure({ language: 'th' }))],
];

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

  it('[S18] [S27] are the same along a row, seen from their cells, but for the window of investment', () => {
    const changing = plan.sheets.flatMap(rowsThatChange);
    expect(changing.filter(({ sheet }) => sheet !== 'Inputs')).toEqual([]);
    expect(changing.every(({ shapes }) => shapes <= 2)).toBe(true);
    expect(changing.length).toBeLessThanOrEqual(2);
  });
});

function rowsThatChange(sheet: SheetPlan): { sheet: string; row: number; shapes: number }[] {
  const rows = new Map<number, Set<string>>();
  for (const { row, column, cell } of placedCells(sheet)) {
    if (column < 5 || typeof cell !== 'object') continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(relativeFormula(cell.formula, column, row)));
  }
  return [...rows].flatMap(([row, shapes]) =>
    shapes.size > 1 ? [{ sheet: sheet.name, row, shapes: shapes.size }] : [],
  );
}

describe('The plan of a whole measure', () => {
  const plan = planOf(wholeMeasure());

  it.each(['Quality', 'Inputs', 'Productivity'])('[S26] [S29] [S30] shows %s as text to review', (name) => {
    expect(sheetAsText(sheetNamed(plan, name))).toMatchSnapshot();
  });

  it('[S21] [S22] shows the data sheets as text to review', () => {
    const data = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK);
    expect(data.plan.sheets.map(sheetAsText).join('\n\n')).toMatchSnapshot();
    expect(data.places.quality).toEqual({ kind: 'table', table: 'Quality_indicators', sheet: 'Quality_indicators' });
  });

  it('[S32] lists every sheet on About, those with figures first, each with what it holds', () => {
    const about = sheetNamed(plan, 'About');
    const linked = about.links?.map(({ sheet }) => sheet);
    const data = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK).plan.sheets.map(({ name }) => name);
    expect(linked).toEqual([...data, ...plan.sheets.slice(1).map(({ name }) => name)]);
    for (const { cell } of about.links ?? []) expect(cellAt(about, 'C', Number(cell.slice(1)))).not.toBe('');
  });

  it('[S3] has the same cells with formulas in Thai, and the same names of sheets', () => {
    const shape = (of: WorkbookPlan) =>
      of.sheets.map((sheet) =>
        placedCells(sheet).flatMap(({ row, column, cell }) => (typeof cell === 'object' ? [[row, column]] : [])),
      );
    const thai = planOf(wholeMeasure({ language: 'th' }));
    expect(thai.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(shape(thai)).toEqual(shape(plan));
  });

  it('[S31] describes each chart in words and ends the base line at 100', () => {
    const charts = plan.sheets.flatMap(({ charts: all = [] }) => all);
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const chart of charts) expect(chart.alternativeText.length).toBeGreaterThan(60);
    const [, index, patterns] = sheetNamed(plan, 'Productivity').charts ?? [];
    expect(index?.series.map(({ look }) => look)).toEqual(['first', 'base']);
    expect(patterns?.kind).toBe('column');
  });

  it('[S31] [ST1] sets growth of output beside growth of input, with period and pattern under each', () => {
    const productivity = sheetNamed(plan, 'Productivity');
    const chart = productivity.charts?.find(({ kind }) => kind === 'column');
    const row = Number(/\$(\d+)$/.exec(chart?.series[0]?.categories ?? '')?.[1]);
    expect(chart?.series.map(({ categories }) => categories)).toEqual(
      Array(2).fill(`Productivity!$E$${row}:$I$${row}`),
    );
    expect(chart?.series.map(({ values }) => /^Productivity!\$E\$\d+:\$I\$\d+$/.test(values))).toEqual([true, true]);
    const cells = productivity.blocks.flatMap((block) =>
      block.cells.flatMap((line, r) => (block.row + r === row - 1 ? [line] : [])),
    )[0];
    expect(cells?.[3]).toBe('[z]');
    expect(cells?.[4]).toEqual({ formula: `=Data!E$8&": "&E${row - 1}` });
  });
});

/** Names that are formulas, wildcards, quotes or numbers to whoever reads them carelessly. */
const HOSTILE = ['=1+1', '*', 'a?b~c', '"quoted"', "O'Brien", '+cmd|', '  spaced  out ', '2019', '@SUM(A1)', 'ก็ "ไทย"'];

describe('Names of the user', () => {
  const rename = (name: string, i: number) => HOSTILE[i % HOSTILE.length] ?? name;
  const whole = wholeMeasure();
  const measure: Measure = {
    ...whole,
    name: '=HYPERLINK("x")',
    services: whole.services.map((one, i) => ({ ...one, name: rename(one.name, i) })),
    labour: whole.labour.map((one, i) => ({ ...one, name: rename(one.name, i) })),
    purchases: whole.purchases.map((one, i) => ({ ...one, name: rename(one.name, i + 4) })),
    capital: whole.capital.map((one, i) => ({ ...one, name: rename(one.name, i + 5) })),
    quality: whole.quality.map((one, i) => ({ ...one, name: rename(one.name, i) })),
  };
  const renamed = (block: keyof Figures, offset = 0) =>
    Object.fromEntries(Object.entries(wholeFigures()[block]).map(([name, row], i) => [rename(name, i + offset), row]));
  const figures: Figures = {
    ...figuresWith(),
    quantities: renamed('quantities'),
    costs: renamed('costs'),
    labour: renamed('labour'),
    pay: renamed('pay'),
    spending: renamed('spending', 4),
    capital: renamed('capital', 5),
    quality: renamed('quality'),
  };

  it('[S15] [S5] stay text, are found as they are, and change no figure', async () => {
    const filled = measureWorkbook(measure, figures);
    const result = await recalculateWithIronCalc(filled.file);
    expect(differences(filled, expected(measure, figures), result)).toEqual([]);
  });

  it('[S15] never become a formula', () => {
    const plans = [buildDataSheets(measure, EMPTY_WORKBOOK).plan, planOf(measure)];
    const strings = plans.flatMap(({ sheets }) => sheets.flatMap(placedCells)).filter(({ cell }) => cell === '=1+1');
    expect(strings.length).toBeGreaterThan(3);
    expect(plans.flatMap(formulasOf).filter(({ formula }) => formula === '=1+1')).toEqual([]);
  });
});

it('[S26] the comparison with core notices one figure that differs', async () => {
  const measure = wholeMeasure();
  const filled = measureWorkbook(measure, wholeFigures());
  const result = await recalculateWithIronCalc(filled.file);
  const other = expected(measure, figuresWith(['spending', 'Drugs', 3, 113.0000001]));
  expect(differences(filled, other, result).map((one) => one.split(',')[0])).toContain('productivity');
});
