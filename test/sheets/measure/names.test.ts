/** Names of sheets and settings of a measure, beside others and when it is built again. */
import { MeasureError } from '../../../src/measures/measureError';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import { measureSheetNames } from '../../../src/sheets/measure/names';
import { withTypedSettings } from '../../../src/sheets/measure/settingsTyped';
import { formulasOf } from '../planFormulas';
import { EMPTY_WORKBOOK, source } from '../sampleMeasure';
import { ALL_PARTS } from './measureWorkbook';
import { wholeMeasure, YEARS } from './sampleMeasure';

const record = (plan: { sheets: readonly { name: string }[]; names: readonly { name: string }[] }) => ({
  kind: 'output' as const,
  sheets: plan.sheets.map(({ name }) => name),
  names: plan.names.map(({ name }) => name),
});

describe('A second measure in the workbook', () => {
  const first = buildMeasure(wholeMeasure(), EMPTY_WORKBOOK, ALL_PARTS).plan;
  const data = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK).plan;
  const taken = {
    existingSheets: [...first.sheets, ...data.sheets].map(({ name }) => name),
    existingNames: [...first.names.map(({ name }) => name), ...data.sheets.map(({ name }) => name)],
  };

  it('[S14] takes the next number throughout, sheets, tables and settings, in every formula', () => {
    const other = { ...wholeMeasure(), id: 'm2' };
    const { plan } = buildMeasure(other, taken, ALL_PARTS);
    expect(plan.sheets.every(({ name }) => name.endsWith('2'))).toBe(true);
    expect(plan.names.map(({ name }) => name)).toContain('Base_period_2');
    expect(
      buildDataSheets(other, taken).plan.sheets.every(
        ({ name, tables }) => /2$/.test(name) && tables?.[0]?.name === name,
      ),
    ).toBe(true);
    const own = formulasOf(plan).map(({ formula }) => formula);
    expect(own.filter((formula) => /\b(Data|Inputs|Quality|InputIndex|Costs|Quantities)!/.test(formula))).toEqual([]);
    expect(own.filter((formula) => /\b(Base_number|Base_period|Tolerance|Renew_every)\b(?!_2)/.test(formula))).toEqual(
      [],
    );
  });

  it('[S33] built again, takes its own names and says which sheets it replaces, but none that people type in', () => {
    const places = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK).places;
    const built = {
      ...wholeMeasure(),
      data: places,
      built: [{ ...record(data), kind: 'data' as const }, record(first)],
    };
    const { plan } = buildMeasure(built, taken, ALL_PARTS);
    expect(plan.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
    expect(plan.names.map(({ name }) => name)).toEqual(first.names.map(({ name }) => name));
    expect(plan.replaces?.sheets).toEqual(first.sheets.map(({ name }) => name));
    expect(buildDataSheets(built, taken).plan.sheets).toEqual([]);
  });

  it('[S33] keeps its number when more parts are added later, though a lower one has become free', () => {
    const names = measureSheetNames(
      { ...wholeMeasure(), built: [{ kind: 'output', sheets: ['About3', 'Data3'], names: [] }] },
      EMPTY_WORKBOOK,
    );
    expect([names.data, names.inputs, names.productivity]).toEqual(['Data3', 'Inputs3', 'Productivity3']);
  });

  it('[S14] passes by one sheet of the user that has a name of its own, and leaves the rest as it is', () => {
    const names = measureSheetNames(wholeMeasure(), { existingSheets: ['report', 'Checks'], existingNames: [] });
    expect([names.data, names.report, names.checks]).toEqual(['Data', 'Report2', 'Checks2']);
  });

  it('[S14] does not count the cells that it only refers to', () => {
    const quantities = source('Quantities', ['Stays', 'Visits', 'Beds kept ready'], YEARS);
    const costs = source('Costs', ['Stays', 'Visits', 'Beds kept ready', 'Public health'], YEARS);
    const linked = {
      ...wholeMeasure(),
      data: { quantities: { kind: 'link', source: quantities }, costs: { kind: 'link', source: costs } },
    } as const;
    const names = measureSheetNames(linked, { existingSheets: ['Quantities', 'Costs'], existingNames: ['Quantities'] });
    expect([names.data, names.about, names.labour]).toEqual(['Data', 'About', 'Input_hours']);
    expect(buildDataSheets(linked, EMPTY_WORKBOOK).plan.sheets.map(({ name }) => name)).not.toContain('Costs');
  });
});

describe('What was chosen on About', () => {
  const typed = (cells: Parameters<typeof withTypedSettings>[1]) =>
    withTypedSettings(wholeMeasure({}, { linking: 3 }), cells).method;

  it('[S33] is taken over before the sheets are built again', () => {
    const method = typed({ basePeriod: '2021', reportPeriod: 2022, renewEvery: 4, tolerance: 0.01 });
    expect(method).toMatchObject({ base: '2021', reportPeriod: '2022', linking: 4, tolerance: 0.01 });
  });

  it('[S33] changes nothing where it makes no sense', () => {
    expect(typed({ basePeriod: '1066', reportPeriod: true, renewEvery: 1.5, tolerance: -1 })).toEqual(
      wholeMeasure({}, { linking: 3 }).method,
    );
  });
});

describe('What would be wrong without anybody seeing it', () => {
  const refusal = (measure: ReturnType<typeof wholeMeasure>) => {
    try {
      buildMeasure(measure, EMPTY_WORKBOOK, ALL_PARTS);
      return null;
    } catch (error) {
      return error instanceof MeasureError ? error.problem : error;
    }
  };

  it('[S12] [S28] is refused: pay in another unit than spending', () => {
    expect(refusal(wholeMeasure({ payUnit: 'THB' }))).toEqual({
      code: 'payInOtherUnit',
      pay: 'THB',
      spending: 'THB million',
    });
    expect(refusal(wholeMeasure({ payUnit: 'thb  Million' }))).toBeNull();
    expect(refusal(wholeMeasure({ payUnit: 'THB', purchases: [], capital: [] }))).toBeNull();
  });

  it('[S12] is refused: a name that is too long to look up', () => {
    const grade = { id: 'l9', name: '?'.repeat(200), measured: 'hours' } as const;
    expect(refusal(wholeMeasure({ labour: [grade] }))).toMatchObject({
      code: 'nameTooLong',
      sheet: 'Input_hours',
      cell: 'A7',
    });
  });
});
