/** The report: one printed page with the headline, the findings in words, the table and two charts (rules S70 to S74). */
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import { Page } from '../plan/page';
import type { Reading, ReadingContext } from '../reading/readingContext';
import { textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import { reportCharts } from './charts';
import { reportWidths } from './columnWidths';
import { findings } from './findings';
import type { NumberKey, NumberRows } from './numbers';
import { numbersTable } from './numbers';
import { seriesTable } from './seriesTable';

export interface ReportPlaces {
  readonly sheet: string;
  /** Row of each number behind the sentences: column B has the number, C the words. */
  readonly numbers: NumberRows;
}

export function buildReportSheet(context: ReadingContext, contributions: ContributionPlaces): Reading<ReportPlaces> {
  const { layout, measure, words } = context;
  const own = words.report;
  const page = new Page(layout.sheets.report);
  const rows: Partial<Record<NumberKey, number>> = {};
  page.title(own.title(measure.name, layout.productivity !== undefined));
  page.sentence(formula(`${textLiteral(own.basis)}&${layout.names.basePeriod}&${textLiteral(own.basisEnd)}`));
  findings(page, context, rows);
  const table = seriesTable(page, context);
  const columnWidths = reportWidths(context, table.keys);
  const chartLines = reportCharts(page, context, table, columnWidths);
  numbersTable(page, context, contributions, rows, chartLines);
  return {
    plan: page.finish({ columnWidths, print: { orientation: 'portrait', onePage: true } }),
    places: { sheet: page.name, numbers: rows },
  };
}
