/** Below the four steps on Output: the ways of linking side by side, how far they drift apart, and their chart. */
import { across, at, periodColumn } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import type { Page } from '../plan/page';
import type { SeriesPlan } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula, PeriodTable } from '../plan/tableRows';

/** Where the index of each way of linking stands. `chosen` is the one the measure asks for. */
export interface IndexPlace {
  readonly linking: LinkingName;
  readonly sheet: string;
  readonly row: number;
}

export interface SideBySide {
  /** Rows of the copies, in the order of the places. */
  readonly rows: readonly number[];
  /** 100 in each period. */
  readonly base: number;
}

export function sideBySideTable(
  page: Page,
  context: BuildContext,
  places: readonly IndexPlace[],
  chosen: LinkingName,
): SideBySide {
  const { words, data, names } = context;
  page.heading(words.sideBySide.title, [words.sideBySide.note], true);
  const table = new PeriodTable(page, data.periods, [words.series, words.unit, words.averageGrowth], (t) =>
    formula(onSheet(context.sheets.data, at(t, data.periodRow, 'row'))),
  );
  const line = { unit: formula(`${names.basePeriod}&" = 100"`), format: FORMATS.index, summaryFormat: FORMATS.growth };
  const rows = places.map((place) => {
    const row = page.next;
    return table.add({
      ...line,
      label: words.steps.linkings[place.linking].name,
      summary: averageGrowth(data.periods, row),
      value: (t) => formula(place.sheet === page.name ? at(t, place.row) : onSheet(place.sheet, at(t, place.row))),
    });
  });
  const rowOf = (linking: LinkingName) => rows[places.findIndex((place) => place.linking === linking)] ?? 0;
  for (const { linking } of places) {
    if (linking === 'fixed') continue;
    table.add({
      label: words.sideBySide.drift[linking],
      unit: words.share,
      summary: words.notApplicable,
      value: (t) => formula(`${at(t, rowOf(linking))}/${at(t, rowOf('fixed'))}-1`),
      look: 'total',
      format: FORMATS.drift,
    });
  }
  const row = page.next;
  table.add({
    ...line,
    label: words.sideBySide.chosen(words.steps.linkings[chosen].inSentence),
    summary: averageGrowth(data.periods, row),
    value: (t) => formula(at(t, rowOf(chosen))),
    look: 'result',
  });
  const base = table.add({
    ...line,
    label: words.productivity.baseLine,
    summary: words.notApplicable,
    value: () => 100,
  });
  return { rows, base };
}

const LOOKS = ['first', 'second', 'third'] as const;
const CHART_ROWS = 22;
const CHART_COLUMNS = 8;

export function linkingChart(
  page: Page,
  context: BuildContext,
  places: readonly IndexPlace[],
  copies: SideBySide,
): void {
  const { words, data, measure } = context;
  const here = (row: number) => onSheet(page.name, across(data.periods, row, 'both'));
  const first = page.next + 1;
  const [from, to] = [measure.quantities.periods[0] ?? '', measure.quantities.periods[data.periods - 1] ?? ''];
  const labels = places.map((place) => words.steps.linkings[place.linking].inSentence);
  const line = (name: string, row: number, look: SeriesPlan['look']): SeriesPlan => ({
    name,
    values: here(row),
    categories: onSheet(context.sheets.data, across(data.periods, data.periodRow, 'both')),
    look,
  });
  page.chart({
    name: `${page.name}_chart`,
    kind: 'line',
    title: words.sideBySide.chartTitle(measure.name),
    alternativeText: words.sideBySide.chartText(
      measure.name,
      from,
      to,
      labels,
      copies.rows[0] ?? 0,
      copies.rows.at(-1) ?? 0,
    ),
    series: [
      ...places.map((place, i) =>
        line(words.steps.linkings[place.linking].name, copies.rows[i] ?? 0, LOOKS[i] ?? 'base'),
      ),
      line(words.productivity.baseLine, copies.base, 'base'),
    ],
    range: `${cell(1, first)}:${cell(Math.min(periodColumn(data.periods - 1), CHART_COLUMNS), first + CHART_ROWS - 1)}`,
    valueAxisTitle: words.sideBySide.valueAxis,
    categoryAxisTitle: words.period,
  });
  page.gap(CHART_ROWS + 1);
}
