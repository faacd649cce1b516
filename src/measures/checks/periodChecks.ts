import type { Measure } from '../definition';
import { readPeriod } from '../periodLabel';
import { irregularSteps } from '../periods';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';

/** Periods that run backwards or leave some out, and periods that carry a footnote's mark (C62). */
export function periodFindings({ periods: { labels } }: Measure): CheckFinding[] {
  const { backwards, skipped } = irregularSteps(labels);
  return [
    ...backwards.map(({ label, after }) => found('fix', 'periodsBackwards', { period: label }, { after })),
    ...skipped.map(({ label, after }) => found('review', 'periodsSkipped', { period: label }, { after })),
    ...labels
      .filter((label) => (readPeriod(label)?.mark ?? '') !== '')
      .map((label) => found('note', 'markedPeriod', { period: label }, {})),
  ];
}
