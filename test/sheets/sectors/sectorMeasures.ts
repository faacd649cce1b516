/** The three sectors with their real figures, and every sheet that can be built for them, in one language. */
import { beginExample, exampleRows } from '../../../src/measures/examples/beginExample';
import { educationExample } from '../../../src/measures/examples/education';
import type { Example } from '../../../src/measures/examples/example';
import { healthExample } from '../../../src/measures/examples/health';
import { socialCareExample } from '../../../src/measures/examples/socialCare';
import type { DataBlock, Measure } from '../../../src/measures/definition';
import { DATA_BLOCKS } from '../../../src/measures/definition';
import type { Language } from '../../../src/measures/measure';
import { addPart } from '../../../src/measures/edits/parts';
import { newMeasure } from '../../../src/measures/newMeasure';
import type { RawValue } from '../../../workbench/grid/grid';
import type { Figures } from '../measure/sampleMeasure';

type Rows = Readonly<Record<string, readonly RawValue[]>>;

interface Sector {
  readonly example: Example;
  /** What the source lacks and the user brings. */
  readonly brought: Readonly<Partial<Record<DataBlock, Rows>>>;
}

export const SECTORS = {
  socialCare: { example: socialCareExample, brought: {} },
  health: {
    example: healthExample,
    brought: { spending: { Spending: [9279487126, 10218512562] }, deflators: { 'GDP deflator': [100, 104.2] } },
  },
  education: {
    example: educationExample,
    brought: {
      costs: {
        'State-funded primary': [17650000, 18420000, 19110000, 19650000, 20240000],
        'State-funded secondary': [16980000, 17050000, 17160000, 17230000, 17510000],
        Special: [1840000, 1935000, 2040000, 2150000, 2275000],
      },
      spending: { Spending: [36470000, 37405000, 38310000, 39030000, 40025000] },
      deflators: { 'GDP deflator': [81.1, 82.6, 83.7, 84.3, 86.2] },
    },
  },
} as const satisfies Record<string, Sector>;

export type SectorName = keyof typeof SECTORS;
export const SECTOR_NAMES = Object.keys(SECTORS) as SectorName[];
export const LANGUAGES = ['en', 'th'] as const;

export interface SectorMeasure {
  readonly measure: Measure;
  readonly figures: Figures;
}

export function sectorMeasure(name: SectorName, language: Language = 'en'): SectorMeasure {
  const { example, brought } = SECTORS[name] as Sector;
  const begun = newMeasure({
    id: name,
    name: example.name[language],
    sector: example.sector,
    language,
    periods: example.periods,
  });
  const started = beginExample(begun, example, language);
  const measure = started.purchases.length > 0 ? started : withSpending(started);
  const figures = DATA_BLOCKS.map((block): [DataBlock, Rows] => [
    block,
    {
      ...Object.fromEntries(exampleRows(example, block, language).map(({ name: row, figures: of }) => [row, of])),
      ...brought[block],
    },
  ]);
  return { measure, figures: Object.fromEntries(figures) as unknown as Figures };
}

/** All that is spent, over one price index: the least that productivity needs. */
const withSpending = (measure: Measure): Measure =>
  addPart({ ...measure, spendingUnit: measure.costUnit }, 'purchases', {
    name: 'Spending',
    deflator: { name: 'GDP deflator', kind: 'general', source: 'HM Treasury' },
  }).value;
