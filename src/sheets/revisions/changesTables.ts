/** What differs between two versions, listed: figures, rows and periods, choices of method (RV1 to RV4). */
import { FORMULA_NAMES } from '../../core/options';
import type { CellRevision, Comparison, MethodChange } from '../../measures/revisions';
import type { Page } from '../plan/page';
import type { PlanCell, StyleName } from '../plan/plan';
import { cell } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { RevisionWords } from './words';

/** A sheet that lists more is read by nobody; the comparison in the pane has them all. */
export const MOST_LISTED = 1000;

export function listsOfChanges(page: Page, words: RevisionWords, comparison: Comparison): void {
  if (comparison.cells.length > 0) cellsTable(page, words, comparison.cells);
  const presence = [
    ...comparison.presence.map(({ name, block, kind, change }) => [
      ...[name, words.blocks[block], words.kinds[kind], words.presences[change]],
    ]),
    ...comparison.renamed.map(({ before, after, block }) => [
      ...[after, words.blocks[block], words.kinds.service, words.renamedTo(before)],
    ]),
  ];
  wordsTable(page, words.presence, words.presenceColumns, presence);
  const methods = comparison.method.map((one) => [
    ...[choiceName(words, one.choice), one.part?.name ?? words.wholeMeasure],
    ...[valueName(words, one, one.before), valueName(words, one, one.after)],
  ]);
  wordsTable(page, words.methods, words.methodColumns, methods);
}

const LABELS: readonly StyleName[] = ['label', 'unit', 'unit'];

function cellsTable(page: Page, words: RevisionWords, cells: readonly CellRevision[]): void {
  const shown = cells.slice(0, MOST_LISTED);
  const note = shown.length < cells.length ? [words.moreCells(shown.length, cells.length)] : [];
  page.heading(words.cells(cells.length), note);
  const numbers = ['columnHeadingNumber', 'columnHeadingNumber', 'columnHeadingNumber', 'columnHeadingNumber'] as const;
  const heading = 'columnHeading' as const;
  page.table({ cells: words.cellColumns, styles: [heading, heading, heading, ...numbers, heading] });
  const figure = (value: CellRevision['before']): PlanCell =>
    typeof value === 'number' ? value : value === null ? words.none : String(value);
  for (const { service, block, period, before, after, change } of shown) {
    const [was, is] = [cell(4, page.next), cell(5, page.next)];
    const both = change === 'revised';
    page.add({
      cells: [
        ...[service, words.blocks[block], period, figure(before), figure(after)],
        both ? formula(`${is}-${was}`) : '[z]',
        both && before !== 0 ? formula(`${is}/${was}-1`) : '[z]',
        words.changes[change],
      ],
      styles: [...LABELS, 'figure', 'figure', 'figure', 'figure', 'unit'],
      formats: [undefined, undefined, undefined, '#,##0.######', '#,##0.######', '#,##0.######', '0.00%', undefined],
    });
  }
}

function wordsTable(
  page: Page,
  title: string,
  columns: readonly string[],
  lines: readonly (readonly string[])[],
): void {
  if (lines.length === 0) return;
  page.heading(title);
  page.table({ cells: columns, styles: columns.map(() => 'columnHeading' as const) });
  for (const line of lines.slice(0, MOST_LISTED))
    page.add({ cells: line, styles: line.map((_, i): StyleName => (i === 0 ? 'label' : 'unit')) });
}

export const choiceName = (words: RevisionWords, choice: string): string =>
  Object.entries(words.choices).find(([name]) => name === choice)?.[1] ?? choice;

/** Formulas and linkings have names; other choices are the words of the functions. */
export function valueName(words: RevisionWords, { choice }: MethodChange, value: string): string {
  if (choice === 'formula' || choice === 'inputFormula') {
    const known = FORMULA_NAMES.find((name) => name === value);
    return known ? words.steps.formulas[known].name : value;
  }
  const linking = (['annual', 'fixed'] as const).find((name) => name === value);
  if ((choice === 'linking' || choice === 'inputLinking') && linking) return words.steps.linkings[linking].name;
  return value === '' ? words.none : value;
}
