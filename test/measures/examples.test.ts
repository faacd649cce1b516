import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { EXAMPLES, exampleOf } from '../../src/measures/examples';
import { beginExample, exampleRows } from '../../src/measures/examples/beginExample';
import { findEntry } from '../../src/measures/edits/indicators';
import { newMeasure } from '../../src/measures/newMeasure';
import { readDelimited } from '../../src/measures/import/delimited';

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readDelimited(readFileSync(join(__dirname, '../../assets/data', file), 'utf8')).rows.slice(1);

const begun = (id: string) => {
  const example = exampleOf(id);
  if (!example) throw new Error(id);
  const { sector, periods } = example;
  const measure = newMeasure({ id: 'm1', name: 'Example', sector, language: 'en', periods });
  return { example, measure: beginExample(measure, example, 'en') };
};

function last(id: string): number | null | undefined {
  const { example } = begun(id);
  const block = (kind: 'quantities' | 'costs') => exampleRows(example, kind, 'en').map(({ figures }) => [...figures]);
  const panel = readPanel(block('quantities'), block('costs'), 'missing');
  return outputIndex(panel, { formula: 'laspeyres', linking: 'annual', base: 1 }).at(-1);
}

describe('the examples', () => {
  it('[P110] each has a row of figures for every period of every service, and entries that its catalogue knows', () => {
    for (const example of EXAMPLES) {
      for (const { quantities, costs } of example.services) {
        expect(quantities).toHaveLength(example.periods.labels.length);
        if (costs) expect(costs).toHaveLength(example.periods.labels.length);
      }
      for (const id of example.entries) expect(findEntry(example.sector, id)).not.toBeNull();
    }
  });

  it('[P110] social care is what was published, and gives the published output and input', () => {
    const { example } = begun('socialCare');
    for (const [service, , year, cost, activity] of rowsOf('england_adult_social_care_pssex1_2009_2014.csv')) {
      const at = example.periods.labels.indexOf(year ?? '');
      if (at < 0) continue;
      const found = example.services.find(({ name }) => name === service);
      expect([found?.quantities[at], found?.costs?.[at]]).toEqual([Number(activity), Number(cost)]);
    }
    expect(last('socialCare')).toBeCloseTo(92.948, 3);
    const { figures = [], deflator } = example.spending ?? { deflator: { figures: [] } };
    const real = figures.map((value, at) => (value ?? NaN) / (deflator.figures[at] ?? NaN));
    expect((100 * (real[3] ?? NaN)) / (real[0] ?? NaN)).toBeCloseTo(92.808, 3);
  });

  it('[P110] emergency care and ambulances are those of the National Cost Collection', () => {
    const { example } = begun('health');
    const rows = rowsOf('nhs_england_ncc_2023_24_2024_25_selected.csv').filter(([department]) =>
      ['Ambulance', 'Emergency Care'].includes(department ?? ''),
    );
    expect(example.services).toHaveLength(rows.length);
    rows.forEach(([, , , before, , , after], at) =>
      expect(example.services[at]?.quantities).toEqual([Number(before), Number(after)]),
    );
  });

  it('[P110] pupils effectively attending are those of the statistics, and costs are left to the user', () => {
    const { example } = begun('education');
    expect(example.services.map(({ quantities }) => [quantities[0], quantities.at(-1)])).toEqual([
      [4107890, 4500661],
      [3021054, 3050589],
      [87831, 101396],
    ]);
    expect(exampleRows(example, 'costs', 'en')).toEqual([]);
    expect(example.missing?.en).toContain('Type your own into Costs');
    expect(example.missing?.th).not.toBe('');
  });

  it('[N20] the definition that is begun holds no figures', () => {
    const { measure } = begun('socialCare');
    expect(JSON.stringify(measure)).not.toContain('figures');
    expect(measure.services).toHaveLength(15);
    expect(measure.purchases[0]?.deflator?.kind).toBe('general');
  });
});
