/** What each service contributes to the growth of output, on the period before and since the base (rules S60 to S63). */
import { FORMULA_TABLE } from '../context/formulaTable';
import type { RowsPlace, SeriesPlace } from '../measure/layout';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { Reading, ReadingContext } from '../reading/readingContext';
import { comparisonPoints, growthTable } from './onPeriodBefore';
import type { RankedPlace } from './rankedList';
import { rankedList } from './rankedList';
import { sinceBase } from './sinceBase';

export interface ContributionPlaces {
  readonly onPeriodBefore: RowsPlace;
  readonly sum: SeriesPlace;
  readonly difference: SeriesPlace;
  /** Absent where weights are renewed every few periods. */
  readonly sinceBase?: RowsPlace;
  readonly ranked: RankedPlace;
}

export function buildContributionsSheet(context: ReadingContext): Reading<ContributionPlaces> {
  const { layout, measure, words } = context;
  const { chosen } = layout.output;
  const own = words.contributions;
  const page = new Page(layout.sheets.contributions);
  page.title(own.title(measure.name));
  const kind = FORMULA_TABLE[chosen.formula].growth;
  page.note(own.says, own.from[kind](chosen.sheet), own.signs);
  const points = comparisonPoints(page, context);
  const onBefore = growthTable(page, context, points);
  const since = chosen.linking === 'renewed' ? undefined : sinceBase(page, context, points);
  const ranked = rankedList(page, context, onBefore.rows);
  const sheet = page.name;
  return {
    plan: page.finish(pageSettings({ data: { periods: layout.periods } })),
    places: {
      onPeriodBefore: { sheet, rows: onBefore.rows },
      sum: { sheet, row: onBefore.sum },
      difference: { sheet, row: onBefore.difference },
      ...(since && { sinceBase: { sheet, rows: since.rows } }),
      ranked,
    },
  };
}
