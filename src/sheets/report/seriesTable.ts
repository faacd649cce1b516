/** One row per period, so that a long series still fits a portrait page (rule S71). */
import { columnLetters } from '../plan/reference';
import type { SeriesPlace } from '../measure/layout';
import type { Page } from '../plan/page';
import type { PlanCell, StyleName } from '../plan/plan';
import { coverageOf, seriesRange } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { formula } from '../plan/tableRows';

export type ReportSeries =
  'output' | 'quality' | 'adjusted' | 'input' | 'productivity' | 'growth' | 'unitCost' | 'coverage' | 'pattern';

interface Column {
  readonly key: ReportSeries;
  readonly place: SeriesPlace;
  readonly format?: string;
}

export interface SeriesTable {
  readonly first: number;
  readonly last: number;
  /** What stands in each column, B first. */
  readonly keys: readonly ReportSeries[];
  /** Letter of the column. */
  readonly column: (key: ReportSeries) => string | undefined;
}

const INDEX = '0.0';
const PERCENT = '0.0%';

function columnsOf({ layout }: ReadingContext): Column[] {
  const { output, quality, productivity, inputs } = layout;
  const column = (key: ReportSeries, place: SeriesPlace | undefined, format?: string): Column[] =>
    place ? [{ key, place, ...(format !== undefined && { format }) }] : [];
  return [
    ...column('output', output.chosen.index, INDEX),
    ...column('quality', quality?.effect, INDEX),
    ...column('adjusted', quality?.adjusted, INDEX),
    ...column('input', productivity?.input ?? inputs?.chosen.index, INDEX),
    ...column('productivity', productivity?.index, INDEX),
    ...column('growth', productivity?.growth, PERCENT),
    ...column('coverage', coverageOf(output.chosen), PERCENT),
    ...column('pattern', productivity?.pattern),
  ];
}

export function seriesTable(page: Page, context: ReadingContext): SeriesTable {
  const { words, layout } = context;
  const own = words.report;
  const columns = columnsOf(context);
  page.heading(own.tableTitle, [own.signs]);
  const first = page.next + 1;
  page.table({
    cells: [words.period, ...columns.map(({ key }) => own.columns[key])],
    styles: ['columnHeading', ...columns.map(({ key }) => headingStyle(key))],
  });
  // The nth row shows the nth period.
  const nth = (place: SeriesPlace): PlanCell =>
    formula(`INDEX(${seriesRange(context, place)},ROWS(A$${first}:A${page.next}))`);
  for (let t = 0; t < layout.periods; t++) {
    page.add({
      cells: [nth(layout.periodHeadings), ...columns.map(({ place }) => nth(place))],
      styles: ['label', ...columns.map(({ key }) => cellStyle(key))],
      formats: [undefined, ...columns.map(({ format }) => format)],
    });
  }
  return {
    first,
    last: page.next - 1,
    keys: columns.map(({ key }) => key),
    column: (key) => {
      const at = columns.findIndex((one) => one.key === key);
      return at < 0 ? undefined : columnLetters(at + 2);
    },
  };
}

const headingStyle = (key: ReportSeries): StyleName =>
  key === 'pattern' ? 'columnHeadingWords' : 'columnHeadingNumber';
const cellStyle = (key: ReportSeries): StyleName => (key === 'pattern' ? 'words' : 'figure');
