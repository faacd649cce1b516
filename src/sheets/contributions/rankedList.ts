/** The contributions of the report period from the largest rise to the largest fall, without ties, and their chart (rule S63). */
import { across, LABEL, SUMMARY, UNIT } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { Page } from '../plan/page';
import { longestService, serviceCount, serviceName } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { cell, onSheet, rangeOf } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';

/** Column A has the service, B the rank, C the points. */
export interface RankedPlace {
  readonly sheet: string;
  readonly rows: Rows;
  /** Column B has the points of all services in their usual order; COUNT of them says how many were compared. */
  readonly unranked: Rows;
}

/** Points are ranked to 12 decimals, so that what is equal but for the last bit of a sum shares no rank by accident. */
const DECIMALS = 12;

export function rankedList(page: Page, context: ReadingContext, contributions: Rows): RankedPlace {
  const unranked = unrankedTable(page, context, contributions);
  const { words, layout } = context;
  const own = words.contributions;
  page.heading(own.rankedTitle, [own.rankedNote], true);
  page.table({
    cells: [words.service, own.rank, own.points],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeadingNumber'],
  });
  const count = serviceCount(context);
  const first = page.next;
  const column = (number: number) =>
    rangeOf({ firstColumn: number, lastColumn: number, firstRow: unranked.first, lastRow: unranked.last }, 'both');
  const pick = (from: number, row: number, shows?: string) =>
    formula(
      `IF(B${row}>COUNT(${column(UNIT)}),"[x]",INDEX(${column(from)},MATCH(B${row},${column(SUMMARY)},0)))`,
      shows,
    );
  // Any row may show any service.
  const longest = longestService(context);
  for (let i = 0; i < count; i++) {
    const row = first + i;
    page.add({
      cells: [pick(LABEL, row, longest), i + 1, pick(UNIT, row)],
      styles: ['label', 'figure', 'figure'],
      formats: [undefined, FORMATS.count, FORMATS.growth],
    });
  }
  const rows = { first, last: first + count - 1 };
  rankedChart(page, context, rows);
  return { sheet: layout.sheets.contributions, rows, unranked };
}

function unrankedTable(page: Page, context: ReadingContext, contributions: Rows): Rows {
  const { words, layout } = context;
  const own = words.contributions;
  page.heading(own.reportTitle, [own.reportNote(layout.names.reportPeriod)]);
  page.table({
    cells: [words.service, formula(layout.names.reportPeriod), own.rank],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeadingNumber'],
  });
  const count = serviceCount(context);
  const first = page.next;
  const all = `B$${first}:B$${first + count - 1}`;
  for (let i = 0; i < count; i++) {
    const row = first + i;
    const points = `INDEX(${across(layout.periods, contributions.first + i, 'column')},${layout.names.reportNumber})`;
    page.add({
      cells: [
        serviceName(context, i),
        formula(`IF(ISTEXT(${points}),"[x]",ROUND(${points},${DECIMALS}))`),
        // The heading row is counted along: a range of one cell is read differently by some programs.
        formula(`IF(ISNUMBER(B${row}),RANK(B${row},${all})+COUNTIF(B$${first - 1}:B${row},B${row})-1,"[x]")`),
      ],
      styles: ['label', 'figure', 'figure'],
      formats: [undefined, FORMATS.growth, FORMATS.count],
    });
  }
  return { first, last: first + count - 1 };
}

const LEAST_ROWS = 14;
const CHART_COLUMNS = 6;

function rankedChart(page: Page, context: ReadingContext, rows: Rows): void {
  const { words, layout, measure } = context;
  const own = words.contributions;
  const height = Math.max(LEAST_ROWS, rows.last - rows.first + 2);
  const column = (letter: string) => onSheet(page.name, `$${letter}$${rows.first}:$${letter}$${rows.last}`);
  page.chart({
    name: `${layout.sheets.contributions}_chart`,
    kind: 'bar',
    title: own.chartTitle,
    alternativeText: own.chartText(measure.name, rows.first, rows.last),
    series: [{ name: own.points, values: column('C'), categories: column('A'), look: 'first' }],
    range: `${cell(4, rows.first - 1)}:${cell(3 + CHART_COLUMNS, rows.first + height - 2)}`,
    valueAxisTitle: own.valueAxis,
    categoryAxisTitle: '',
  });
  page.gap(Math.max(0, LEAST_ROWS - (rows.last - rows.first + 1)) + 1);
}
