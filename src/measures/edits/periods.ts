import type { Measure, Periods } from '../definition';
import { MOST_PERIODS, kindOf, nextLabel } from '../periods';
import { renamedKeys } from './acceptance';
import type { Edited } from './edit';
import { edited, refused } from './edit';
import { nameProblem, sameName, tidy } from './names';

/** At the end; without a label, the one that follows. A report on the last period moves along to the new one (N14). */
export function addPeriod(measure: Measure, label?: string): Edited {
  const { labels } = measure.periods;
  const last = labels.at(-1) ?? '';
  const wanted = label ?? nextLabel(labels);
  if (wanted === null) return refused(measure, { code: 'noNextPeriod', last });
  if (labels.length >= MOST_PERIODS) return refused(measure, { code: 'tooManyPeriods', most: MOST_PERIODS });
  const problem = nameProblem(wanted, labels);
  if (problem) return refused(measure, problem);
  const added = tidy(wanted);
  const { method } = measure;
  return edited({
    ...measure,
    periods: withLabels(measure.periods, [...labels, added]),
    method: {
      ...method,
      base: method.base === '' ? added : method.base,
      reportPeriod: method.reportPeriod === last ? added : method.reportPeriod,
    },
  });
}

export function renamePeriod(measure: Measure, before: string, after: string): Edited {
  const { labels } = measure.periods;
  if (!labels.includes(before)) return refused(measure, { code: 'unknownPart', id: before });
  const problem = nameProblem(
    after,
    labels.filter((label) => label !== before),
  );
  if (problem) return refused(measure, problem);
  const name = tidy(after);
  const { method } = measure;
  return edited({
    ...measure,
    periods: withLabels(
      measure.periods,
      labels.map((label) => (label === before ? name : label)),
    ),
    method: {
      ...method,
      base: method.base === before ? name : method.base,
      reportPeriod: method.reportPeriod === before ? name : method.reportPeriod,
    },
    accepted: renamedKeys(measure.accepted, 'period', before, name),
  });
}

/** A base or report period that goes is followed by its neighbour; the last one left cannot go (N14). */
export function removePeriod(measure: Measure, label: string): Edited {
  const { labels } = measure.periods;
  if (!labels.includes(label)) return refused(measure, { code: 'unknownPart', id: label });
  if (labels.length === 1) return refused(measure, { code: 'lastPeriod' });
  return setPeriods(measure, {
    kind: measure.periods.kind,
    labels: labels.filter((one) => one !== label),
  });
}

/** Other periods altogether: what is named in the method and does not exist any more becomes the first or the last. */
export function setPeriods(measure: Measure, periods: Periods): Edited {
  const labels = periods.labels.map(tidy);
  for (const [at, label] of labels.entries()) {
    const problem = nameProblem(label, labels.slice(0, at));
    if (problem) return refused(measure, problem);
  }
  if (labels.length > MOST_PERIODS) return refused(measure, { code: 'tooManyPeriods', most: MOST_PERIODS });
  const exists = (period: string): boolean => labels.some((label) => sameName(label, period));
  const { method, accepted } = measure;
  return edited({
    ...measure,
    periods: withLabels(periods, labels),
    method: {
      ...method,
      base: exists(method.base) ? method.base : (labels[0] ?? ''),
      reportPeriod: exists(method.reportPeriod) ? method.reportPeriod : (labels.at(-1) ?? ''),
    },
    accepted: accepted.filter(({ period }) => period === undefined || exists(period)),
  });
}

/** A label of another kind makes the periods the user's own. */
const withLabels = (periods: Periods, labels: readonly string[]): Periods => ({
  kind: labels.every((label) => kindOf(label) === periods.kind) ? periods.kind : 'own',
  labels,
});
