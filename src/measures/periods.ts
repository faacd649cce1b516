/** The periods of a measure: years, financial years, quarters, in the common or the Buddhist era (N1-N10). */
import { normalised } from './labels';
import type { ReadPeriod } from './periodLabel';
import { moved, positionOf, readPeriod, writePeriod } from './periodLabel';

export const PERIOD_KINDS = [
  'calendarYear',
  'financialYear',
  'buddhistYear',
  'buddhistFinancialYear',
  'quarter',
  'buddhistQuarter',
  'own',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** As many columns as a reader can follow; sixty years of quarters. */
export const MOST_PERIODS = 240;

export function kindOf(label: string): PeriodKind {
  const period = readPeriod(label);
  if (period === null) return 'own';
  const buddhist = period.era === 'buddhist';
  if (period.quarter !== null) return buddhist ? 'buddhistQuarter' : 'quarter';
  if (period.form === 'year') return buddhist ? 'buddhistYear' : 'calendarYear';
  return buddhist ? 'buddhistFinancialYear' : 'financialYear';
}

/** The kind of all headings together; "own" when one of them is of no kind or of another kind (N2). */
export function recogniseKind(labels: readonly string[]): PeriodKind {
  const kinds = new Set(labels.map(kindOf));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'own';
}

export type PeriodsProblem =
  | { readonly code: 'notOfKind'; readonly label: string; readonly kind: PeriodKind }
  | { readonly code: 'lastBeforeFirst'; readonly first: string; readonly last: string }
  | { readonly code: 'tooMany'; readonly most: number };

/** Every label from the first to the last, written as the first is (N7). */
export function labelsBetween(
  kind: PeriodKind,
  firstLabel: string,
  lastLabel: string,
): { readonly labels: readonly string[] } | { readonly problem: PeriodsProblem } {
  const first = readPeriod(firstLabel);
  const last = readPeriod(lastLabel);
  if (first === null || kindOf(firstLabel) !== kind) return { problem: { code: 'notOfKind', label: firstLabel, kind } };
  if (last === null || kindOf(lastLabel) !== kind || last.form !== first.form) {
    return { problem: { code: 'notOfKind', label: lastLabel, kind } };
  }
  const count = positionOf(last) - positionOf(first) + 1;
  if (count < 1) return { problem: { code: 'lastBeforeFirst', first: firstLabel, last: lastLabel } };
  if (count > MOST_PERIODS) return { problem: { code: 'tooMany', most: MOST_PERIODS } };
  return { labels: Array.from({ length: count }, (_, at) => writePeriod(moved(first, at))) };
}

/** The label after the last one, at the same distance as the last two are apart; null where nobody can tell (N8). */
export function nextLabel(labels: readonly string[]): string | null {
  const last = readPeriod(labels.at(-1) ?? '');
  if (last === null) return null;
  const before = readPeriod(labels.at(-2) ?? '');
  const step = before !== null && comparable(before, last) ? positionOf(last) - positionOf(before) : 1;
  return step >= 1 ? writePeriod(moved(last, step)) : null;
}

const comparable = (a: ReadPeriod, b: ReadPeriod): boolean =>
  a.form === b.form && (a.quarter === null) === (b.quarter === null);

/** The same words, or the same year under another era, in other digits, with or without a footnote's mark (N9). */
export function samePeriod(a: string, b: string): boolean {
  if (normalised(a) === normalised(b)) return true;
  const one = readPeriod(a);
  const other = readPeriod(b);
  return one !== null && other !== null && comparable(one, other) && positionOf(one) === positionOf(other);
}

export interface PeriodStep {
  readonly label: string;
  /** The period that stands before it. */
  readonly after: string;
}

/** Where periods run backwards, repeat, or leave some out: an index would chain over the hole (N10). */
export function irregularSteps(labels: readonly string[]): {
  readonly backwards: readonly PeriodStep[];
  readonly skipped: readonly PeriodStep[];
} {
  const read = labels.map(readPeriod);
  const steps = labels.slice(1).map((label, at) => {
    const before = read[at];
    const now = read[at + 1];
    const known = before && now && comparable(before, now);
    return { label, after: labels[at] ?? '', by: known ? positionOf(now) - positionOf(before) : null };
  });
  const usual = commonest(steps.flatMap((step) => (step.by !== null && step.by > 0 ? [step.by] : [])));
  return {
    backwards: steps.filter((step) => step.by !== null && step.by <= 0).map(({ label, after }) => ({ label, after })),
    skipped: steps.filter((step) => step.by !== null && step.by > usual).map(({ label, after }) => ({ label, after })),
  };
}

/** The most frequent step; the smaller one where two are as frequent. */
function commonest(steps: readonly number[]): number {
  const count = (step: number): number => steps.filter((one) => one === step).length;
  return [...new Set(steps)].sort((a, b) => count(b) - count(a) || a - b)[0] ?? 1;
}
