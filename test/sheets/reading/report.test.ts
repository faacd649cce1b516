/** The sentences of the report, as an engine words them, in both languages. */
import type { Measure } from '../../../src/measures/definition';
import { FORMULA_NAMES } from '../../../src/core/options';
import { readings } from '../../../src/sheets/reading/readings';
import { sentenceFormula } from '../../../src/sheets/report/findings';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import type { MeasurePart } from '../../../src/sheets/measure/parts';
import type { RawValue } from '../../../workbench/grid/grid';
import { measureWorkbook } from '../measure/measureWorkbook';
import type { Figures } from '../measure/sampleMeasure';
import { wholeFigures, wholeMeasure } from '../measure/sampleMeasure';
import { MISSING_VARIANTS } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';

jest.setTimeout(60_000);

const PARTS: readonly MeasurePart[] = ['output', 'quality', 'inputs', 'productivity', 'report'];

async function sentences(measure: Measure, figures: Figures = wholeFigures(), parts = PARTS): Promise<RawValue[]> {
  const { file } = measureWorkbook(measure, figures, parts);
  const result = await recalculateWithIronCalc(file, ['Report']);
  return Array.from({ length: 14 }, (_line, i) => result.value('Report', `A${i + 1}`));
}

describe('The report in English', () => {
  it('[S72] says what rose and what fell, with one decimal, and the pattern', async () => {
    const lines = await sentences(wholeMeasure());
    expect(lines).toContain('Productivity fell by 2.9 per cent between 2019 and 2023');
    expect(lines).toContain('Over the same time output rose by 11.2 per cent and input rose by 14.6 per cent.');
    expect(lines).toContain(
      'Productivity rose by 1.6 per cent on the period before. Pattern of improvement: growth through investment.',
    );
    expect(lines).toContain('What added most to the amount of output: Visits (0.88 points of growth).');
    expect(lines).toContain('What took most from the amount of output: Stays (1.15 points of growth).');
    expect(lines.some((line) => String(line).startsWith('Quality is part of the output above: its effect rose'))).toBe(
      true,
    );
  });

  it('[S73] says so where there are no inputs and no quality', async () => {
    const output = wholeMeasure({ labour: [], purchases: [], capital: [], quality: [] });
    const lines = await sentences(output);
    expect(lines).toContain('Inputs are not measured here: output alone says nothing about productivity.');
    expect(lines).toContain('Quality is not measured here: output counts what was done, not how well it was done.');
    expect(
      lines.some((line) => /^Output (?:rose|fell) by \d+\.\d per cent between 2019 and 2023$/.test(String(line))),
    ).toBe(true);
  });

  it('[S72] says that nothing changed, and that there is no figure', async () => {
    const still = wholeMeasure({ labour: [], purchases: [], capital: [], quality: [] });
    const constant: Figures = {
      ...wholeFigures(),
      quantities: Object.fromEntries(Object.keys(wholeFigures().quantities).map((name) => [name, [5, 5, 5, 5, 5, 5]])),
      deflators: { ...wholeFigures().deflators, 'GDP deflator': [33, 35, 61, 58, 44, 40] },
    };
    const flat = { ...still, services: still.services.map((one) => ({ ...one, factor: null })) };
    const lines = await sentences(flat, constant);
    expect(lines).toContain('Output did not change between 2019 and 2023');
    expect(lines).toContain('No service added to the growth of output in the report period.');
    const gone: Figures = {
      ...constant,
      costs: Object.fromEntries(
        Object.entries(wholeFigures().costs).map(([name, row]) => [name, [...row.slice(0, 5), '..']]),
      ),
    };
    const missing = await sentences(flat, gone);
    expect(missing).toContain('Output has no figure between 2019 and 2023');
    expect(missing).toContain('No service can be compared in the report period.');
    expect(missing).toContain('The comparison in 2023 rests on services with 0.0 per cent of the cost.');
  });

  it('[S73] says which setting to change where the report period is the base or the first period', async () => {
    const lines = await sentences(wholeMeasure({}, { reportPeriod: '2019' }));
    expect(lines).toContain('The report period is the base period: choose another report period on About.');
    const first = await sentences(wholeMeasure({}, { reportPeriod: '2018' }));
    expect(first).toContain('The report period is the first one: there is no period before it.');
    expect(first.some((line) => / between 2018 and 2019$/.test(String(line)))).toBe(true);
  });
});

describe('The report in Thai', () => {
  it('[S72] says the same in its own order of words', async () => {
    const lines = await sentences(wholeMeasure({ language: 'th' }));
    expect(lines).toContain('ผลิตภาพลดลงร้อยละ 2.9 ระหว่าง 2019 ถึง 2023');
    expect(lines).toContain('ในเวลาเดียวกัน ผลผลิตเพิ่มขึ้นร้อยละ 11.2 และปัจจัยนำเข้าเพิ่มขึ้นร้อยละ 14.6');
    expect(lines).toContain('ที่เพิ่มปริมาณผลผลิตมากที่สุด: Visits (0.88 จุดของการเติบโต)');
  });
});

it('[S70] holds no figure of its own: a changed quantity changes the headline', async () => {
  const figures = wholeFigures();
  const doubled = Object.fromEntries(
    Object.entries(figures.quantities).map(([name, row]) => [
      name,
      row.map((value, t) => (t === row.length - 1 && typeof value === 'number' ? value * 2 : value)),
    ]),
  );
  const { file } = measureWorkbook(wholeMeasure(), figures, PARTS);
  const report = file.sheets.find(({ name }) => name === 'Report');
  const typed = report?.cells.filter(({ value, formula }) => typeof value === 'number' && !formula);
  expect(typed).toEqual([]);
  const [before, after] = [
    await sentences(wholeMeasure()),
    await sentences(wholeMeasure(), { ...figures, quantities: doubled }),
  ];
  expect(before).toContain('Productivity fell by 2.9 per cent between 2019 and 2023');
  expect(after.some((line) => /^Productivity rose by .* between 2019 and 2023$/.test(String(line)))).toBe(true);
});

it('[S71] has one row per period, and fits one portrait page', () => {
  const [variant] = MISSING_VARIANTS;
  if (!variant) throw new Error('The variant is gone.');
  const { context } = prepared(measureOf(variant, {}));
  const report = readings(context.measure, context.layout, ['report']).sheets.find(({ name }) => name === 'Report');
  expect(report?.print).toEqual({ orientation: 'portrait', onePage: true });
  expect(report?.charts?.map(({ kind }) => kind)).toEqual(['line', 'bar']);
  expect(report?.charts?.every(({ alternativeText }) => alternativeText.length > 40)).toBe(true);
});

it.each(FORMULA_NAMES)('[S74] [S17] every formula of the readings of %s is shorter than 255 characters', (formula) => {
  const [variant] = MISSING_VARIANTS;
  if (!variant) throw new Error('The variant is gone.');
  const ready = prepared(measureOf(variant, { formula, linking: 2, language: 'th' }));
  const { sheets } = readings(ready.context.measure, ready.context.layout, ALL_READINGS);
  const cells = sheets.flatMap(({ blocks, name }) =>
    blocks.flatMap((block) =>
      block.cells.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [`${name} ${cell.formula}`] : [])),
    ),
  );
  expect(cells.filter((text) => text.length > 255)).toEqual([]);
  expect(cells.length).toBeGreaterThan(300);
});

it.each(FORMULA_NAMES)(
  '[S17] also of %s with zeros that are activity, thirty services and forty periods',
  (formula) => {
    const names = Array.from({ length: 30 }, (_, i) => `Service ${i + 1}`);
    const periods = Array.from({ length: 40 }, (_, t) => String(1980 + t));
    const block = names.map(() => periods.map(() => 1));
    const variant = {
      name: '',
      services: names,
      periods,
      quantities: block,
      costs: block,
      zeros: 'activity',
      base: 1,
    } as const;
    const { context } = prepared(measureOf(variant, { formula, linking: 'annual' }));
    const sheets = { ...context.layout.sheets, allFormulas: 'Formulas12', sensitivity: 'Sensitivity12' };
    const built = readings(context.measure, { ...context.layout, sheets }, ['sensitivity']);
    const long = built.sheets.flatMap(({ blocks, name }) =>
      blocks.flatMap(({ cells }) =>
        cells
          .flat()
          .flatMap((cell) =>
            typeof cell === 'object' && cell && cell.formula.length > 255 ? [`${name} ${cell.formula}`] : [],
          ),
      ),
    );
    expect(long.slice(0, 3)).toEqual([]);
  },
);

const ALL_READINGS: readonly MeasurePart[] = [
  'contributions',
  'unitCosts',
  'sensitivity',
  'checks',
  'report',
  'improvement',
];

it('[S15] A sentence keeps quotes in its words', () => {
  expect(sentenceFormula('{a} "b" {c}', (name) => name.toUpperCase())).toBe('A&" ""b"" "&C');
});

it('[S72] The file opens with the report in it', async () => {
  const [variant] = MISSING_VARIANTS;
  if (!variant) throw new Error('The variant is gone.');
  const ready = prepared(measureOf(variant, {}));
  const { sheets } = readings(ready.context.measure, ready.context.layout, ['report']);
  const result = await recalculateWithIronCalc(fileOf(ready, variant, sheets), ['Report']);
  expect(result.value('Report', 'A4')).toBe('Output fell by 7.1 per cent between 2010-11 and 2013-14');
});
