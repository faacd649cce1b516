/** Native line charts of indexes below their table (rule S31). */
import { across, periodColumn } from '../plan/columns';
import type { Page } from '../plan/page';
import type { SeriesPlan } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import type { MeasureContext } from './context';

export interface IndexChart {
  readonly title: string;
  /** Says in words what the chart shows. */
  readonly text: string;
  /** Rows of this sheet. */
  readonly lines: readonly { readonly name: string; readonly row: number; readonly look: SeriesPlan['look'] }[];
}

/** Two charts and their heading fill a landscape page. */
const ROWS = 17;
const COLUMNS = 8;

/** A blank row, then the chart; the row after it is blank again. */
export function indexChart(page: Page, context: MeasureContext, { title, text, lines }: IndexChart): void {
  const { output, sheets, words } = context;
  const { periods, periodRow } = output.data;
  const first = page.next + 1;
  const last = cell(Math.min(periodColumn(periods - 1), COLUMNS), first + ROWS - 1);
  page.chart({
    name: `${page.name}_chart${first}`,
    kind: 'line',
    title,
    alternativeText: text,
    series: lines.map(({ name, row, look }) => ({
      name,
      values: onSheet(page.name, across(periods, row, 'both')),
      categories: onSheet(sheets.data, across(periods, periodRow, 'both')),
      look,
    })),
    range: `${cell(1, first)}:${last}`,
    valueAxisTitle: words.sideBySide.valueAxis,
    categoryAxisTitle: words.period,
  });
  page.gap(ROWS + 1);
}
