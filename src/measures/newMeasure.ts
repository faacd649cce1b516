import type { Bilingual, Measure, MeasureMethod, PerformanceSystem, Periods, SheetLanguage } from './definition';
import type { Language, Sector } from './measure';

export const NO_SYSTEM: PerformanceSystem = {
  level: null,
  organisation: '',
  frequency: null,
  data: '',
  collectedBy: '',
  users: '',
  responsible: '',
};

/** The four answers of the screen "New measure"; the rest starts empty or with the usual choice. */
export interface Beginning {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly language: SheetLanguage;
  readonly periods: Periods;
}

export function newMeasure(beginning: Beginning): Measure {
  return {
    ...beginning,
    system: NO_SYSTEM,
    indicators: [],
    services: [],
    costUnit: '',
    labour: [],
    payUnit: '',
    purchases: [],
    capital: [],
    spendingUnit: '',
    quality: [],
    method: usualMethod(beginning.periods),
    data: {},
    accepted: [],
    built: [],
    lastId: 0,
  };
}

/** Törnqvist with annual linking: the training's four steps with average shares, as a standard index. */
export function usualMethod(periods: Periods): MeasureMethod {
  return {
    formula: 'tornqvist',
    linking: 'annual',
    base: periods.labels[0] ?? '',
    zeros: 'missing',
    compareDefaultSet: false,
    checkRow: false,
    inputFormula: 'tornqvist',
    inputLinking: 'annual',
    labour: 'direct',
    payDeflator: null,
    qualityMean: 'geometric',
    qualityGaps: 'held',
    tolerance: 0.005,
    reportPeriod: periods.labels.at(-1) ?? '',
  };
}

/** Words that were written in one language only stand in for the other. */
export const wordsIn = (words: Bilingual, language: Language): string =>
  words[language].trim() === '' ? words[language === 'en' ? 'th' : 'en'] : words[language];

export const inOneLanguage = (text: string, language: Language): Bilingual =>
  language === 'en' ? { en: text, th: '' } : { en: '', th: text };
