/** The sheets that people type into: one Excel Table each, with units, sources and one column per period (rules S21, S22). */
import type { DataBlock, DataPlace, Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import { periodColumn } from '../columns';
import type { ExistingNames } from '../outputSheets';
import { Page } from '../page';
import type { SheetPlan, StyleName, ValidationPlan, WorkbookPlan } from '../plan';
import { cell, rangeOf } from '../reference';
import { FORMATS } from '../styles';
import { sheetWords } from '../words';
import type { SheetWords } from '../words';
import { measureSheetNames, SHEET_OF } from './names';
import type { BlockRow } from './rowsOfBlocks';
import { deflatorsOf, languageOf, rowsOf } from './rowsOfBlocks';
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
const PERIOD_WIDTH = 14;

function dataSheet(measure: Measure, block: DataBlock, name: string, words: SheetWords): SheetPlan {
  const page = new Page(name);
  const periods = measure.periods.labels;
  const rows = rowsOf(measure, block, words);
  const { headings, titles, notes } = words.entry;
  const first = periodColumn(0);
  page.title(titles[block](measure.name));
  page.note(notes[block], words.entry.source, words.entry.fill);
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
  const figures = rangeOf({
    firstColumn: first,
    firstRow: HEADING_ROW + 1,
    lastColumn: periodColumn(periods.length - 1),
    lastRow: last,
  });
  page.validation({ range: figures, ...figureRule(block, words) });
  for (const rule of choices(block, last, words)) page.validation(rule);
  const plan = page.finish({
    columnWidths: [...WIDTHS, ...periods.map(() => PERIOD_WIDTH)],
    freeze: { rows: HEADING_ROW, columns: 1 },
    print: { titleRows: `${HEADING_ROW}:${HEADING_ROW}` },
  });
  const range = `${cell(1, HEADING_ROW)}:${cell(periodColumn(periods.length - 1), last)}`;
  return { ...plan, tables: [{ name, range }] };
}

const beside = ({ second, third }: BlockRow) => [second === '' ? null : second, third === '' ? null : third];

export const rowStyles = (block: DataBlock): readonly [StyleName, StyleName, StyleName] =>
  block === 'quality'
    ? ['label', 'inputText', 'input']
    : ['label', block === 'deflators' ? 'inputText' : 'unit', 'inputText'];

/** Indexes and scores have decimals that count; nobody reads a typed 0 as a figure where it is not one. */
export const figureFormat = (block: DataBlock): string =>
  block === 'deflators' || block === 'quality' ? FORMATS.price : block === 'capital' ? '#,##0' : FORMATS.figure;

/** Investment may be negative (a disposal, K8) and 0; nothing else may. Text is a sign for a missing figure. */
export function figureRule(block: DataBlock, words: SheetWords): Omit<ValidationPlan, 'range'> {
  const one = cell(periodColumn(0), HEADING_ROW + 1);
  const { figure, anyFigure } = words.entry.validation;
  return block === 'capital'
    ? { rule: { formula: `=OR(ISTEXT(${one}),ISNUMBER(${one}))` }, title: anyFigure.title, message: anyFigure.message }
    : {
        rule: { formula: `=OR(ISTEXT(${one}),AND(ISNUMBER(${one}),${one}>=0))` },
        title: figure.title,
        message: figure.message,
      };
}

function choices(block: DataBlock, last: number, words: SheetWords): ValidationPlan[] {
  const { deflatorKinds, directions, validation, headings } = words.entry;
  const range = (column: string) => `${column}${HEADING_ROW + 1}:${column}${last}`;
  const list = (options: readonly string[], title: string): ValidationPlan => ({
    range: range('B'),
    rule: { list: options },
    title,
    message: words.table.choose(options),
  });
  if (block === 'deflators') return [list(Object.values(deflatorKinds), headings.deflators[1])];
  if (block !== 'quality') return [];
  const one = `C${HEADING_ROW + 1}`;
  const weight = { title: validation.weight.title, message: validation.weight.message };
  return [
    list(Object.values(directions), headings.quality[1]),
    { range: range('C'), rule: { formula: `=AND(ISNUMBER(${one}),${one}>=0)` }, ...weight },
  ];
}

/** Which price indexes are general: they take out the prices of the whole economy, not those of this service. */
export const generalDeflators = (measure: Measure): string[] =>
  deflatorsOf(measure).flatMap(({ kind, name }) => (kind === 'general' ? [name] : []));
