import { labelsBetween, type PeriodKind, type PeriodsProblem } from '../../measures/periods';
import type { Periods } from '../../measures/definition';

const BUDDHIST_ERA = 543;
/** As many as a first measure usually has. */
const YEARS = 5;

/** First and last period to begin with: the last five years that are over, in the words of the kind. */
export function usualSpan(kind: PeriodKind, thisYear: number): { readonly first: string; readonly last: string } {
  const era = kind.startsWith('buddhist') ? BUDDHIST_ERA : 0;
  const from = thisYear - YEARS + era;
  const to = thisYear - 1 + era;
  switch (kind) {
    case 'calendarYear':
    case 'buddhistYear':
      return { first: String(from), last: String(to) };
    case 'financialYear':
    case 'buddhistFinancialYear':
      return { first: financial(from - 1), last: financial(to - 1) };
    case 'quarter':
    case 'buddhistQuarter':
      return { first: `${to - 1} Q1`, last: `${to} Q4` };
    case 'own':
      return { first: '', last: '' };
  }
}

const financial = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

export type Span = { readonly periods: Periods } | { readonly problem: PeriodsProblem | { readonly code: 'none' } };

/** The periods that were asked for; of one's own kind, one a line. */
export function periodsOf(kind: PeriodKind, first: string, last: string, own: string): Span {
  if (kind === 'own') {
    const labels = own
      .split('\n')
      .map((line) => line.trim())
      .filter((line, at, all) => line !== '' && all.indexOf(line) === at);
    return labels.length > 0 ? { periods: { kind, labels } } : { problem: { code: 'none' } };
  }
  const found = labelsBetween(kind, first.trim(), last.trim());
  return 'labels' in found ? { periods: { kind, labels: found.labels } } : found;
}
