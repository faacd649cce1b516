/**
 * Contributions to the change since the base. Growths may not be added along a chain, points of the index may: each year's
 * contribution counts at the level the index had then (rule S62; Statistics Canada, Chain Fisher volume index: methodology).
 */
import { across, at } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { Page } from '../plan/page';
import { onPlace, periodTable, position, serviceCount, serviceName } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { ComparisonPoints } from './onPeriodBefore';
import { stepCell } from './onPeriodBefore';

export function sinceBase(page: Page, context: ReadingContext, points: ComparisonPoints): { rows: Rows } {
  const { words, layout } = context;
  const own = words.contributions;
  const annual = layout.output.chosen.linking === 'annual';
  page.heading(own.sinceTitle, [own.sinceNote, annual ? own.sinceChain : own.sinceFixed], true);
  const level = annual ? levelRows(page, context, points) : undefined;
  if (level) page.heading(own.sinceSumTitle, [own.sinceSumNote]);
  const table = periodTable(page, context, words.service, words.summary);
  const later = (text: (t: number) => string) => (t: number) =>
    t === 0 ? words.notApplicable : formula(`IF(${position(layout, t)}<=${layout.names.baseNumber},"[z]",${text(t)})`);
  const line = { unit: own.points, summary: words.notApplicable, format: FORMATS.growth };
  const rows = table.addServices(serviceCount(context), (service) => ({
    ...line,
    label: serviceName(context, service),
    value: later((t) => (level ? summed(level, service, t) : points.cellOf(service, t))),
  }));
  const [sum, growth] = [page.next, page.next + 1];
  table.add({
    ...line,
    label: own.sum,
    look: 'total',
    value: later((t) => `IF(ISNA(${at(t, growth)}),NA(),SUM(${at(t, rows.first)}:${at(t, rows.last)}))`),
  });
  table.add({
    ...line,
    label: own.growthSince,
    unit: words.share,
    value: later((t) => `${onPlace(layout.output.chosen.index, t)}/100-1`),
  });
  table.add({
    ...line,
    label: own.difference,
    value: later((t) => `${at(t, sum)}-${at(t, growth)}`),
    format: FORMATS.drift,
  });
  return { rows };
}

interface LevelRows {
  readonly level: number;
  readonly points: number;
}

function levelRows(page: Page, context: ReadingContext, points: ComparisonPoints): LevelRows {
  const { words, layout } = context;
  const own = words.contributions;
  const { names } = layout;
  const steps = layout.output.chosen;
  const inBase = (row: number) =>
    `INDEX(${onSheet(steps.sheet, across(layout.periods, row, 'both'))},${names.baseNumber})`;
  const table = periodTable(page, context, words.service, words.summary);
  const level = table.add({
    label: own.levelBefore,
    unit: formula(`${names.basePeriod}&" = 1"`),
    summary: words.notApplicable,
    value: (t) =>
      t === 0
        ? words.notApplicable
        : formula(
            `IF(${position(layout, t)}<=${names.baseNumber},"[z]",IF(${stepCell(steps, steps.rows.piece, t)}=${inBase(steps.rows.piece)},` +
              `${stepCell(steps, steps.rows.value, t - 1)}/${inBase(steps.rows.value)},NA()))`,
          ),
    format: '0.000000',
  });
  const rows = table.addServices(serviceCount(context), (service) => ({
    label: serviceName(context, service),
    unit: own.points,
    summary: words.notApplicable,
    value: (t) => {
      if (t === 0) return words.notApplicable;
      const one = points.cellOf(service, t);
      return formula(`IF(ISTEXT(${at(t, level, 'row')}),"[z]",IF(ISTEXT(${one}),"[x]",${one}*${at(t, level, 'row')}))`);
    },
    format: FORMATS.growth,
  }));
  return { level, points: rows.first };
}

/** [x] where the service took no part in any comparison since the base; #N/A across a break (M5). */
function summed({ level, points }: LevelRows, service: number, t: number): string {
  const soFar = `${at(0, points + service, 'column')}:${at(t, points + service)}`;
  return `IF(ISNA(${at(t, level, 'row')}),NA(),IF(COUNT(${soFar})=0,"[x]",SUM(${soFar})))`;
}
