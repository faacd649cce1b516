/** The whole measure under every choice of method, and its figures damaged in every way that the sheets must survive. */
import type { DataBlock, Measure } from '../../../src/measures/definition';
import type { RawValue } from '../../../workbench/grid/grid';
import type { Figures } from './sampleMeasure';
import { wholeFigures, wholeMeasure } from './sampleMeasure';

export interface Variant {
  readonly name: string;
  readonly measure: Measure;
  readonly figures: Figures;
}

/** Block, name of the row, period from 0, what stands there instead. */
type Change = readonly [DataBlock, string, number, RawValue];

export const figuresWith = (...changes: readonly Change[]): Figures =>
  changes.reduce<Figures>(
    (figures, [block, name, period, value]) => ({
      ...figures,
      [block]: {
        ...figures[block],
        [name]: (figures[block][name] ?? []).map((one, t) => (t === period ? value : one)),
      },
    }),
    wholeFigures(),
  );

const whole = wholeMeasure();
const SERVICES = whole.services.map(({ name }) => name);
const damaged = (name: string, ...changes: readonly Change[]): Variant => ({
  name,
  measure: whole,
  figures: figuresWith(...changes),
});
const asked = (name: string, measure: Measure): Variant => ({ name, measure, figures: wholeFigures() });

export const VARIANTS: readonly Variant[] = [
  asked('the whole measure', whole),
  asked('labour counted only, Törnqvist', wholeMeasure({}, { labour: 'direct', inputFormula: 'tornqvist' })),
  asked('labour as deflated pay only, Fisher', wholeMeasure({}, { labour: 'indirect', inputFormula: 'fisher' })),
  asked(
    'a fixed base for inputs and output',
    wholeMeasure({}, { linking: 'fixed', inputLinking: 'fixed', base: '2021' }),
  ),
  asked('weights renewed every two years', wholeMeasure({}, { linking: 2, inputLinking: 2 })),
  asked('arithmetic mean of quality', wholeMeasure({}, { qualityMean: 'arithmetic' })),
  asked(
    'quality for all services together',
    wholeMeasure({ quality: whole.quality.filter(({ service }) => service === null) }),
  ),
  asked('quality of one service', wholeMeasure({ quality: whole.quality.filter(({ service }) => service !== null) })),
  asked('no quality', wholeMeasure({ quality: [] })),
  asked(
    'an indicator without weight',
    wholeMeasure({ quality: whole.quality.map((one) => (one.id === 'q3' ? { ...one, weight: 0 } : one)) }),
  ),
  asked('no labour', wholeMeasure({ labour: [] })),
  asked('purchases only', wholeMeasure({ labour: [], capital: [] })),
  damaged('a blank hour', ['labour', 'Doctors', 3, null]),
  damaged('pay typed as text', ['pay', 'Nurses', 2, '204']),
  damaged('a blank price', ['deflators', 'GDP deflator', 4, null]),
  damaged('an investment that is not known', ['capital', 'Scanners', 2, '[x]'], ['capital', 'Computers', 1, '..']),
  damaged('what was sold', ['capital', 'Scanners', 3, -1]),
  damaged('a blank quantity and a cost of 0', ['quantities', 'Visits', 2, null], ['costs', 'Stays', 4, 0]),
  damaged('#N/A in spending', ['spending', 'Drugs', 1, { error: '#N/A' }]),
  damaged(
    'quality unknown at the start and at the end',
    ['quality', 'Survival', 0, null],
    ['quality', 'Waiting', 5, '..'],
  ),
  {
    name: 'quality missing, gaps left open',
    measure: wholeMeasure({}, { qualityGaps: 'missing' }),
    figures: figuresWith(
      ['quality', 'Survival', 4, null],
      ['quality', 'Satisfaction', 0, 70],
      ['quality', 'Satisfaction', 3, 72],
    ),
  },
  asked('quantities that are days and weeks', {
    ...whole,
    services: whole.services.map((one) =>
      one.id === 's2' ? { ...one, factor: { kind: 'constant', of: 'weeks', times: 52 } } : one,
    ),
  }),
  {
    name: 'zeros that are activity: a service stops and comes back, a cost of nothing is a figure',
    measure: wholeMeasure({}, { zeros: 'activity', formula: 'laspeyres' }),
    figures: figuresWith(
      ['quantities', 'Visits', 3, 0],
      ['costs', 'Visits', 3, 0],
      ['quantities', 'Stays', 1, null],
      ['costs', 'Public health', 4, 0],
    ),
  },
  damaged('no costs in one year: nothing can be compared', ...SERVICES.map((name): Change => ['costs', name, 3, '..'])),
];
