/** Step 3: growth times share; the total is the growth of output, each row what the service contributes (rule S8). */
import { across, at, down } from '../plan/columns';
import { FORMATS } from '../plan/styles';
import type { StepBuild } from './stepRows';
import { formula } from '../plan/tableRows';
import { compared, comparedOrMissing, ifMatched, serviceLabel, stepTable } from './stepBuild';
import { growthCell } from './growth';

export function weightedGrowthTable(build: StepBuild): void {
  const { context, page, rows, formulaRow } = build;
  const { words, data } = context;
  const unit = words.steps.growth[formulaRow.growth].pointsUnit;
  page.heading(words.steps.step3, [words.steps.step3Why, words.steps.step3Note], true);
  const table = stepTable(build, words.service, build.linkingName === 'annual' ? words.average : words.summary);
  rows.weighted = page.next;
  table.addServices(data.services, (service, line) => ({
    label: serviceLabel(build, service),
    unit,
    summary: () => summary(build, line, service),
    value: compared(build, (t) =>
      ifMatched(build, service, t, `${growthCell(build, service, t)}*${at(t, rows.shares + service)}`),
    ),
    format: FORMATS.growth,
  }));
  rows.weightedTotal = table.add({
    label: words.steps.weightedTotal,
    unit: words.steps.growth[formulaRow.growth].unit,
    summary: () =>
      build.linkingName === 'annual'
        ? formula(`AVERAGE(${across(data.periods, rows.weightedTotal, '')})`)
        : words.notApplicable,
    value: comparedOrMissing(
      build,
      (t) => `SUM(${down(t, { first: rows.weighted, last: rows.weighted + data.services - 1 }, '')})`,
    ),
    look: 'total',
    format: FORMATS.growth,
  });
}

/** An average over growth of different length has no meaning: only annual comparisons are averaged. */
function summary(build: StepBuild, line: number, service: number) {
  const { words, data } = build.context;
  if (build.linkingName !== 'annual') return words.notApplicable;
  return formula(`IF(C${build.rows.growth + service}=0,"[x]",AVERAGE(${across(data.periods, line, '')}))`);
}
