/** With which period each one is compared, how many services are matched, and what share of cost they have (rule V1). */
import { across, at, down } from '../plan/columns';
import type { PlanCell } from '../plan/plan';
import { FORMATS } from '../plan/styles';
import type { StepBuild } from './stepRows';
import { formula } from '../plan/tableRows';
import { compared, onData, stepTable } from './stepBuild';

export function comparisonTable(build: StepBuild): void {
  const { context, page, rows, linking } = build;
  const { words } = context;
  const note = linking.firstCompares ? [words.steps.baseWithItself] : [];
  page.heading(words.steps.comparisons, [words.steps.comparisonsNote, ...note]);
  const table = stepTable(build, words.item, words.average);
  const summary = words.notApplicable;
  table.add({
    label: words.steps.comparedWith,
    unit: words.period,
    summary,
    value: compared(build, (t) => comparedWith(build, t)),
  });
  if (linking.position) {
    const position = linking.position;
    rows.comparedPosition = table.add({
      label: words.steps.comparedPosition,
      unit: words.number,
      summary,
      value: compared(build, position),
      format: FORMATS.count,
    });
  }
  rows.matched = table.add({
    label: words.steps.matched,
    unit: words.number,
    summary: () => average(build, rows.matched),
    value: compared(build, (t) => `SUMPRODUCT(${matchedColumns(build, t)})`),
    format: FORMATS.count,
    summaryFormat: '0.0',
  });
  const coverageRow = table.add({
    label: words.steps.coverage,
    unit: words.share,
    summary: () => average(build, coverageRow),
    value: compared(build, (t) => coverage(build, t)),
    format: FORMATS.share,
  });
}

function comparedWith(build: StepBuild, t: number): string {
  const { data } = build.context;
  if (!build.linking.position) return onData(build, at(t - 1, data.periodRow, 'row'));
  return `INDEX(${onData(build, across(data.periods, data.periodRow, 'both'))},${at(t, build.rows.comparedPosition)})`;
}

/** Presence in the earlier period and now, column beside column. */
export function matchedColumns(build: StepBuild, t: number): string {
  const { data, measure } = build.context;
  const earlierRows = measure.method.zeros === 'activity' ? data.opens : data.present;
  const earlier = build.linking.earlierColumn(earlierRows, t, build.rows.comparedPosition);
  return `${earlier},${onData(build, down(t, data.present))}`;
}

/** Null in the core where no cost is known: #N/A here. */
function coverage(build: StepBuild, t: number): string {
  const { data } = build.context;
  const earlierTotal = build.linking.earlier(data.totalCostRow, t, build.rows.comparedPosition);
  const all = `${earlierTotal}+${onData(build, at(t, data.totalCostRow))}`;
  return `IF(${all}=0,NA(),(${at(t, build.rows.cost0)}+${at(t, build.rows.cost1)})/(${all}))`;
}

/** A fixed base is also compared with itself, which would flatter an average. */
function average(build: StepBuild, row: number): PlanCell {
  const { words, data } = build.context;
  return build.linking.firstCompares ? words.notApplicable : formula(`AVERAGE(${across(data.periods, row, '')})`);
}
