/** The first table of a sheet that reads sources: the periods, their positions, and their columns in each source. */
import type { FigureSource } from '../../measures/measure';
import { at } from '../plan/columns';
import type { Page } from '../plan/page';
import { onSheet } from '../plan/reference';
import { columnLookup } from '../context/readRows';
import { FORMATS } from '../plan/styles';
import { formula, PeriodTable } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { periodHeading } from './context';

export interface PeriodRows {
  readonly periodRow: number;
  readonly positionRow: number;
  /** The row with the columns of the periods in a source. */
  readonly columnRow: (source: FigureSource) => number;
}

export function periodsTable(page: Page, context: MeasureContext, sources: readonly FigureSource[]): PeriodRows {
  const { words, output, sheets } = context;
  page.heading(words.inputs.periods, [words.inputs.periodsNote]);
  const periodRow = page.next;
  const headings = [words.item, words.data.source, words.unit] as const;
  const table = new PeriodTable(page, output.data.periods, headings, (t) => periodHeading(context, t));
  const positionRow = table.add({
    label: words.data.position,
    unit: words.data.thisWorkbook,
    summary: words.number,
    value: (t) => formula(onSheet(sheets.data, at(t, output.data.positionRow, 'row'))),
    format: FORMATS.count,
  });
  const rows = new Map<FigureSource, number>();
  for (const source of new Set(sources)) {
    const row = table.add({
      label: words.data.columnOfPeriod,
      unit: source.sheet,
      summary: words.data.columnNumber,
      value: (t) => formula(columnLookup(at(t, periodRow, 'row'), output.periods[t]?.name ?? '', source)),
      format: FORMATS.count,
    });
    rows.set(source, row);
  }
  return { periodRow, positionRow, columnRow: (source) => rows.get(source) ?? 0 };
}
