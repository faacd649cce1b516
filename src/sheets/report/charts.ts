/** The two charts of the report: the indexes over time, and what the services contributed (rule S74). */
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import type { Page } from '../page';
import type { SeriesPlan } from '../plan';
import { serviceCount } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet } from '../reference';
import { FORMATS } from '../styles';
import { formula } from '../tableRows';
import type { ReportSeries, SeriesTable } from './seriesTable';

/** The rows that the bar chart reads are written below the numbers, when the ranked list is known. */
export interface ChartLines {
  readonly write: (page: Page, contributions: ContributionPlaces) => void;
}

const CHART_ROWS = 18;
/** A page has room for so many bars: of more services the ends of the ranked list. */
const MOST_BARS = 12;
const LOOKS = ['first', 'second', 'third'] as const;

export function reportCharts(page: Page, context: ReadingContext, table: SeriesTable): ChartLines {
  const { words } = context;
  const own = words.report;
  page.heading(own.chartsTitle, [own.chartsNote]);
  const first = page.next;
  lineChart(page, context, table, first);
  page.gap(CHART_ROWS);
  return { write: (onPage, contributions) => barChart(onPage, context, contributions, first) };
}

function lineChart(page: Page, context: ReadingContext, table: SeriesTable, first: number): void {
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
  page.chart({
    name: `${page.name}_lines`,
    kind: 'line',
    title: own.lineTitle,
    alternativeText: own.lineText(measure.name, series.map(({ name }) => name).join(', '), table.first, table.last),
    series,
    range: `A${first}:D${first + CHART_ROWS - 1}`,
    valueAxisTitle: own.indexAxis,
    categoryAxisTitle: '',
  });
}

function barChart(page: Page, context: ReadingContext, { ranked }: ContributionPlaces, top: number): void {
  const { words, measure } = context;
  const own = words.report;
  const bars = Math.min(MOST_BARS, serviceCount(context));
  const isAll = bars === serviceCount(context);
  page.heading(own.barsTitle, [isAll ? own.barsNote : own.barsEnds(bars / 2)]);
  page.table({ cells: [words.service, words.contributions.points], styles: ['columnHeading', 'columnHeadingNumber'] });
  const first = page.next;
  const column = (letter: string) =>
    onSheet(ranked.sheet, `$${letter}$${ranked.rows.first}:$${letter}$${ranked.rows.last}`);
  const compared = `COUNT(${onSheet(ranked.sheet, `$B$${ranked.unranked.first}:$B$${ranked.unranked.last}`)})`;
  for (let i = 0; i < bars; i++) {
    // The lower half counts from the end of those that were compared.
    const nth = isAll || i < bars / 2 ? `${i + 1}` : `MAX(${i + 1},${compared}-${bars - 1 - i})`;
    page.add({
      cells: [formula(`INDEX(${column('A')},${nth})`), formula(`INDEX(${column('C')},${nth})`)],
      styles: ['sentence', 'figure'],
      formats: [undefined, FORMATS.growth],
    });
  }
  const here = (letter: string) => onSheet(page.name, `$${letter}$${first}:$${letter}$${page.next - 1}`);
  page.chart({
    name: `${page.name}_bars`,
    kind: 'bar',
    title: own.barTitle,
    alternativeText: own.barText(measure.name, first, page.next - 1),
    series: [{ name: words.contributions.points, values: here('B'), categories: here('A'), look: 'first' }],
    range: `E${top}:I${top + CHART_ROWS - 1}`,
    valueAxisTitle: words.contributions.valueAxis,
    categoryAxisTitle: '',
  });
}
