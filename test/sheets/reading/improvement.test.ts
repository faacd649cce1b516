import { readingWords } from '../../../src/sheets/reading/readingContext';
import { readings } from '../../../src/sheets/reading/readings';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { wholeFigures, wholeMeasure } from '../measure/sampleMeasure';
import { measureWorkbook } from '../measure/measureWorkbook';
import { MISSING_VARIANTS } from '../agreementVariants';
import { measureOf, prepared } from './outputOnly';

jest.setTimeout(120_000);

it('[S92] The figures of the report come by name', async () => {
  const parts = ['output', 'quality', 'inputs', 'productivity', 'report', 'improvement'] as const;
  const { file } = measureWorkbook(wholeMeasure(), wholeFigures(), parts);
  expect(file.names.map(({ name }) => name)).toContain('Report_productivity_since');
  const result = await recalculateWithIronCalc(file, ['Improvement']);
  const shown = [...result.entries()].filter(([place]) => place.startsWith('Improvement!C')).map(([, value]) => value);
  expect(shown).toContain('fell by 2.9 per cent');
});

describe('The plan', () => {
  const [variant] = MISSING_VARIANTS;
  if (!variant) throw new Error('The variant is gone.');
  const plan = (language: 'en' | 'th') => {
    const { context } = prepared(measureOf(variant, { language }));
    const found = readings(context.measure, context.layout, ['improvement']).sheets.find(
      ({ name }) => name === 'Improvement',
    );
    if (!found) throw new Error('There is no plan.');
    return { found, own: context.words.improvement };
  };

  it.each(['en', 'th'] as const)(
    '[S90] has seven dimensions and lists for kind, stage and decision (%s)',
    (language) => {
      const { found, own } = plan(language);
      const cells = found.blocks.flatMap((block) => block.cells.flat());
      expect(own.dimensions.filter((dimension) => cells.includes(dimension))).toHaveLength(7);
      const lists = (found.validations ?? []).flatMap(({ rule }) => ('list' in rule ? [rule.list] : []));
      expect(lists).toContainEqual(Object.values(own.kinds));
      expect(lists).toContainEqual(Object.values(own.statuses));
      expect(lists).toContainEqual(Object.values(own.decisions));
      expect(lists.every((list) => list.join(',').length <= 255 && list.every((word) => !word.includes(',')))).toBe(
        true,
      );
    },
  );
});

it('[S91] A later build leaves the plan alone and renews the names of its figures', () => {
  const [variant] = MISSING_VARIANTS;
  if (!variant) throw new Error('The variant is gone.');
  const { context } = prepared(measureOf(variant, {}));
  const build = (built: typeof context.measure.built) => {
    const { sheets, names } = readings({ ...context.measure, built }, context.layout, ['improvement']);
    return { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
  };
  const first = build([]);
  const again = build([{ kind: 'plan', sheets: ['Improvement'], names: first.names }]);
  expect(first.sheets).toContain('Improvement');
  expect(again.sheets).not.toContain('Improvement');
  expect(again.names).toEqual(first.names);
  expect(again.names).toContain('Report_output_growth');
});

it('[S93] A target is reached upwards, and downwards where less is better', async () => {
  const parts = ['output', 'quality', 'inputs', 'productivity', 'report', 'improvement'] as const;
  const { file, layout } = measureWorkbook(wholeMeasure(), wholeFigures(), parts);
  const { report, improvement } = readingWords('en');
  const sheet = file.sheets.find(({ name }) => name === layout.sheets.improvement);
  const first = sheet?.cells.find(({ column, value }) => column === 0 && value === improvement.questions[0])?.row ?? 0;
  const typed = [
    ['productivityGrowth', -0.5, improvement.yes],
    ['productivityGrowth', 0.5, improvement.notYet],
    ['inputGrowth', 0.5, improvement.yes],
    ['inputGrowth', -0.5, improvement.notYet],
  ] as const;
  const cells = typed.flatMap(([key, target], i) => [
    { row: first + i, column: 1, value: report.items[key] },
    { row: first + i, column: 2, value: target },
  ]);
  const kept = sheet?.cells.filter(({ row, column }) => !cells.some((one) => one.row === row && one.column === column));
  const sheets = file.sheets.map((one) => (one === sheet ? { ...one, cells: [...(kept ?? []), ...cells] } : one));
  const result = await recalculateWithIronCalc({ ...file, sheets }, [layout.sheets.improvement]);
  const reached = typed.map((_, i) => result.value(layout.sheets.improvement, `E${first + i + 1}`));
  expect(reached).toEqual(typed.map(([, , word]) => word));
});
