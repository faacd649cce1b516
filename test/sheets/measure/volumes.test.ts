/** Quantities that are not simply read: factors of weeks and days, and services whose output is their deflated cost. */
import type { Measure } from '../../../src/measures/definition';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { EMPTY_WORKBOOK } from '../sampleMeasure';
import { measureWorkbook, seriesOf } from './measureWorkbook';
import { figuresWith } from './variants';
import { wholeFigures, wholeMeasure, YEARS } from './sampleMeasure';

async function volumes(measure: Measure, figures = wholeFigures()) {
  const { file, layout } = measureWorkbook(measure, figures, ['output']);
  const result = await recalculateWithIronCalc(file, ['Data']);
  const { first } = layout.output.annual.data.quantities;
  return (service: number) => seriesOf(result, { sheet: 'Data', row: first + service }, YEARS.length);
}

it('[S24] a count of one day is multiplied by the days of the year, leap day included', async () => {
  const beds = (await volumes(wholeMeasure()))(2);
  expect(beds).toEqual([300 * 365, 310 * 365, 310 * 366, 322 * 365, 318 * 365, 305 * 365]);
});

it('[S24] where the days of a period are not known the quantity is missing', async () => {
  const named = ['A', 'B', 'C', 'D', 'E', 'F'];
  const measure = wholeMeasure({ periods: { kind: 'own', labels: named } }, { base: 'A', reportPeriod: 'F' });
  const of = await volumes(measure);
  expect(of(2)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(of(0)).toEqual(wholeFigures().quantities.Stays);
});

it('[S25] a service measured by what goes in has its cost at prices of the base, and no row among the quantities', async () => {
  const of = await volumes(wholeMeasure());
  const prices = wholeFigures().deflators['GDP deflator'] as number[];
  const costs = wholeFigures().costs['Public health'] as number[];
  const base = prices[1] ?? 0;
  of(3).forEach((value, t) => expect(value).toBeCloseTo((costs[t] ?? 0) / ((prices[t] ?? 0) / base), 10));
  const { layout } = buildMeasure(wholeMeasure(), EMPTY_WORKBOOK, ['output']);
  expect(layout.sources.quantities?.services).not.toContain('Public health');
});

it('[S25] [S26] without a price, or with a negative one, it is missing or an error, never a wrong volume', async () => {
  const missing = await volumes(wholeMeasure(), figuresWith(['deflators', 'GDP deflator', 2, null]));
  expect(missing(3)[2]).toBe(0);
  const negative = await volumes(wholeMeasure(), figuresWith(['deflators', 'GDP deflator', 2, -1]));
  expect(negative(3)[2]).toEqual({ error: '#NUM!' });
  const services = wholeMeasure().services.map((one) => ({ ...one, deflator: null }));
  const none = await volumes(wholeMeasure({ services }, { payDeflator: null }));
  expect(none(3)).toEqual([0, 0, 0, 0, 0, 0]);
});

it('[S25] a measure of such services only takes its periods from the costs', async () => {
  const measure = wholeMeasure({
    services: wholeMeasure().services.filter(({ measured }) => measured !== 'activity'),
    quality: [],
  });
  const filled = measureWorkbook(measure, wholeFigures());
  const result = await recalculateWithIronCalc(filled.file);
  const index = seriesOf(result, filled.layout.output.chosen.index, YEARS.length);
  expect(index[1]).toBe(100);
  expect(index.every((value) => typeof value === 'number')).toBe(true);
});
