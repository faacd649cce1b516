/** The sheets that people type into: one Excel Table each, with units, sources and one column per period (rules S21, S22). */
import type { DataBlock, DataPlace, Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import { periodColumn } from '../plan/columns';
import type { ExistingNames } from '../output/outputSheets';
import { Page } from '../plan/page';
import { FIGURE_WIDTH } from '../plan/pageSettings';
import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { cell } from '../plan/reference';
import { sheetWords } from '../words';
import type { SheetWords } from '../words';
import { dataRules, figureFormat, rowStyles } from './dataRules';
import { measureSheetNames, SHEET_OF } from './names';
import type { BlockRow } from './rowsOfBlocks';
import { deflatorsOf } from '../../measures/namedDeflators';
import { languageOf, rowsOf } from './rowsOfBlocks';
import { HEADING_ROW } from './sources';

export interface DataSheetsBuild {
  readonly plan: WorkbookPlan;
  /** What the measure keeps as its places, once the plan is written. */
  readonly places: Readonly<Partial<Record<DataBlock, DataPlace>>>;
}

/** A sheet for each block that has rows and no place yet; none is written twice. */
export function buildDataSheets(measure: Measure, workbook: ExistingNames): DataSheetsBuild {
  const words = sheetWords(languageOf(measure));
  const names = measureSheetNames(measure, workbook);
  const blocks = DATA_BLOCKS.filter(
    (block) => measure.data[block] === undefined && rowsOf(measure, block, words).length > 0,
  );
  const sheets = blocks.map((block) => dataSheet(measure, block, names[SHEET_OF[block]], words));
  const places = blocks.map((block): [DataBlock, DataPlace] => {
    const name = names[SHEET_OF[block]];
    return [block, { kind: 'table', table: name, sheet: name }];
  });
  return { plan: { sheets, names: [], show: sheets[0]?.name ?? '' }, places: Object.fromEntries(places) };
}

const WIDTHS = [44, 22, 22];
export const PERIOD_WIDTH = FIGURE_WIDTH;

function dataSheet(measure: Measure, block: DataBlock, name: string, words: SheetWords): SheetPlan {
  const page = new Page(name);
  const periods = measure.periods.labels;
  const rows = rowsOf(measure, block, words);
  const { headings, titles, notes } = words.entry;
  page.title(titles[block](measure.name));
  const { source, sourceOfQuality, fill } = words.entry;
  page.note(notes[block], block === 'quality' ? sourceOfQuality : source, fill);
  page.gap();
  page.table({
    cells: [...headings[block], ...periods],
    styles: [
      ...headings[block].map(() => 'columnHeading' as const),
      ...periods.map(() => 'columnHeadingNumber' as const),
    ],
  });
  for (const row of rows) {
    page.add({
      cells: [row.name, ...beside(row), ...periods.map(() => null)],
      styles: [...rowStyles(block), ...periods.map(() => 'input' as const)],
      formats: [undefined, undefined, undefined, ...periods.map(() => figureFormat(block))],
    });
  }
  const last = HEADING_ROW + rows.length;
  const lastColumn = periodColumn(periods.length - 1);
  const box = { labelColumn: 1, firstRow: HEADING_ROW + 1, lastRow: last, firstPeriodColumn: periodColumn(0) };
  for (const rule of dataRules(block, { ...box, lastPeriodColumn: lastColumn }, words)) page.validation(rule);
  const plan = page.finish({
    columnWidths: [...WIDTHS, ...periods.map(() => PERIOD_WIDTH)],
    freeze: { rows: HEADING_ROW, columns: 1 },
    print: { titleRows: `${HEADING_ROW}:${HEADING_ROW}` },
  });
  const range = `${cell(1, HEADING_ROW)}:${cell(lastColumn, last)}`;
  return { ...plan, tables: [{ name, range }] };
}

export const beside = ({ second, third }: BlockRow) => [second === '' ? null : second, third === '' ? null : third];

/** Which price indexes are general: they take out the prices of the whole economy, not those of this service. */
export const generalDeflators = (measure: Measure): string[] =>
  deflatorsOf(measure).flatMap(({ kind, name }) => (kind === 'general' ? [name] : []));
