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

const figuresWith = (...changes: readonly (readonly [DataBlock, string, number, RawValue])[]): Figures =>
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
const damaged = (name: string, ...changes: Parameters<typeof figuresWith>): Variant => ({
  name,
  measure: whole,
  figures: figuresWith(...changes),
});
const asked = (name: string, measure: Measure): Variant => ({ name, measure, figures: wholeFigures() });

export const VARIANTS: readonly Variant[] = [
  asked('the whole measure', whole),
  asked('labour counted only, Törnqvist', wholeMeasure({}, { labour: 'direct', inputFormula: 'tornqvist' })),
  asked('labour as deflated pay only, Fisher', wholeMeasure({}, { labour: 'indirect', inputFormula: 'fisher' })),
  asked('a fixed base for inputs and output', wholeMeasure({}, { linking: 'fixed', inputLinking: 'fixed', base: '2021' })),
  asked('weights renewed every two years', wholeMeasure({}, { linking: 2, inputLinking: 2 })),
  asked('arithmetic mean of quality', wholeMeasure({}, { qualityMean: 'arithmetic' })),
  asked('quality for all services together', wholeMeasure({ quality: whole.quality.filter(({ service }) => service === null) })),
  asked('quality of one service', wholeMeasure({ quality: whole.quality.filter(({ service }) => service !== null) })),
  asked('no quality', wholeMeasure({ quality: [] })),
  asked('an indicator without weight', wholeMeasure({ quality: whole.quality.map((one) => (one.id === 'q3' ? { ...one, weight: 0 } : one)) })),
  asked('no labour', wholeMeasure({ labour: [] })),
  asked('purchases only', wholeMeasure({ labour: [], capital: [] })),
  damaged('a blank hour', ['labour', 'Doctors', 3, null]),
  damaged('pay typed as text', ['pay', 'Nurses', 2, '204']),
  damaged('a blank price', ['deflators', 'GDP deflator', 4, null]),
  damaged('an investment that is not known', ['capital', 'Scanners', 2, '[x]'], ['capital', 'Computers', 1, '..']),
  damaged('what was sold', ['capital', 'Scanners', 3, -1]),
  damaged('a blank quantity and a cost of 0', ['quantities', 'Visits', 2, null], ['costs', 'Stays', 4, 0]),
  damaged('#N/A in spending', ['spending', 'Drugs', 1, { error: '#N/A' }]),
  damaged('quality unknown at the start and at the end', ['quality', 'Survival', 0, null], ['quality', 'Waiting', 5, '..']),
  damaged('quality missing, gaps left open', ['quality', 'Survival', 4, null]),
];
