/** What a total takes over, leaves out and refuses; how it is worded; and that it follows a measure that is built again. */
import { problemText } from '../../../src/i18n/measureText';
import { MeasureError } from '../../../src/measures/measureError';
import { addService } from '../../../src/measures/edits/services';
import type { Measure } from '../../../src/measures/definition';
import { buildTotal } from '../../../src/sheets/total/buildTotal';
import { totalWords } from '../../../src/sheets/total/totalWords';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { seriesOf } from '../measure/measureWorkbook';
import { formulasOf, placedCells, sheetNamed } from '../planFormulas';
import { smallMeasure } from './smallMeasure';
import { builtMeasure, inUse, measuresWorkbook, totalWorkbook } from './totalWorkbook';

jest.setTimeout(120_000);

const EMPTY = { existingSheets: [], existingNames: [] };
const three = () =>
  measuresWorkbook([
    smallMeasure('m1', 'hospitals', 'health', ['2563', '2564', '2565'], [100, 110, 121], [50, 60, 70]),
    smallMeasure('m2', 'home services', 'health', ['2020', '2021', '2022', '2023'], [10, 10, 10, 10], [5, 5, 5, 5]),
    smallMeasure('m3', 'schools', 'education', ['2020', '2021', '2022'], [7, 7, 14], [40, 40, 40]),
  ]);

function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof MeasureError) return error.problem;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('The periods of a total', () => {
  it('[S97] are those that every measure has, found across eras; what is left out is said on three sheets', () => {
    const { build } = totalWorkbook(three());
    expect(build.periods.labels).toEqual(['2563', '2564', '2565']);
    expect(build.periods.leftOut).toEqual([{ measure: 'home services', labels: ['2023'] }]);
    const said = (sheet: string) => placedCells(sheetNamed(build.plan, sheet)).map(({ cell }) => cell);
    const sentence = 'Left out, as not every measure has them: 2023 (home services).';
    expect(said('Total')).toContain(sentence);
    expect(said('TotalData')).toContain(sentence);
    expect(said('TotalAbout').some((cell) => typeof cell === 'string' && cell.includes(sentence))).toBe(true);
  });

  it('[S97] a base or a report period that is not common gives way to the first or the last common one', () => {
    const { measures } = three();
    const method = (asked: { base: string; reportPeriod: string }) =>
      placedCells(sheetNamed(buildTotal(measures, EMPTY, asked).plan, 'TotalAbout'))
        .filter(({ row, column }) => column === 2 && (row === 7 || row === 8))
        .map(({ cell }) => cell);
    expect(method({ base: '2019', reportPeriod: '2023' })).toEqual(['2563', '2565']);
    expect(method({ base: '2021', reportPeriod: '2022' })).toEqual(['2564', '2565']);
  });
});

describe('A total is refused', () => {
  const { measures } = three();
  const [first, second] = measures as [Measure, Measure];

  it.each<[string, readonly Measure[], string]>([
    ['of one measure', [first], 'A total needs two measures or more; 1 is chosen.'],
    [
      'of a measure that is not built',
      [first, { ...second, built: [] }],
      'The sheets of "home services" are not built',
    ],
    [
      'when costs are in different units',
      [first, { ...second, costUnit: 'GBP' }],
      'Costs of "hospitals" are in "THB million", those of "home services" in "GBP"',
    ],
    [
      'without two common periods',
      [first, { ...second, periods: { kind: 'quarter', labels: ['2020 Q1', '2020 Q2'] } }],
      'there are none: hospitals (2563, 2565), home services (2020 Q1, 2020 Q2)',
    ],
  ])('[S97] %s, with what to do', (_what, list, said) => {
    const problem = problemOf(() => buildTotal(list, EMPTY));
    expect(problemText(problem, 'en')).toContain(said);
    expect(problemText(problem, 'th')).toMatch(/โปรด/);
  });
});

describe('Sheets of a total', () => {
  const { build, file } = totalWorkbook(three());

  it('[S96] refer to the measures by the names of their series only', () => {
    const own = new Set(build.plan.sheets.map(({ name }) => name));
    const referred = formulasOf(build.plan).flatMap(({ formula }) => formula.match(/(?<!#)\b\w+(?=!)/g) ?? []);
    expect(referred.filter((name) => !own.has(name))).toEqual([]);
    expect(sheetNamed(build.plan, 'TotalData').blocks.flatMap(({ cells }) => cells.flat())).toContain(
      'Series_output_2',
    );
  });

  it('[S98] a sector with one measure has no total of its own', () => {
    expect(build.layout.sectors.map(({ sector }) => sector)).toEqual(['health']);
    expect(build.layout.members).toEqual(['hospitals', 'home services', 'schools']);
  });

  it('[S99] without inputs in every measure say so, and have no productivity', () => {
    expect(build.layout.total.productivity).toBeUndefined();
    expect(placedCells(sheetNamed(build.plan, 'Total')).map(({ cell }) => cell)).toContain(
      totalWords('en').total.noInputs,
    );
    expect(build.plan.sheets.map(({ name }) => name)).not.toContain('TotalProductivity');
  });

  it('[S98] by annual Laspeyres: 2564 is 50/95 of 10 per cent more', async () => {
    const laspeyres = totalWorkbook(three(), { formula: 'laspeyres', linking: 'annual' });
    const { sheet, row } = laspeyres.build.layout.total.output.chosen.index;
    const [one, two, last] = seriesOf(
      await recalculateWithIronCalc(laspeyres.file, [sheet]),
      { sheet, row },
      3,
    ) as number[];
    expect(one).toBe(100);
    expect(two).toBeCloseTo(100 * (1 + (50 / 95) * 0.1), 12);
    expect(last).toBeCloseTo((two ?? 0) * (1 + (60 / 105) * 0.1 + 40 / 105), 12);
  });

  it('[S101] built again take their own names, replace their own sheets and no others', () => {
    const earlier = {
      sheets: build.plan.sheets.map(({ name }) => name),
      names: build.plan.names.map(({ name }) => name),
    };
    const again = buildTotal(three().measures, inUse(file), { earlier }).plan;
    expect(again.sheets.map(({ name }) => name)).toEqual(earlier.sheets);
    expect(again.names.map(({ name }) => name)).toEqual(earlier.names);
    expect(again.replaces).toEqual(earlier);
    const beside = buildTotal(three().measures, inUse(file)).plan;
    expect(beside.sheets.every(({ name }) => name.endsWith('2'))).toBe(true);
    expect(beside.replaces).toBeUndefined();
  });

  it('[S96] follow a measure that is built again with one service more', async () => {
    const started = three();
    const total = totalWorkbook(started, { formula: 'laspeyres', linking: 'annual' });
    const [first] = started.measures as [Measure];
    const more = { ...addService(first, { name: 'Visits', unit: 'visits' }).value, data: first.data };
    const { file: rebuilt } = builtMeasure(total.file, more, ['output']);
    const { sheet, row } = total.build.layout.total.output.chosen.index;
    const shown = seriesOf(await recalculateWithIronCalc(rebuilt, [sheet]), { sheet, row }, 3) as number[];
    expect(shown[1]).toBeCloseTo(100 * (1 + (50 / 95) * 0.1), 12);
  });
});

describe('The words of a total', () => {
  it('[S100] speak of measures, in both languages, and leave names alone', () => {
    const english = totalWords('en');
    expect(english.steps.matched).toBe('Measures matched');
    expect(english.contributions.title('social services')).toBe(
      'Contributions of each measure to the growth of output: social services',
    );
    expect(english.report.largestRise.some).toContain('{service}');
    expect(totalWords('th').steps.matched).toBe('จำนวนชุดการวัดที่เปรียบเทียบได้');
  });

  it.each(['en', 'th'] as const)('[S100] no sheet of a total speaks of services as what is matched, %s', (language) => {
    const { build } = totalWorkbook(three(), { language });
    const steps = placedCells(sheetNamed(build.plan, 'TotalOutput')).flatMap(({ cell }) =>
      typeof cell === 'string' && /\bservices? (is|are)? ?matched|matched services?|บริการที่เปรียบเทียบ/i.test(cell)
        ? [cell]
        : [],
    );
    expect(steps).toEqual([]);
  });
});

it('[S96] a measure without inputs names no series of them', () => {
  const names = three().file.names.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Series_periods', 'Series_output', 'Series_output_cost', 'Series_output_3']),
  );
  expect(names.filter((name) => name.startsWith('Series_input'))).toEqual([]);
});
