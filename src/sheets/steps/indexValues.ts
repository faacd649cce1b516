/**
 * Step 4: links become an index. Every comparison ties a period to the one it is compared with; the piece says which
 * periods hang together, and only those of the base's piece have an index (rules M5, S9).
 */
import { across, at } from '../plan/columns';
import { FORMATS } from '../plan/styles';
import type { StepBuild } from './stepRows';
import { averageGrowth, formula } from '../plan/tableRows';
import { compared, onData, stepTable } from './stepBuild';

export function indexTable(build: StepBuild): void {
  const { context, page, rows, formulaRow, linking } = build;
  const { words, data, names } = context;
  const { steps } = words;
  page.heading(steps.step4, [steps.step4Why, steps.step4Note]);
  const table = stepTable(build, words.series, words.averageGrowth);
  const summary = words.notApplicable;
  const total = (t: number) => at(t, rows.weightedTotal);
  const unmatched = (t: number) => `${at(t, rows.matched, 'row')}=0`;
  const own = (t: number) => onData(build, at(t, data.positionRow, 'row'));
  rows.link = table.add({
    label: steps.link,
    unit: words.ratio,
    summary,
    value: compared(build, (t) => (formulaRow.growth === 'log' ? `EXP(${total(t)})` : `1+${total(t)}`)),
    format: FORMATS.link,
  });
  table.add({
    label: steps.linkGrowth,
    unit: words.share,
    summary,
    value: compared(build, (t) => `${at(t, rows.link)}-1`),
    format: FORMATS.growth,
  });
  const first = linking.firstCompares ? undefined : 0;
  rows.piece = table.add({
    label: steps.piece,
    unit: words.number,
    summary,
    value: (t) =>
      t === first ? formula(own(t)) : formula(`IF(${unmatched(t)},${own(t)},${linking.before(rows.piece, t, rows)})`),
    format: FORMATS.count,
  });
  rows.value = table.add({
    label: steps.chain[build.linkingName],
    unit: steps.pieceIs100,
    summary,
    value: (t) =>
      t === first ? 100 : formula(`IF(${unmatched(t)},100,${linking.before(rows.value, t, rows)}*${at(t, rows.link)})`),
    format: FORMATS.index,
  });
  rows.index = table.add({
    label: steps.outputIndex(steps.linkings[build.linkingName].inSentence),
    unit: formula(`${names.basePeriod}&" = 100"`),
    summary: () => averageGrowth(data.periods, rows.index),
    value: (t) => {
      // The ratio first: the base period is then exactly 100.
      const inBase = (row: number) => `INDEX(${across(data.periods, row)},${names.baseNumber})`;
      return formula(
        `IF(${at(t, rows.piece)}=${inBase(rows.piece)},100*(${at(t, rows.value)}/${inBase(rows.value)}),NA())`,
      );
    },
    look: 'result',
    format: FORMATS.index,
    summaryFormat: FORMATS.growth,
  });
}
