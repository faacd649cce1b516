/** What the tables of a four-step sheet have in common. */
import { at, LABEL } from '../plan/columns';
import type { PlanCell } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import type { StepBuild } from './stepRows';
import { formula, PeriodTable } from '../plan/tableRows';

export const onData = (build: StepBuild, reference: string): string => onSheet(build.context.sheets.data, reference);

/** A table whose heading row has the periods of Data. */
export function stepTable(build: StepBuild, label: string, summary: string): PeriodTable {
  const { words, data } = build.context;
  return new PeriodTable(build.page, data.periods, [label, words.unit, summary], (t) =>
    formula(onData(build, at(t, data.periodRow, 'row'))),
  );
}

/** The first period has no comparison under annual and renewed linking: [z]. */
export function compared(build: StepBuild, text: (t: number) => string): (t: number) => PlanCell {
  return (t) => (t === 0 && !build.linking.firstCompares ? build.context.words.notApplicable : formula(text(t)));
}

/** As `compared`, and #N/A where no service is matched (rule M5). */
export const comparedOrMissing = (build: StepBuild, text: (t: number) => string): ((t: number) => PlanCell) =>
  compared(build, (t) => `IF(${at(t, build.rows.matched, 'row')}=0,NA(),${text(t)})`);

/** [x] where the service is not matched; an error is no text and passes (rule M4). */
export const ifMatched = (build: StepBuild, service: number, t: number, text: string): string =>
  `IF(ISTEXT(${at(t, build.rows.growth + service)}),"[x]",${text})`;

export const serviceLabel = (build: StepBuild, service: number): PlanCell =>
  formula(onData(build, cell(LABEL, build.context.data.quantities.first + service, 'column')));

/** Earlier figure of a service, as the linking reaches it. */
export const earlier = (build: StepBuild, dataRow: number, t: number): string =>
  build.linking.earlier(dataRow, t, build.rows.comparedPosition);

export const now = (build: StepBuild, dataRow: number, t: number): string => onData(build, at(t, dataRow));
