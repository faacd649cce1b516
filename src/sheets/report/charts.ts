/** The two charts of the report: the indexes over time, and what the services contributed (rule S74). */
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import type { Page } from '../plan/page';
import type { SeriesPlan } from '../plan/plan';
import { longestService, seriesRange, serviceCount } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { cell, onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { ReportSeries, SeriesTable } from './seriesTable';

/** The rows that the bar chart reads are written below the numbers, when the ranked list is known. */
export interface ChartLines {
  readonly write: (page: Page, contributions: ContributionPlaces) => void;
}

const CHART_ROWS = 18;
/** Names that take two lines beside their bar need higher bars. */
const LONG_NAME = 45;
const MORE_ROWS = 8;
/** A page has room for so many bars: of more services the ends of the ranked list. */
const MOST_BARS = 12;
const LOOKS = ['first', 'second', 'third'] as const;

export function reportCharts(
  page: Page,
  context: ReadingContext,
  table: SeriesTable,
  widths: readonly number[],
): ChartLines {
  const { words } = context;
  const own = words.report;
  page.heading(own.chartsTitle, [own.chartsNote]);
  const rows = CHART_ROWS + (longestService(context).length > LONG_NAME ? MORE_ROWS : 0);
  const [first, last] = [page.next, page.next + rows - 1];
  const middle = columnsOfHalf(widths);
  const range = (from: number, to: number) => `${cell(from, first)}:${cell(to, last)}`;
  lineChart(page, context, table, range(1, middle));
  page.gap(rows);
  const bars = range(middle + 1, widths.length);
  return { write: (onPage, contributions) => barChart(onPage, context, contributions, bars) };
}

/** How many columns make the left half of the page, or a little less: the bars have names beside them. */
function columnsOfHalf(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let columns = 1;
  for (let used = widths[0] ?? 0; columns < widths.length - 1; columns++) {
    used += widths[columns] ?? 0;
    if (used > half) break;
  }
  return columns;
}

function lineChart(page: Page, context: ReadingContext, table: SeriesTable, range: string): void {
  const { words, layout, measure } = context;
  const own = words.report;
  const shown: ReportSeries[] = layout.quality
    ? ['adjusted', 'input', 'productivity']
    : ['output', 'input', 'productivity'];
  const column = (letter: string) => onSheet(page.name, `$${letter}$${table.first}:$${letter}$${table.last}`);
  const series = shown.flatMap((key): SeriesPlan[] => {
    const letter = table.column(key);
    const look = LOOKS[shown.indexOf(key)] ?? 'base';
    return letter === undefined
      ? []
      : [{ name: own.columns[key], values: column(letter), categories: column('A'), look }];
  });
  const { baseLine } = layout.output;
  if (baseLine) {
    const values = seriesRange(context, baseLine);
    series.push({ name: words.productivity.baseLine, values, categories: column('A'), look: 'base' });
  }
  page.chart({
    name: `${page.name}_lines`,
    kind: 'line',
    title: own.lineTitle,
    alternativeText: own.lineText(measure.name, series.map(({ name }) => name).join(', '), table.first, table.last),
    series,
    range,
    valueAxisTitle: own.indexAxis,
    categoryAxisTitle: '',
  });
}

/** Rank, points and service: a long name stands last, where it has the width of the page. */
function barChart(page: Page, context: ReadingContext, { ranked }: ContributionPlaces, range: string): void {
  const { words, measure } = context;
  const own = words.report;
  const bars = Math.min(MOST_BARS, serviceCount(context));
  const isAll = bars === serviceCount(context);
  page.heading(own.barsTitle, [isAll ? own.barsNote : own.barsEnds(bars / 2)]);
  page.table({
    cells: [words.contributions.rank, words.contributions.points, words.service],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeadingWords'],
  });
  const first = page.next;
  const column = (letter: string) =>
    onSheet(ranked.sheet, `$${letter}$${ranked.rows.first}:$${letter}$${ranked.rows.last}`);
  const compared = `COUNT(${onSheet(ranked.sheet, `$B$${ranked.unranked.first}:$B$${ranked.unranked.last}`)})`;
  for (let i = 0; i < bars; i++) {
    const row = page.next;
    // The lower half counts from the end of those that were compared.
    const position = `ROWS(A$${first}:A${row})`;
    const nth = isAll || i < bars / 2 ? position : `MAX(${position},${compared}-${bars - 1 - i})`;
    page.add({
      // INDEX at 0 is the whole column: a program that has not calculated A yet would let it spill.
      cells: [
        formula(nth),
        formula(`INDEX(${column('C')},MAX(1,A${row}))`),
        formula(`INDEX(${column('A')},MAX(1,A${row}))`),
      ],
      styles: ['label', 'figure', 'words'],
      formats: [FORMATS.count, FORMATS.growth],
    });
  }
  const here = (letter: string) => onSheet(page.name, `$${letter}$${first}:$${letter}$${page.next - 1}`);
  page.chart({
    name: `${page.name}_bars`,
    kind: 'bar',
    title: own.barTitle,
    alternativeText: own.barText(measure.name, first, page.next - 1),
    series: [{ name: words.contributions.points, values: here('B'), categories: here('C'), look: 'first' }],
    range,
    valueAxisTitle: words.contributions.valueAxis,
    categoryAxisTitle: '',
  });
}
