import type { Figure } from '../../measures/snapshots';
import type { Language } from '../../measures/measure';

const LOCALES = { en: 'en-GB', th: 'th-TH-u-nu-latn' } as const;

/** A figure as it stands in a cell, with all its digits; a sign as it is. */
export function figureText(value: Figure, language: Language, empty: string): string {
  if (value === null) return empty;
  if (typeof value !== 'number') return String(value);
  const digits = { maximumFractionDigits: 15, useGrouping: true } as const;
  return new Intl.NumberFormat(LOCALES[language], digits).format(value).replace('-', '\u2212');
}
