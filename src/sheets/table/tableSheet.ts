/** The input-process-output-outcome table as one sheet: the logic in four columns, then one row per indicator (rules T7, T8). */
import { STAGES } from '../../measures/definition';
import type { Bilingual, Indicator, Stage } from '../../measures/definition';
import type { Language, Sector } from '../../measures/measure';
import { firstFreeName, freeSheetNames } from '../context/freeNames';
import type { ExistingNames } from '../output/outputSheets';
import { Page } from '../plan/page';
import type { PlanCell, StyleName, WorkbookPlan } from '../plan/plan';
import { columnLetters } from '../plan/reference';
import { sheetWords } from '../words';
import type { SheetWords } from '../words';

/** A chosen entry of a catalogue, or one of the user's own. */
export type TableEntry = Omit<Indicator, 'id' | 'catalogueId'>;

export interface TableRequest {
  /** What the table is about; absent: the name of the sector. */
  readonly name?: string;
  readonly sector: Sector;
  readonly language: Language;
  readonly entries: readonly TableEntry[];
}

const SHEET = 'Table';
const TABLE = 'Indicators';
/** Stage, indicator, unit, kind; direct or proxy, direction, source, in the index. The first four also hold the logic. */
const WIDTHS = [28, 38, 30, 30, 14, 18, 30, 11];

export function buildTableSheet(request: TableRequest, workbook: ExistingNames): WorkbookPlan {
  const words = sheetWords(request.language);
  const sheet = freeSheetNames([SHEET], workbook.existingSheets)(SHEET);
  const page = new Page(sheet);
  page.title(words.table.title(request.name ?? words.table.sectors[request.sector]));
  page.note(words.table.says, words.table.twoTables);
  logicTable(page, request, words);
  const range = indicatorTable(page, request, words);
  const table = { name: firstFreeName(TABLE, workbook.existingNames), range };
  return { sheets: [{ ...page.finish({ columnWidths: WIDTHS }), tables: [table] }], names: [], show: sheet };
}

/** The other language stands in where nobody has written the words yet. */
const pick = (words: Bilingual, language: Language): string => words[language] || words.en || words.th;

/** Four columns as in the course; a stage with fewer entries ends earlier. */
function logicTable(page: Page, { entries, language }: TableRequest, words: SheetWords): void {
  page.heading(words.table.model, [words.table.modelNote]);
  const columns = STAGES.map((stage) =>
    entries.filter((entry) => entry.stage === stage).map(({ text }) => pick(text, language)),
  );
  page.table({
    cells: STAGES.map((stage) => words.table.stages[stage]),
    styles: STAGES.map(() => 'columnHeading' as const),
  });
  const length = Math.max(1, ...columns.map((column) => column.length));
  for (let i = 0; i < length; i++) {
    page.add({ cells: columns.map((column) => column[i] ?? null), styles: STAGES.map(() => 'text' as const) });
  }
}

const STYLES: readonly StyleName[] = ['label', 'text', 'text', 'text', 'inputText', 'inputText', 'text', 'inputText'];

function indicatorTable(page: Page, { entries, language }: TableRequest, words: SheetWords): string {
  const { headings } = words.table;
  page.heading(words.table.indicators, [words.table.indicatorsNote]);
  const titles = [
    ...[headings.stage, headings.indicator, headings.unit, headings.kind],
    ...[headings.measured, headings.direction, headings.source, headings.inIndex],
  ];
  const first = page.table({ cells: titles, styles: titles.map(() => 'columnHeading' as const) });
  const sorted = STAGES.flatMap((stage: Stage) => entries.filter((entry) => entry.stage === stage));
  for (const entry of sorted) page.add({ cells: cellsOf(entry, language, words), styles: STYLES });
  // An Excel Table has at least one row below its headings.
  if (sorted.length === 0) page.add({ cells: titles.map(() => null), styles: STYLES });
  choices(page, first + 1, page.next - 1, words);
  return `A${first}:${columnLetters(titles.length)}${page.next - 1}`;
}

function cellsOf(entry: TableEntry, language: Language, { table }: SheetWords): PlanCell[] {
  const { larger, smaller, neither } = table.directions;
  return [
    table.stages[entry.stage],
    pick(entry.text, language),
    pick(entry.unit, language),
    table.kinds[entry.kind],
    table.measured[entry.measured],
    entry.largerIsBetter === null ? neither : entry.largerIsBetter ? larger : smaller,
    pick(entry.source, language),
    entry.inIndex ? table.yes : table.no,
  ];
}

/** The columns with a closed set of words offer them. */
function choices(page: Page, first: number, last: number, { table }: SheetWords): void {
  const { headings } = table;
  const offer = (column: string, title: string, list: readonly string[]) =>
    page.validation({
      range: `${column}${first}:${column}${last}`,
      rule: { list },
      title,
      message: table.choose(list),
    });
  offer('A', headings.stage, Object.values(table.stages));
  offer('D', headings.kind, Object.values(table.kinds));
  offer('E', headings.measured, Object.values(table.measured));
  offer('F', headings.direction, Object.values(table.directions));
  offer('H', headings.inIndex, [table.yes, table.no]);
}
