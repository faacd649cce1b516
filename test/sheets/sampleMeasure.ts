/** Measures to build sheets from: the sample's services, and sources in any shape a test needs. */
import type { FigureSource, OutputMeasure, OutputMethod } from '../../src/measures/measure';

export const PERIODS = ['2009-10', '2010-11', '2011-12', '2012-13', '2013-14'];
export const SERVICES = ['Nursing care, older people (65+)', 'Home care, all adults', 'Meals, all adults'];

/** Service | Unit | Source | one column per period, from A6. */
export function source(
  sheet: string,
  services: readonly string[],
  periods: readonly string[],
  more: Partial<FigureSource> = {},
): FigureSource {
  return {
    sheet,
    table: sheet,
    headingRow: 6,
    firstRow: 7,
    lastRow: 6 + services.length,
    firstColumn: 1,
    labelColumn: 1,
    unitColumn: 2,
    firstPeriodColumn: 4,
    lastPeriodColumn: 3 + periods.length,
    services,
    periods,
    ...more,
  };
}

export const METHOD: OutputMethod = {
  formula: 'tornqvist',
  linking: 'annual',
  base: 2,
  zeros: 'missing',
  compareDefaultSet: false,
  checkRow: false,
};

export function measure(method: Partial<OutputMethod> = {}, more: Partial<OutputMeasure> = {}): OutputMeasure {
  return {
    name: 'adult social care, England',
    sector: 'socialCare',
    language: 'en',
    quantities: source('Quantities', SERVICES, PERIODS),
    costs: source('Costs', SERVICES, PERIODS),
    costUnit: 'GBP thousand',
    method: { ...METHOD, ...method },
    ...more,
  };
}

export const EMPTY_WORKBOOK = { existingSheets: [], existingNames: [] };
