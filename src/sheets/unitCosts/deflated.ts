/** The unit-cost index with general prices taken out, where the inputs have a price index (rule S65). */
import { sameToExcel } from '../../measures/labels';
import { across, at } from '../plan/columns';
import { deflatorsOf } from '../../measures/namedDeflators';
import type { Page } from '../plan/page';
import { periodTable } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { cell, onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';

/** A general price index says what unit costs did against all prices; without one, the first there is. */
export function deflatedRows(page: Page, context: ReadingContext, index: number): number | undefined {
  const { words, layout, measure } = context;
  const own = words.unitCosts;
  const source = layout.sources.deflators;
  const all = deflatorsOf(measure);
  const chosen = all.find(({ kind }) => kind === 'general') ?? all[0];
  const line = source?.services.findIndex((name) => chosen !== undefined && sameToExcel(name, chosen.name)) ?? -1;
  if (!source || !chosen || line < 0) return undefined;
  const { names } = layout;
  page.heading(own.deflatedTitle, [own.deflatedNote]);
  const table = periodTable(page, context, words.series, words.averageGrowth);
  const row = source.firstRow + line;
  const deflator = table.add({
    label: formula(onSheet(source.sheet, cell(source.labelColumn, row, 'both'))),
    unit: own.priceIndex,
    summary: words.notApplicable,
    value: (t) => {
      const one = onSheet(source.sheet, cell(source.firstPeriodColumn + t, row));
      return formula(`IF(SUM(${one})>0,${one},NA())`);
    },
    format: FORMATS.index,
  });
  const inBase = `INDEX(${across(layout.periods, deflator)},${names.baseNumber})`;
  const result = page.next;
  return table.add({
    label: own.deflated,
    unit: formula(`${names.basePeriod}&" = 100"`),
    summary: averageGrowth(layout.periods, result),
    summaryFormat: FORMATS.growth,
    value: (t) => formula(`${at(t, index)}/(${at(t, deflator)}/${inBase})`),
    look: 'result',
    format: FORMATS.index,
  });
}
