import { at } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { Page } from '../plan/page';
import { formula, PeriodTable } from '../plan/tableRows';

/** A table of services on Data itself: its heading row repeats the periods of the first table. */
export function serviceTable(page: Page, context: BuildContext, summary: string): PeriodTable {
  const { words, data } = context;
  return new PeriodTable(page, data.periods, [words.service, words.unit, summary], (t) =>
    formula(at(t, data.periodRow, 'row')),
  );
}
