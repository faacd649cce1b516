/** The default set of formulas side by side, under the linking of the measure: what the choice of formula is worth. */
import type { FormulaName } from '../../core/options';
import { across, at } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SheetPlan } from '../plan/plan';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula, PeriodTable } from '../plan/tableRows';

export interface FormulaPlace {
  readonly formula: FormulaName;
  readonly sheet: string;
  readonly row: number;
}

/** The first place is the formula of the measure; the others are compared with it. */
export function buildComparisonSheet(
  context: BuildContext,
  places: readonly FormulaPlace[],
  linking: LinkingName,
): SheetPlan {
  const { words, data, names, sheets } = context;
  const page = new Page(sheets.comparison);
  const nameOf = (place: FormulaPlace) => words.steps.formulas[place.formula].name;
  page.title(words.comparison.title);
  page.note(words.comparison.says(words.steps.linkings[linking].inSentence), words.comparison.reading);
  const table = (unit: string, summary: string) =>
    new PeriodTable(page, data.periods, [words.series, unit, summary], (t) =>
      formula(onSheet(sheets.data, at(t, data.periodRow, 'row'))),
    );
  page.heading(words.comparison.indexes);
  const indexes = table(words.unit, words.averageGrowth);
  const rows = places.map((place, i) => {
    const row = page.next;
    return indexes.add({
      label: nameOf(place),
      unit: formula(`${names.basePeriod}&" = 100"`),
      summary: averageGrowth(data.periods, row),
      value: (t) => formula(onSheet(place.sheet, at(t, place.row))),
      look: i === 0 ? 'result' : 'figure',
      format: FORMATS.index,
      summaryFormat: FORMATS.growth,
    });
  });
  const [chosen, ...others] = places;
  if (!chosen) return page.finish(pageSettings(context));
  page.heading(words.comparison.differences(nameOf(chosen)), [words.comparison.differencesNote]);
  const differences = table(words.unit, words.comparison.largest);
  others.forEach((place, i) => {
    const row = page.next;
    differences.add({
      label: nameOf(place),
      unit: words.share,
      summary: formula(`MAX(MAX(${across(data.periods, row, '')}),-MIN(${across(data.periods, row, '')}))`),
      value: (t) => formula(`${at(t, rows[i + 1] ?? 0)}/${at(t, rows[0] ?? 0)}-1`),
      format: FORMATS.drift,
    });
  });
  return page.finish(pageSettings(context));
}
