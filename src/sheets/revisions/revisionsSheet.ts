/** Two versions of a measure side by side: indexes and growths, where the change comes from, and what was revised (RV13). */
import { positionOf } from '../../measures/computed/blocks';
import type { SeriesName } from '../../measures/computed/results';
import { SERIES } from '../../measures/computed/results';
import type { Measure } from '../../measures/definition';
import type { Comparison } from '../../measures/revisions';
import { SOURCES } from '../../measures/revisions';
import { at } from '../plan/columns';
import { freeSheetNames } from '../context/freeNames';
import { languageOf } from '../measure/rowsOfBlocks';
import { Page } from '../plan/page';
import type { PlanCell, WorkbookPlan } from '../plan/plan';
import { formula, PeriodTable } from '../plan/tableRows';
import { listsOfChanges } from './changesTables';
import type { RevisionWords } from './words';
import { revisionWords } from './words';

const NAME = 'Revisions';
const PERCENT = '0.00%';

export interface RevisionsPlaces {
  readonly sheet: string;
  readonly series: ReadonlyMap<SeriesName, { before: number; revision: number; sum: number; check: number }>;
}

export function buildRevisionsPlan(
  measure: Measure,
  comparison: Comparison,
  existingSheets: readonly string[],
): { readonly plan: WorkbookPlan; readonly places: RevisionsPlaces } {
  const words = revisionWords(languageOf(measure));
  const name = freeSheetNames([NAME], existingSheets)(NAME);
  const page = new Page(name);
  page.title(words.title(measure.name));
  page.note(words.compared(comparison.before.label, comparison.after.label), words.says);
  const having = SERIES.filter((one) => comparison.after.results.series[one] && comparison.before.results.series[one]);
  const series = new Map(having.map((one) => [one, seriesTable(page, words, comparison, one)]));
  listsOfChanges(page, words, comparison);
  const periods = comparison.after.results.periods.length;
  const sheet = page.finish({
    columnWidths: [44, 22, 14, ...Array.from({ length: Math.max(5, periods) }, () => 14)],
    freeze: { rows: 0, columns: 1 },
  });
  return { plan: { sheets: [sheet], names: [], show: name }, places: { sheet: name, series } };
}

function seriesTable(page: Page, words: RevisionWords, comparison: Comparison, series: SeriesName) {
  const { before, after, growths } = comparison;
  const { periods } = after.results;
  page.heading(words.series[series]);
  const table = new PeriodTable(page, periods.length, [words.item, words.unit, ''], (t) => periods[t] ?? '');
  const compared = periods.map((period) => growths.find((one) => one.series === series && one.period === period));
  const unit = { index: words.index, growth: words.growth, points: words.points };
  const old = (t: number): PlanCell => {
    const there = positionOf(before.results.periods, periods[t] ?? '');
    return (there < 0 ? null : before.results.series[series]?.[there]) ?? '[x]';
  };
  const now = (t: number): PlanCell => after.results.series[series]?.[t] ?? '[x]';
  const first = table.add({ label: words.indexBefore, unit: unit.index, value: old, format: '0.00' });
  const second = table.add({ label: words.indexAfter, unit: unit.index, value: now, format: '0.00' });
  const where = (text: (t: number) => PlanCell) => (t: number) => (t === 0 ? '[z]' : compared[t] ? text(t) : '[x]');
  const growth = (row: number) => where((t) => formula(`${at(t, row)}/${at(t - 1, row)}-1`));
  const growthBefore = table.add({
    label: words.growthBefore,
    unit: unit.growth,
    value: growth(first),
    format: PERCENT,
  });
  const growthAfter = table.add({
    label: words.growthAfter,
    unit: unit.growth,
    value: growth(second),
    format: PERCENT,
  });
  const revision = table.add({
    label: words.revision,
    unit: unit.points,
    value: where((t) => formula(`${at(t, growthAfter)}-${at(t, growthBefore)}`)),
    look: 'total',
    format: PERCENT,
  });
  const used = SOURCES.filter((source) => growths.some((one) => one.parts && one.parts[source] !== 0));
  for (const source of used) {
    const part = where((t) => compared[t]?.parts?.[source] ?? '[x]');
    table.add({ label: words.sources[source], unit: unit.points, value: part, format: PERCENT });
  }
  const parts = (t: number) => `${at(t, revision + 1)}:${at(t, revision + used.length)}`;
  const isSplit = (t: number) => used.length > 0 && compared[t]?.parts !== null;
  const sum = table.add({
    label: words.sum,
    unit: unit.points,
    value: where((t) => (isSplit(t) ? formula(`SUM(${parts(t)})`) : '[x]')),
    look: 'total',
    format: PERCENT,
  });
  const check = table.add({
    label: words.check,
    unit: unit.points,
    value: where((t) => (isSplit(t) ? formula(`${at(t, revision)}-${at(t, sum)}`) : '[x]')),
    format: '0.0000%',
  });
  return { before: first, revision, sum, check };
}
