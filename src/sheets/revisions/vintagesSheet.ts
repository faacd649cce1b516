/** Growths over vintages: indexes as they were kept, everything else as formulas (RV9 to RV13). */
import type { Measure } from '../../measures/definition';
import type { SeriesName } from '../../measures/computed/results';
import { SERIES } from '../../measures/computed/results';
import type { Triangle, Vintage } from '../../measures/revisions';
import { triangleOf } from '../../measures/revisions';
import { across, at, down, SUMMARY } from '../plan/columns';
import { freeSheetNames } from '../context/freeNames';
import { languageOf } from '../measure/rowsOfBlocks';
import { Page } from '../plan/page';
import type { PlanCell, WorkbookPlan } from '../plan/plan';
import { cell } from '../plan/reference';
import { formula, PeriodTable } from '../plan/tableRows';
import type { RevisionWords } from './words';
import { revisionWords } from './words';

const NAME = 'Vintages';
const PERCENT = '0.00%';
/** No growth comes near: LOOKUP then gives the last figure of a range. */
const LARGER_THAN_ALL = '9E+307';

export interface VintagesPlaces {
  readonly sheet: string;
  /** First row of each table; statistics: row of the first statistic, column C has the values. */
  readonly series: ReadonlyMap<
    SeriesName,
    { index: number; growth: number; steps: number; total: number; statistics: number }
  >;
}

/** undefined: no vintage has any series. Vintages come oldest first. */
export function buildVintagesPlan(
  measure: Measure,
  vintages: readonly Vintage[],
  existingSheets: readonly string[],
): { readonly plan: WorkbookPlan; readonly places: VintagesPlaces } | undefined {
  const triangles = SERIES.flatMap((name) => triangleOf(vintages, name) ?? []);
  if (triangles.length === 0) return undefined;
  const words = revisionWords(languageOf(measure));
  const name = freeSheetNames([NAME], existingSheets)(NAME);
  const page = new Page(name);
  page.title(words.vintages.title(measure.name));
  page.note(words.vintages.says, words.vintages.few);
  const series = new Map(triangles.map((one) => [one.series, triangleTables(page, words, one)]));
  const periods = Math.max(...triangles.map((one) => one.periods.length));
  const sheet = page.finish({
    columnWidths: [44, 18, 14, ...Array.from({ length: periods }, () => 12)],
    freeze: { rows: 0, columns: 1 },
  });
  return { plan: { sheets: [sheet], names: [], show: name }, places: { sheet: name, series } };
}

function triangleTables(page: Page, words: RevisionWords, triangle: Triangle) {
  const { vintages: own } = words;
  const series = words.series[triangle.series];
  const { periods, vintages } = triangle;
  const table = (heading: string): PeriodTable => {
    page.heading(heading);
    return new PeriodTable(page, periods.length, [own.vintage, words.unit, ''], (t) => periods[t] ?? '');
  };
  const rowsOf = (
    to: PeriodTable,
    unit: string,
    format: string,
    value: (v: number, row: number) => (t: number) => PlanCell,
  ) =>
    to.addServices(vintages.length, (v, row) => ({ label: vintages[v] ?? '', unit, value: value(v, row), format }))
      .first;
  const index = rowsOf(
    table(own.indexes(series)),
    words.index,
    '0.00',
    (v) => (t) => triangle.indexes[v]?.[t] ?? '[x]',
  );
  const growth = rowsOf(table(own.growths(series)), words.growth, PERCENT, (v) => (t) => {
    if (t === 0) return '[z]';
    const [before, now] = [at(t - 1, index + v), at(t, index + v)];
    return formula(`IF(AND(ISNUMBER(${before}),ISNUMBER(${now})),${now}/${before}-1,"[x]")`);
  });
  const stepTable = table(own.steps(series));
  const steps = rowsOf(stepTable, words.points, PERCENT, (v) => (t) => {
    if (v === 0 || t === 0) return '[z]';
    const earlier = down(t, { first: growth, last: growth + v - 1 });
    const now = at(t, growth + v);
    return formula(`IF(AND(ISNUMBER(${now}),COUNT(${earlier})>0),${now}-LOOKUP(${LARGER_THAN_ALL},${earlier}),"[x]")`);
  });
  const all = { first: steps, last: steps + vintages.length - 1 };
  const growths = { first: growth, last: growth + vintages.length - 1 };
  const whereRevised = (text: (t: number) => string) => (t: number) =>
    formula(`IF(COUNT(${down(t, all)})=0,"[x]",${text(t)})`);
  const row = (label: string, text: (t: number) => string, look: 'total' | 'figure') =>
    stepTable.add({ label, unit: words.points, value: whereRevised(text), look, format: PERCENT });
  const total = row(own.total, (t) => `SUM(${down(t, all)})`, 'total');
  const size = row(own.size, (t) => `ABS(${at(t, total)})`, 'figure');
  const level = row(own.level, (t) => `ABS(LOOKUP(${LARGER_THAN_ALL},${down(t, growths)}))`, 'figure');
  const statistics = statisticsTable(page, words, series, periods.length, { total, size, level });
  return { index, growth, steps, total, statistics };
}

function statisticsTable(
  page: Page,
  words: RevisionWords,
  series: string,
  periods: number,
  rows: { readonly total: number; readonly size: number; readonly level: number },
): number {
  const { vintages: own } = words;
  const [total, size, level] = [rows.total, rows.size, rows.level].map((row) => across(periods, row, 'both')) as [
    string,
    string,
    string,
  ];
  page.heading(own.statistics(series));
  page.table({ cells: own.statisticColumns, styles: ['columnHeading', 'columnHeading', 'columnHeadingNumber'] });
  const first = page.next;
  const counted = cell(SUMMARY, first, 'both');
  const statistic = (label: string, unit: string, text: string, format = PERCENT) =>
    page.add({
      cells: [label, unit, formula(format === '0' ? text : `IF(${counted}=0,"[x]",${text})`)],
      styles: ['label', 'unit', 'figure'],
      formats: [undefined, undefined, format],
    });
  statistic(own.count, own.number, `COUNT(${total})`, '0');
  statistic(own.mean, words.points, `AVERAGE(${total})`);
  statistic(own.meanAbsolute, words.points, `AVERAGE(${size})`);
  statistic(own.relative, own.share, `IF(SUM(${level})=0,"[x]",SUM(${size})/SUM(${level}))`);
  statistic(own.rootMeanSquare, words.points, `SQRT(SUMSQ(${total})/${counted})`);
  statistic(own.smallest, words.points, `MIN(${total})`);
  statistic(own.largest, words.points, `MAX(${total})`);
  statistic(own.upward, own.share, `COUNTIF(${total},">0")/${counted}`);
  return first;
}
