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
