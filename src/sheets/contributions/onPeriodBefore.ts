/**
 * Step 3 has what a service contributes to its comparison. A percent formula has it in points of growth already; a
 * logarithmic one is scaled by (I - 1) / ln I (rule S60). Where periods are not compared with the one before, the points of two
 * comparisons are set against each other (rule S61; Statistics Canada, Chain Fisher volume index: methodology).
 */
import { across, at } from '../plan/columns';
import type { Rows } from '../plan/columns';
import { FORMULA_TABLE } from '../context/formulaTable';
import type { StepsPlace } from '../measure/layout';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { periodTable, position, serviceCount, serviceName } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';

/** Contributions to each comparison, and where they stand. */
export interface ComparisonPoints {
  /** A service's points in a comparison as a formula without "=": a cell of this sheet, or of step 3. */
  readonly cellOf: (service: number, t: number) => string;
  /** Does the first period have a comparison? */
  readonly firstCompares: boolean;
  /** Row that says 1 where the period before is not the one compared with, so that its points have to be taken off. */
  readonly takeOff?: number;
}

export const stepCell = (steps: StepsPlace, row: number, t: number): string => onSheet(steps.sheet, at(t, row));

/** Points of each comparison, where they are not step 3 itself. */
export function comparisonPoints(page: Page, context: ReadingContext): ComparisonPoints {
  const steps = context.layout.output.chosen;
  const isLog = FORMULA_TABLE[steps.formula].growth === 'log';
  const annual = steps.linking === 'annual';
  if (annual && !isLog) {
    return { cellOf: (service, t) => stepCell(steps, steps.rows.weighted + service, t), firstCompares: false };
  }
  const rows = factorRows(page, context, isLog, annual);
  const first = pointsTable(page, context, rows.factor, annual);
  return {
    cellOf: (service, t) => at(t, first + service),
    firstCompares: !annual && steps.linking === 'fixed',
    ...(rows.takeOff !== undefined && { takeOff: rows.takeOff }),
  };
}

interface FactorRows {
  readonly factor: number;
  readonly takeOff?: number;
}

function factorRows(page: Page, context: ReadingContext, isLog: boolean, annual: boolean): FactorRows {
  const { words, layout } = context;
  const own = words.contributions;
  const steps = layout.output.chosen;
  page.heading(isLog ? own.scaleTitle : own.levelTitle, [isLog ? own.scaleNote : own.levelNote]);
  const table = periodTable(page, context, words.item, words.summary);
  const line = { summary: words.notApplicable, format: '0.000000' };
  const total = table.add({
    ...line,
    label: own.weightedTotal(steps.sheet),
    unit: words.steps.growth[isLog ? 'log' : 'percent'].unit,
    value: compared(context, (t) => stepCell(steps, steps.rows.weightedTotal, t)),
    format: FORMATS.growth,
  });
  const scale = isLog
    ? table.add({
        ...line,
        label: own.scale,
        unit: words.ratio,
        value: compared(context, (t) => `IF(${at(t, total)}=0,1,(EXP(${at(t, total)})-1)/${at(t, total)})`),
      })
    : undefined;
  if (annual) return { factor: scale ?? total };
  const level = (t: number) =>
    `INDEX(${onSheet(steps.sheet, across(layout.periods, steps.rows.value, 'both'))},${stepCell(steps, steps.rows.comparedPosition, t)})/100`;
  const factor = table.add({
    ...line,
    label: own.level,
    unit: own.pieceIsOne,
    value: compared(context, (t) => (scale === undefined ? level(t) : `${level(t)}*${at(t, scale)}`)),
  });
  const takeOff = table.add({
    label: own.takeOff,
    unit: words.oneOrZero,
    summary: words.notApplicable,
    value: (t) =>
      t === 0
        ? words.notApplicable
        : formula(`IF(${stepCell(steps, steps.rows.comparedPosition, t)}=${position(layout, t - 1)},0,1)`),
    format: FORMATS.count,
  });
  return { factor, takeOff };
}

function pointsTable(page: Page, context: ReadingContext, factor: number, annual: boolean): number {
  const { words, layout } = context;
  const own = words.contributions;
  const steps = layout.output.chosen;
  if (annual) page.heading(own.comparisonTitle, [own.comparisonNote]);
  else page.heading(own.levelPointsTitle, [own.levelPointsNote]);
  const table = periodTable(page, context, words.service, words.summary);
  return table.addServices(serviceCount(context), (service) => ({
    label: serviceName(context, service),
    unit: own.points,
    summary: words.notApplicable,
    value: compared(context, (t) => {
      const step3 = stepCell(steps, steps.rows.weighted + service, t);
      const value = `IF(ISTEXT(${step3}),"[x]",${step3}*${at(t, factor, 'row')})`;
      // A fixed base compared with itself contributes nothing to anything.
      return steps.linking === 'fixed'
        ? `IF(${stepCell(steps, steps.rows.comparedPosition, t)}=${position(layout, t)},"[z]",${value})`
        : value;
    }),
    format: FORMATS.growth,
  })).first;
}

/** [z] where the first period has no comparison. */
export function compared({ layout, words }: ReadingContext, text: (t: number) => string): (t: number) => PlanCell {
  const firstCompares = layout.output.chosen.linking === 'fixed';
  return (t) => (t === 0 && !firstCompares ? words.notApplicable : formula(text(t)));
}

export interface GrowthTable {
  readonly rows: Rows;
  readonly sum: number;
  readonly difference: number;
}

/** What each service contributes to the growth on the period before; the sum, the growth, and the difference of 0 (S60). */
export function growthTable(page: Page, context: ReadingContext, points: ComparisonPoints): GrowthTable {
  const { words } = context;
  const own = words.contributions;
  page.heading(own.beforeTitle, [own.beforeNote], true);
  const table = periodTable(page, context, words.service, words.average);
  const after = (text: (t: number) => string) => (t: number) => (t === 0 ? words.notApplicable : formula(text(t)));
  const rows = table.addServices(serviceCount(context), (service, line) => ({
    label: serviceName(context, service),
    unit: own.points,
    summary: averageOf(context, line),
    value: after((t) => contribution(context, points, service, t, growth)),
    format: FORMATS.growth,
  }));
  const last = page.next;
  const [sum, growth, difference] = [last, last + 1, last + 2];
  const total = { unit: own.points, summary: () => averageOf(context, sum), format: FORMATS.growth };
  table.add({
    ...total,
    label: own.sum,
    look: 'total',
    value: after((t) => `IF(ISNA(${at(t, growth)}),NA(),SUM(${at(t, rows.first)}:${at(t, rows.last)}))`),
  });
  table.add({
    ...total,
    label: own.growth,
    unit: words.share,
    summary: () => averageOf(context, growth),
    value: after((t) => growthOn(context, t)),
  });
  table.add({
    ...total,
    label: own.difference,
    summary: words.notApplicable,
    value: after((t) => `${at(t, sum)}-${at(t, growth)}`),
    format: FORMATS.drift,
  });
  return { rows, sum, difference };
}

function contribution(
  context: ReadingContext,
  points: ComparisonPoints,
  service: number,
  t: number,
  growth: number,
): string {
  const steps = context.layout.output.chosen;
  const now = points.cellOf(service, t);
  if (points.takeOff === undefined) return now;
  const before = points.cellOf(service, t - 1);
  const off = at(t, points.takeOff, 'row');
  const level = stepCell(steps, steps.rows.value, t - 1);
  const tookPart = `ISNUMBER(${now})+${off}*ISNUMBER(${before})`;
  const change = `(SUM(${now})-${off}*SUM(${before}))/(${level}/100)`;
  return `IF(ISNA(${at(t, growth, 'row')}),NA(),IF(${tookPart}=0,"[x]",${change}))`;
}

function growthOn(context: ReadingContext, t: number): string {
  const steps = context.layout.output.chosen;
  if (steps.linking === 'annual') return `${stepCell(steps, steps.rows.link, t)}-1`;
  const [piece, value] = [steps.rows.piece, steps.rows.value];
  return (
    `IF(${stepCell(steps, piece, t)}=${stepCell(steps, piece, t - 1)},` +
    `${stepCell(steps, value, t)}/${stepCell(steps, value, t - 1)}-1,NA())`
  );
}

export function averageOf({ layout }: ReadingContext, row: number): PlanCell {
  const line = across(layout.periods, row, '');
  return formula(`IF(COUNT(${line})=0,"[x]",AVERAGE(${line}))`);
}
