/** Output against input, period by period, with the pattern of improvement under each (rules S31, ST1). */
import { periodColumn } from '../plan/columns';
import type { Page } from '../plan/page';
import type { SeriesPlan } from '../plan/plan';
import { cell, onSheet, rangeOf } from '../plan/reference';
import { firstAndLast } from './context';
import type { MeasureContext } from './context';

/** Rows of the sheet, and what output is called where it is adjusted for quality. */
export interface PatternChart {
  readonly output: number;
  readonly input: number;
  readonly named: number;
  readonly outputName: string;
}

const ROWS = 22;
const COLUMNS = 8;

/** Native columns: each period has its growth of output beside that of input. The first period has no growth. */
export function patternChart(page: Page, context: MeasureContext, rows: PatternChart): void {
  const { words, measure, output } = context;
  const { periods } = output.data;
  if (periods < 2) return;
  const w = words.productivity;
  const [from, to] = firstAndLast(context);
  const later = (row: number) => {
    const box = { firstColumn: periodColumn(1), lastColumn: periodColumn(periods - 1), firstRow: row, lastRow: row };
    return onSheet(page.name, rangeOf(box, 'both'));
  };
  const columns = (name: string, row: number, look: SeriesPlan['look']): SeriesPlan => ({
    name,
    values: later(row),
    categories: later(rows.named),
    look,
  });
  page.heading(w.against, [w.againstNote], true);
  const first = page.next;
  page.chart({
    name: `${page.name}_patterns`,
    kind: 'column',
    title: w.chartPatterns(measure.name),
    alternativeText: w.chartPatternsText(measure.name, from, to, rows.output, rows.input, rows.named),
    series: [columns(rows.outputName, rows.output, 'first'), columns(w.input, rows.input, 'second')],
    range: `${cell(1, first)}:${cell(Math.min(periodColumn(periods - 1), COLUMNS), first + ROWS - 1)}`,
    valueAxisTitle: w.growthAxis,
    categoryAxisTitle: '',
  });
  page.gap(ROWS + 1);
}
