import { at } from './columns';
import type { BuildContext } from './context';
import type { Page } from './page';
import { formula, PeriodTable } from './tableRows';

/** A table of services on Data itself: its heading row repeats the periods of the first table. */
export function serviceTable(page: Page, context: BuildContext, summary: string): PeriodTable {
  const { words, data } = context;
  return new PeriodTable(page, data.periods, [words.service, words.unit, summary], (t) =>
    formula(at(t, data.periodRow, 'row')),
  );
}
