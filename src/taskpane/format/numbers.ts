import type { Language } from '../../measures/measure';

/** Western digits in both languages; a true minus; nothing that Intl cannot say. */
export interface NumberFormats {
  /** 92.9 */
  index(value: number): string;
  /** 1,234 */
  count(value: number): string;
  /** 7.1% */
  percent(value: number): string;
  /** +2.1%, −0.9% */
  growth(value: number): string;
  /** +1.2, −0.9: percentage points, from 0.012 and -0.009 */
  points(value: number): string;
  /** 97%, never 100% for 99.9% and never 0% for 0.1% */
  roundedPercent(value: number): string;
}

const LOCALES = { en: 'en-GB', th: 'th-TH-u-nu-latn' } as const;

export function numberFormats(language: Language): NumberFormats {
  const locale = LOCALES[language];
  const index = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const signed = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  const growth = new Intl.NumberFormat(locale, { style: 'percent', ...signed });
  const points = new Intl.NumberFormat(locale, signed);
  const rounded = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    index: (value) => trueMinus(index.format(value)),
    count: (value) => trueMinus(count.format(value)),
    percent: (value) => trueMinus(percent.format(value)),
    growth: (value) => trueMinus(growth.format(value)),
    points: (value) => trueMinus(points.format(value * 100)),
    roundedPercent: (value) => rounded.format(withoutFalseWhole(value)),
  };
}

const trueMinus = (text: string): string => text.replace('-', '\u2212');

/** "All" and "none" must be true when they are said. */
function withoutFalseWhole(part: number): number {
  if (part > 0 && part < 0.01) return 0.01;
  return part < 1 && part > 0.99 ? 0.99 : part;
}
