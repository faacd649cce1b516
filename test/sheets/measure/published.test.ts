/** Real figures from assets/data, through the sheets of a whole measure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../../src/measures/definition';
import { newMeasure } from '../../../src/measures/newMeasure';
import type { RawValue } from '../../../workbench/grid/grid';
import { csvRows } from '../../../workbench/samples/csvRows';
import { cellName } from '../../../workbench/xlsx/references';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { CARE_PERIODS, CARE_SERVICES, careCosts, careQuantities } from '../socialCare';
import { measureWorkbook, seriesOf } from './measureWorkbook';
import type { Figures } from './sampleMeasure';

const rows = (file: string) => csvRows(readFileSync(join(__dirname, '../../../assets/data', file), 'utf8'));
const NOTHING: Figures = {
  quantities: {},
  costs: {},
  labour: {},
  pay: {},
  spending: {},
  deflators: {},
  capital: {},
  quality: {},
};
const named = (names: readonly string[], block: readonly (readonly RawValue[])[]) =>
  Object.fromEntries(names.map((name, i) => [name, block[i] ?? []]));
const rounded = (values: readonly RawValue[], places: number) =>
  values.map((value) => (typeof value === 'number' ? value.toFixed(places) : value));

function begun(
  name: string,
  sector: Measure['sector'],
  labels: readonly string[],
  services: readonly string[],
): Measure {
  const measure = newMeasure({ id: 'm1', name, sector, language: 'en', periods: { kind: 'financialYear', labels } });
  const of = services.map((service, i) => ({
    id: `s${i + 1}`,
    name: service,
    unit: 'counts',
    measured: 'activity' as const,
    factor: null,
  }));
  return { ...measure, services: of, lastId: services.length };
}

/** Total cost of all services, deflated by the GDP deflator: the indirect input of adult social care. */
function adultSocialCare(): { measure: Measure; figures: Figures } {
  const deflator = { name: 'GDP deflator', kind: 'general', source: 'HM Treasury' } as const;
  const measure = begun('adult social care, England', 'socialCare', CARE_PERIODS, CARE_SERVICES);
  const prices = rows('uk_gdp_deflator_financial_years.csv');
  const total = CARE_PERIODS.map((_, t) => careCosts().reduce((sum, row) => sum + Number(row[t] ?? 0), 0));
  const priceOf = (year: string) =>
    Number(prices.find(({ financial_year: one }) => one === year)?.gdp_deflator_2022_23_100);
  return {
    measure: {
      ...measure,
      costUnit: 'GBP thousand',
      spendingUnit: 'GBP thousand',
      purchases: [{ id: 'p1', name: 'All inputs', deflator }],
      method: { ...measure.method, formula: 'laspeyres', base: '2010-11', inputFormula: 'laspeyres' },
    },
    figures: {
      ...NOTHING,
      quantities: named(CARE_SERVICES, careQuantities()),
      costs: named(CARE_SERVICES, careCosts()),
      spending: { 'All inputs': total },
      deflators: { 'GDP deflator': CARE_PERIODS.map(priceOf) },
    },
  };
}

it('[S28] [S30] adult social care 2010-11 to 2013-14: output 92.948, input 92.808, productivity 100.15', async () => {
  const { measure, figures } = adultSocialCare();
  const filled = measureWorkbook(measure, figures);
  const result = await recalculateWithIronCalc(filled.file);
  const { productivity } = filled.layout;
  const sinceBase = (place: { sheet: string; row: number } | undefined) =>
    seriesOf(result, place ?? { sheet: '', row: 1 }, 5).slice(1);
  expect(rounded(sinceBase(productivity?.output), 3).at(-1)).toBe('92.948');
  expect(rounded(sinceBase(productivity?.input), 3).at(-1)).toBe('92.808');
  expect(rounded(sinceBase(productivity?.index), 2).at(-1)).toBe('100.15');
  expect(sinceBase(productivity?.index)[0]).toBe(100);
});

it('[S26] warns of a general price index on Inputs and on About', () => {
  const { measure, figures } = adultSocialCare();
  const { file } = measureWorkbook(measure, figures);
  const texts = (sheet: string) =>
    file.sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => String(value));
  for (const sheet of ['Inputs', 'About']) {
    expect(texts(sheet)?.some((text) => text.startsWith('General price index in use: GDP deflator.'))).toBe(true);
  }
});

it('[S29] pupils effectively attending: attendance as the quality of each kind of school', async () => {
  const records = rows('england_school_pupils_absence_2011_2017.csv').filter(({ year }) => year !== '2011-12');
  const schools = [...new Set(records.map((one) => one.school_type ?? ''))];
  const years = [...new Set(records.map((one) => one.year ?? ''))];
  const of = (school: string, read: (one: Record<string, string>) => number) =>
    records.filter((one) => one.school_type === school).map(read);
  const pupils = schools.map((school) => of(school, (one) => Number(one.pupils_headcount)));
  const attendance = schools.map((school) =>
    of(school, (one) => 1 - Number(one.sessions_missed) / Number(one.sessions_possible)),
  );
  const measure = begun('schools, England', 'education', years, schools);
  const filled = measureWorkbook(
    {
      ...measure,
      quality: schools.map((school, i) => ({
        id: `q${i}`,
        name: `Attendance, ${school}`,
        unit: 'share',
        direction: 1,
        weight: 1,
        service: `s${i + 1}`,
      })),
    },
    {
      ...NOTHING,
      quantities: named(schools, pupils),
      costs: named(schools, pupils),
      quality: Object.fromEntries(schools.map((school, i) => [`Attendance, ${school}`, attendance[i] ?? []])),
    },
  );
  const result = await recalculateWithIronCalc(filled.file);
  const volumes = filled.layout.quality?.adjustedSteps?.data.quantities.first ?? 0;
  const effective = schools.map((_, i) => {
    const at = (t: number) => result.number('Quality', cellName(volumes - 1 + i, 3 + t)) * (attendance[i]?.[0] ?? 0);
    return [Math.round(at(0)), Math.round(at(years.length - 1))];
  });
  expect(effective).toEqual([
    [4107890, 4500661],
    [3021054, 3050589],
    [87831, 101396],
  ]);
});
