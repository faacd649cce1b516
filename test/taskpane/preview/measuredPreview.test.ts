/** What the pane shows before anything is built is what core gives, and so what the sheets give (test/sheets/measure). */
import type { Blocks, Figure } from '../../../src/measures/computed/blocks';
import type { DataBlock, Measure } from '../../../src/measures/definition';
import { DATA_BLOCKS } from '../../../src/measures/definition';
import type { Computed } from '../../../src/taskpane/preview/indexPreview';
import { previewInputs } from '../../../src/taskpane/preview/measured/inputPreview';
import { contributors, previewOutput } from '../../../src/taskpane/preview/measured/outputPreview';
import { previewProductivity } from '../../../src/taskpane/preview/measured/productivityPreview';
import { previewQuality } from '../../../src/taskpane/preview/measured/qualityPreview';
import { expected } from '../../sheets/measure/expected';
import { wholeFigures, wholeMeasure, type Figures } from '../../sheets/measure/sampleMeasure';
import { VARIANTS } from '../../sheets/measure/variants';

/** Blocks as they would be read; an error value arrives as its text. */
export function blocksOf(measure: Measure, figures: Figures): Blocks {
  const figureOf = (value: unknown): Figure =>
    typeof value === 'object' && value !== null ? '#N/A' : ((value ?? null) as Figure);
  const read = (kind: DataBlock) => Object.values(figures[kind]).map((row) => row.map(figureOf));
  return Object.fromEntries(
    DATA_BLOCKS.map((kind) => [
      kind,
      { services: Object.keys(figures[kind]), periods: measure.periods.labels, values: read(kind) },
    ]),
  );
}

const value = <T>(result: Computed<T> | undefined): T | null => {
  if (!result) return null;
  if ('error' in result) throw result.error;
  return result.value;
};

function close(found: readonly (number | null)[] | null, wanted: readonly (number | null)[] | null) {
  expect(found?.map((one) => one === null)).toEqual(wanted?.map((one) => one === null));
  found?.forEach((one, t) => {
    if (one !== null) expect(Math.abs(one / (wanted?.[t] ?? NaN) - 1)).toBeLessThan(1e-12);
  });
}

it.each(VARIANTS)('[P150] the previews of $name are what core and the sheets give', ({ measure, figures }) => {
  const wanted = expected(measure, figures);
  const blocks = blocksOf(measure, figures);
  const output = previewOutput(measure, blocks);
  const inputs = previewInputs(measure, blocks);
  if (!output || !inputs) throw new Error('the measure has output and inputs');
  const quality = previewQuality(measure, blocks, output);
  const result = value(previewProductivity(measure, output, quality, inputs));
  close(value(output.index)?.chosen.values ?? null, wanted.output);
  close(value(quality?.adjusted), wanted.adjusted);
  close(value(quality?.groups.find(({ service }) => service === null)?.index), wanted.overall);
  close(value(inputs.direct), wanted.direct);
  close(value(inputs.indirect), wanted.indirect);
  close(result?.index ?? null, wanted.productivity);
  expect(result?.patterns.map(({ pattern }) => pattern)).toEqual(wanted.patterns.slice(1));
});

it('[P151] what each service added to the growth adds up to it, largest effect first', () => {
  const measure = wholeMeasure();
  const output = previewOutput(measure, blocksOf(measure, wholeFigures()));
  if (!output) throw new Error('no output');
  const index = value(output.index)?.chosen.values ?? [];
  for (const since of ['base', 'before'] as const) {
    const from = index[since === 'base' ? output.base : output.report - 1] ?? NaN;
    const growth = (index[output.report] ?? NaN) / from - 1;
    const parts = contributors(measure, output, since);
    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(growth, 12);
    const sizes = parts.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }
});

it('[P152] a general price index is named, and so is an input without any', () => {
  const measure = wholeMeasure({ purchases: [{ id: 'p1', name: 'Drugs', deflator: null }] });
  const inputs = previewInputs(measure, blocksOf(measure, wholeFigures()));
  expect(inputs?.general.map(({ name }) => name)).toEqual(['GDP deflator']);
  expect(inputs?.withoutDeflator.map(({ name }) => name)).toEqual(['Drugs']);
  expect(inputs?.lines.find(({ name }) => name === 'Drugs')?.present).toBe(0);
});

it('[P153] a negative figure stays a refusal with its place; nothing is shown in its stead', () => {
  const figures = {
    ...wholeFigures(),
    spending: { Drugs: [95, 99, -1, 113, 121, 127], Energy: [22, 23, 21, 25, 34, 33] },
  };
  const measure = wholeMeasure();
  const inputs = previewInputs(measure, blocksOf(measure, figures));
  expect(inputs && 'error' in inputs.chosen ? inputs.chosen.error.code : '').toBe('negative');
});

it('[P154] the grades together are missing where one of them is, and partial measures with them', () => {
  const measure = wholeMeasure();
  const figures = wholeFigures();
  const labour = { ...figures.labour, Doctors: [210, 214, null, 224, 226, 231] };
  const blocks = blocksOf(measure, { ...figures, labour });
  const inputs = previewInputs(measure, blocks);
  const output = previewOutput(measure, blocks);
  if (!output || !inputs) throw new Error('nothing to show');
  const [staff, hours] = inputs.labour;
  expect(staff?.values).toEqual([830, 847, null, 885, 881, 901]);
  expect(hours?.measured).toBe('hours');
  const shown = value(previewProductivity(measure, output, undefined, inputs));
  const partial = shown?.partial.find(({ measured }) => measured === 'fullTimeEquivalents');
  expect(partial?.values[2]).toBeNull();
  expect(partial?.values[1]).toBe(100);
  expect(partial?.values[3]).toBeCloseTo(((shown?.output[3] ?? NaN) * 847) / 885, 10);
});
