/** What the builders of one measure share. The context of the output is the one that all four-step sheets start from. */
import type { Measure } from '../../measures/definition';
import { across, at } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { onSheet } from '../plan/reference';
import { formula, PeriodTable } from '../plan/tableRows';
import type { SheetWords } from '../words';
import type { MeasureSheetNames } from './names';
import type { Sources } from './sources';

export interface MeasureContext {
  readonly measure: Measure;
  readonly words: SheetWords;
  readonly sheets: MeasureSheetNames;
  readonly sources: Sources;
  /** Sheets that the workbook has. */
  readonly existing?: readonly string[];
  /** Of Data, Output, Fixed and Renewed. */
  readonly output: BuildContext;
}

/** The heading of period `t` as Data has it. */
export const periodHeading = (context: MeasureContext, t: number): PlanCell =>
  formula(onSheet(context.sheets.data, at(t, context.output.data.periodRow, 'row')));

/** A table whose heading row has the periods of Data. */
export const measureTable = (page: Page, context: MeasureContext, label: string, summary: string): PeriodTable =>
  new PeriodTable(page, context.output.data.periods, [label, context.words.unit, summary], (t) =>
    periodHeading(context, t),
  );

/** The cell of a row in the base period. */
export const inBase = (context: MeasureContext, row: number): string =>
  `INDEX(${across(context.output.data.periods, row)},${context.output.names.baseNumber})`;

/** "2010-11 = 100", following the base period on About. */
export const baseIs100 = (context: MeasureContext): PlanCell => formula(`${context.output.names.basePeriod}&" = 100"`);

export const firstAndLast = (context: MeasureContext): [string, string] => {
  const { periods } = context.output;
  return [periods[0]?.name ?? '', periods.at(-1)?.name ?? ''];
};
