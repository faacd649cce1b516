import type { Measure } from './definition';
import { normalised } from './labels';
import type { FigureSource, OutputMeasure } from './measure';
import { samePeriod } from './periods';

/**
 * What the builders of sheets need for the output, once the blocks are read (N19). The base is found among the headings of the quantities by its
 * name, or as the same period under another era; the first period if it is not there.
 */
export function outputOf(measure: Measure, quantities: FigureSource, costs: FigureSource): OutputMeasure {
  const { name, sector, language, costUnit, method } = measure;
  const { formula, linking, renewEvery, zeros, compareDefaultSet, checkRow } = method;
  return {
    name,
    sector,
    language: language === 'both' ? 'en' : language,
    quantities,
    costs,
    costUnit,
    method: {
      formula,
      linking,
      ...(renewEvery !== undefined && { renewEvery }),
      base: positionOf(method.base, quantities.periods),
      zeros,
      compareDefaultSet,
      checkRow,
    },
  };
}

/** From 1. */
function positionOf(base: string, periods: readonly string[]): number {
  const exact = periods.findIndex((label) => normalised(label) === normalised(base));
  const same = exact >= 0 ? exact : periods.findIndex((label) => samePeriod(label, base));
  return Math.max(same, 0) + 1;
}
