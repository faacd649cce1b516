/** Step 1: the growth of each matched service, logarithmic or in per cent as the formula needs (rule S6). */
import { across, at } from '../plan/columns';
import { FORMATS } from '../plan/styles';
import type { StepBuild } from './stepRows';
import { formula } from '../plan/tableRows';
import { compared, earlier, now, serviceLabel, stepTable } from './stepBuild';

export function growthTable(build: StepBuild): void {
  const { context, page, rows, formulaRow } = build;
  const { words, data } = context;
  const kind = words.steps.growth[formulaRow.growth];
  page.heading(words.steps.step1, [words.steps.step1Why, kind.note]);
  const table = stepTable(build, words.service, words.comparisons);
  rows.growth = page.next;
  table.addServices(data.services, (service, line) => ({
    label: serviceLabel(build, service),
    unit: kind.unit,
    summary: formula(`COUNT(${across(data.periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: compared(build, (t) => growth(build, service, t)),
    format: FORMATS.growth,
  }));
}

function growth(build: StepBuild, service: number, t: number): string {
  const { data, measure } = build.context;
  const opens = measure.method.zeros === 'activity' ? data.opens.first : data.present.first;
  const matched = `${now(build, data.present.first + service, t)}*${earlier(build, opens + service, t)}=1`;
  const row = data.quantities.first + service;
  const relative = `${now(build, row, t)}/${earlier(build, row, t)}`;
  return `IF(${matched},${build.formulaRow.growth === 'log' ? `LN(${relative})` : `${relative}-1`},"[x]")`;
}

/** Which rows of this table are text says who is matched. */
export const growthCell = (build: StepBuild, service: number, t: number): string => at(t, build.rows.growth + service);
