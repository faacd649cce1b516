import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { quoteSheet } from '../../src/sheets/plan/reference';
import { cellAt, formulasOf, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure, PERIODS, SERVICES, source } from './sampleMeasure';

describe('Names that are taken', () => {
  const workbook = { existingSheets: ['Quantities', 'Costs', 'OUTPUT', 'Data2'], existingNames: ['tolerance'] };
  const plan = buildOutputSheets(measure({ checkRow: true }), workbook);

  it('[S14] give all sheets of the build the next number that is free for all, in every reference', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(['About3', 'Data3', 'Output3', 'Fixed3']);
    const text = formulasOf(plan)
      .map(({ formula }) => formula)
      .join('\n');
    expect(text).toMatch(/Data3!/);
    expect(text).not.toMatch(/\b(About|Data|Output|Fixed)2?!/);
    const [chart] = sheetNamed(plan, 'Output3').charts ?? [];
    expect(chart?.series[0]).toMatchObject({
      values: expect.stringMatching(/^Output3!/),
      categories: expect.stringMatching(/^Data3!/),
    });
    expect(plan.show).toBe('Output3');
  });

  it('[S14] [S13] give all settings the next number, without regard to case', () => {
    expect(plan.names.map(({ name }) => name)).toEqual([
      'Base_period_2',
      'Report_period_2',
      'Renew_every_2',
      'Tolerance_2',
      'Base_number_2',
      'Report_number_2',
    ]);
    expect(plan.names[0]?.refersTo).toBe('=About3!$B$7');
    const text = formulasOf(plan)
      .map(({ formula }) => formula)
      .join('\n');
    expect(text).not.toMatch(/\b(Base|Report)_(period|number)(?!_2)\b/);
  });

  it('[S14] include the sheets of the sources', () => {
    const asked = measure(
      {},
      { quantities: source('Data', SERVICES, PERIODS), costs: source('Output', SERVICES, PERIODS) },
    );
    expect(buildOutputSheets(asked, EMPTY_WORKBOOK).sheets.map(({ name }) => name)).toEqual([
      'About2',
      'Data2',
      'Output2',
      'Fixed2',
    ]);
  });

  it('[S14] only count sheets that the build writes', () => {
    const free = buildOutputSheets(measure(), {
      existingSheets: ['Renewed', 'Comparison', 'Fisher'],
      existingNames: [],
    });
    expect(free.sheets.map(({ name }) => name)).toEqual(['About', 'Data', 'Output', 'Fixed']);
    const renewed = buildOutputSheets(measure({ renewEvery: 2 }), { existingSheets: ['Renewed'], existingNames: [] });
    expect(renewed.sheets.map(({ name }) => name)).toEqual(['About2', 'Data2', 'Output2', 'Fixed2', 'Renewed2']);
  });
});

describe('Settings', () => {
  const about = sheetNamed(buildOutputSheets(measure({ linking: 3 }), EMPTY_WORKBOOK), 'About');

  it('[S13] hold the base and the report period as text, chosen from the headings on Data', () => {
    expect([cellAt(about, 'B', 7), cellAt(about, 'B', 8), cellAt(about, 'B', 9)]).toEqual(['2010-11', '2013-14', '3']);
    expect(about.formats).toContainEqual({ range: 'B7:B8', format: '@' });
    expect(about.validations?.[0]).toMatchObject({ range: 'B7', rule: { listFrom: '=Data!$D$8:$H$8' } });
  });

  it('[S13] find the position of a period whose heading has a star', () => {
    const periods = ['2016', '2017*', '2018'];
    const asked = measure({}, { quantities: source('Q', SERVICES, periods), costs: source('C', SERVICES, periods) });
    const cover = sheetNamed(buildOutputSheets(asked, EMPTY_WORKBOOK), 'About');
    expect(cellAt(cover, 'B', 11)).toBe('=MATCH(SUBSTITUTE(Base_period&"","*","~*"),Data!$D$8:$F$8,0)');
  });
});

describe('References to sheets', () => {
  it.each([
    ['Quantities', 'Quantities'],
    ['My data', "'My data'"],
    ["Children's care", "'Children''s care'"],
    ['2024', "'2024'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['rc', "'rc'"],
    ['TRUE', "'TRUE'"],
    ['ข้อมูล', "'ข้อมูล'"],
    ['a!b', "'a!b'"],
  ])('[S2] quote %s where needed', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it('[S2] reach quantities and costs on one sheet, side by side', () => {
    const costs = source('All', SERVICES, PERIODS, {
      firstColumn: 10,
      labelColumn: 10,
      unitColumn: 11,
      firstPeriodColumn: 12,
      lastPeriodColumn: 16,
    });
    const plan = buildOutputSheets(
      measure({}, { quantities: source('All', SERVICES, PERIODS), costs }),
      EMPTY_WORKBOOK,
    );
    const data = sheetNamed(plan, 'Data');
    expect(cellAt(data, 'D', 10)).toBe('=MATCH(D$8,All!$L$6:$P$6,0)');
    expect(cellAt(data, 'D', 23)).toBe('=IFNA(SUM(INDEX(All!$L$7:$P$9,$C23,D$10)),0)');
    expect(sheetNamed(plan, 'About').links?.filter(({ sheet }) => sheet === 'All')).toHaveLength(1);
  });
});
