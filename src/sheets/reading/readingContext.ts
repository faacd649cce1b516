/** What every sheet that reads a measure's results shares: the measure, where its series lie, the words. */
import type { Catalogue } from '../../i18n/catalogue';
import { readingSheets as english } from '../../i18n/en/readingSheets';
import { readingSheets as thai } from '../../i18n/th/readingSheets';
import type { Measure } from '../../measures/definition';
import type { Language } from '../../measures/measure';
import { across, at, LABEL } from '../plan/columns';
import type { MeasureLayout, SeriesPlace, StepsPlace } from '../measure/layout';
import type { Page } from '../plan/page';
import { cell, onSheet } from '../plan/reference';
import { formula, PeriodTable } from '../plan/tableRows';
import type { PlanCell, SheetPlan } from '../plan/plan';
import { sheetWords } from '../words';
import type { SheetWords } from '../words';

export type ReadingWords = SheetWords & Catalogue<typeof english>;

export interface ReadingContext {
  readonly measure: Measure;
  readonly layout: MeasureLayout;
  readonly words: ReadingWords;
}

export const readingWords = (language: Language): ReadingWords => ({
  ...sheetWords(language),
  ...(language === 'th' ? thai : english),
});

export const readingContext = (measure: Measure, layout: MeasureLayout): ReadingContext => ({
  measure,
  layout,
  words: readingWords(measure.language === 'th' ? 'th' : 'en'),
});

/** A sheet, and where it has what others refer to. */
export interface Reading<Places> {
  readonly plan: SheetPlan;
  readonly places: Places;
}

/** A table whose heading row has the periods. */
export function periodTable(
  page: Page,
  { layout, words }: ReadingContext,
  label: string,
  summary: string,
): PeriodTable {
  return new PeriodTable(page, layout.periods, [label, words.unit, summary], (t) =>
    formula(onSheet(layout.periodHeadings.sheet, at(t, layout.periodHeadings.row, 'row'))),
  );
}

/** One period of a series, such as `Output!E78`. */
export const onPlace = (place: SeriesPlace, t: number): string => onSheet(place.sheet, at(t, place.row));

/** All periods of a series, such as `Output!$D$78:$H$78`. */
export const seriesRange = ({ layout }: ReadingContext, place: SeriesPlace): string =>
  onSheet(place.sheet, across(layout.periods, place.row, 'both'));

/** The figure of one named position: `INDEX(Output!$D$78:$H$78,Report_number)`. */
export const atPosition = (context: ReadingContext, place: SeriesPlace, position: string): string =>
  `INDEX(${seriesRange(context, place)},${position})`;

export const position = (layout: MeasureLayout, t: number): string =>
  onSheet(layout.positions.sheet, at(t, layout.positions.row, 'row'));

/** The name of a service as Data has it; the label column stays when the formula is copied. */
export function serviceName({ layout }: ReadingContext, service: number): PlanCell {
  const { dataSheet, data } = layout.output.chosen;
  return formula(onSheet(dataSheet, cell(LABEL, data.quantities.first + service, 'column')));
}

export const longestService = ({ measure }: ReadingContext): string =>
  measure.services.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');

export const serviceCount = ({ layout }: ReadingContext): number => layout.output.chosen.data.services;

/** The row of coverage stands right below that of the services matched. */
export const coverageOf = ({ sheet, rows }: StepsPlace): SeriesPlace => ({ sheet, row: rows.matched + 1 });
