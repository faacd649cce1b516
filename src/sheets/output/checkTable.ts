/** On request: the add-in's function beside the sheet's own result, and the largest difference (rule S11). */
import { across, at, block, SUMMARY } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import type { Page } from '../plan/page';
import { cell, onSheet } from '../plan/reference';
import type { IndexPlace, SideBySide } from './sideBySide';
import { FORMATS } from '../plan/styles';
import { formula, PeriodTable } from '../plan/tableRows';

/** The tolerance is the double precision of long sums and chains, far below any rounding. */
export function checkTable(page: Page, context: BuildContext, places: readonly IndexPlace[], copies: SideBySide): void {
  const { words, data } = context;
  page.heading(words.check.title, [words.check.note, words.check.withoutAddIn]);
  const table = new PeriodTable(page, data.periods, [words.series, words.unit, words.check.largest], (t) =>
    formula(onSheet(context.sheets.data, at(t, data.periodRow, 'row'))),
  );
  // Asked once: the rows below call the function only where it is known, so that nobody meets #NAME?.
  const there = table.add({
    label: words.check.isThere,
    unit: words.oneOrZero,
    summary: formula('IF(ISERROR(PSP.VERSION()),0,1)'),
    summaryFormat: FORMATS.count,
    value: () => words.notApplicable,
  });
  const ifThere = (text: string) => formula(`IF(${cell(SUMMARY, there, 'both')}=1,${text},"[x]")`);
  places.forEach((place, i) => {
    const linking = words.steps.linkings[place.linking].inSentence;
    const result = table.add({
      label: words.check.result(linking),
      unit: words.check.ofAddIn,
      summary: words.notApplicable,
      value: (t) => ifThere(outputIndexCall(context, place.linking, t)),
      format: FORMATS.index,
    });
    const row = page.next;
    table.add({
      label: words.check.difference(linking),
      unit: words.check.points,
      summary: ifThere(`MAX(MAX(${across(data.periods, row, '')}),-MIN(${across(data.periods, row, '')}))`),
      value: (t) => ifThere(difference(at(t, copies.rows[i] ?? 0), at(t, result))),
      look: 'total',
      format: '0.0E+00',
    });
  });
}

/** Two periods without a value (M5) agree. */
const difference = (sheet: string, addIn: string): string =>
  `IF(AND(ISNA(${sheet}),ISNA(${addIn})),0,${sheet}-${addIn})`;

/** INDEX takes one period out of the result: no array formula, so that no period spills over another. */
function outputIndexCall(context: BuildContext, linking: LinkingName, t: number): string {
  const { data, sheets, names, measure } = context;
  const figures = [data.quantities, data.costs].map((rows) => onSheet(sheets.data, block(data.periods, rows)));
  const way = linking === 'renewed' ? names.renewEvery : `"${linking}"`;
  const zeros = measure.method.zeros === 'activity' ? ',"across","activity"' : '';
  const call = `PSP.OUTPUTINDEX(${figures.join(',')},"${measure.method.formula}",${way},${names.baseNumber}${zeros})`;
  return `INDEX(${call},1,${onSheet(sheets.data, at(t, data.positionRow, 'row'))})`;
}
