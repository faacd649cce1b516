/** A year or a service added later: what the tables of a measure need, and where everything lies afterwards (rule S23). */
import type { DataBlock, Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import type { FigureSource } from '../../measures/measure';
import { samePeriod } from '../../measures/periods';
import type { ExistingNames } from '../output/outputSheets';
import type { TableGrowth } from '../plan/plan';
import { cell } from '../plan/reference';
import { sheetWords } from '../words';
import type { SheetWords } from '../words';
import { buildMeasure } from './buildMeasure';
import type { MeasureBuild } from './buildMeasure';
import { dataRules, figureFormat, figuresOf, rowStyles } from './dataRules';
import { beside, buildDataSheets, PERIOD_WIDTH } from './dataSheets';
import type { DataSheetsBuild } from './dataSheets';
import { languageOf, rowsOf } from './rowsOfBlocks';
import type { Sources } from './sources';
import type { MeasurePart } from './parts';

export interface Extension {
  /** To be written first, in this order; then the sheets for blocks that are new; then the calculation sheets. */
  readonly growth: readonly TableGrowth[];
  readonly data: DataSheetsBuild;
  readonly build: MeasureBuild;
  /** Where the figures lie afterwards. */
  readonly sources: Sources;
  /** Blocks that are cells of the user's own and lack a period or a name: only he can add them. */
  readonly notGrown: readonly DataBlock[];
}

/** `sources` are the blocks as they were read before; the measure is the one that has the new period or service. */
export function extendMeasure(
  measure: Measure,
  workbook: ExistingNames & { readonly sources: Sources },
  parts: readonly MeasurePart[],
): Extension {
  const words = sheetWords(languageOf(measure));
  const grown = DATA_BLOCKS.flatMap((block) => {
    const source = workbook.sources[block];
    const growth = source && tableGrowth(measure, block, source, words);
    return source && growth ? [{ block, source, growth }] : [];
  });
  const own = grown.filter(({ block }) => measure.data[block]?.kind === 'table');
  const sources: Sources = {
    ...workbook.sources,
    ...Object.fromEntries(own.map(({ block, source, growth }) => [block, grownSource(source, growth)])),
  };
  const data = buildDataSheets(measure, workbook);
  const placed = { ...measure, data: { ...measure.data, ...data.places } };
  const taken = {
    ...workbook,
    existingSheets: [...workbook.existingSheets, ...data.plan.sheets.map(({ name }) => name)],
  };
  return {
    growth: own.map(({ growth }) => growth),
    data,
    build: buildMeasure(placed, { ...taken, sources }, parts),
    sources,
    notGrown: grown.filter((one) => !own.includes(one)).map(({ block }) => block),
  };
}

/** Undefined where the table has all periods and rows of the measure. */
export function tableGrowth(
  measure: Measure,
  block: DataBlock,
  source: FigureSource,
  words: SheetWords,
): TableGrowth | undefined {
  const columns = newColumns(measure.periods.labels, source.periods);
  const known = new Set(source.services.map(normalised));
  const added = rowsOf(measure, block, words).filter(({ name }) => !known.has(normalised(name)));
  if (columns.length === 0 && added.length === 0) return undefined;
  const box = {
    ...source,
    lastRow: source.lastRow + added.length,
    lastPeriodColumn: source.lastPeriodColumn + columns.length,
  };
  const before = source.firstPeriodColumn - source.firstColumn;
  return {
    sheet: source.sheet,
    table: source.table ?? source.sheet,
    columns,
    rows: added.map((row) => padded([row.name, ...beside(row)], before)),
    rowStyles: padded(rowStyles(block), before).map((style) => style ?? 'unit'),
    figureStyle: 'input',
    figureFormat: figureFormat(block),
    range: `${cell(source.firstColumn, source.headingRow)}:${cell(box.lastPeriodColumn, box.lastRow)}`,
    figures: figuresOf(box),
    validations: dataRules(block, box, words),
    columnWidth: PERIOD_WIDTH,
  };
}

const padded = <T>(cells: readonly (T | null)[], length: number): (T | null)[] =>
  Array.from({ length }, (_, i) => cells[i] ?? null);

/** Each new period after the one before it in the measure. */
function newColumns(wanted: readonly string[], present: readonly string[]): TableGrowth['columns'] {
  const found = (label: string) =>
    present.find((one) => normalised(one) === normalised(label) || samePeriod(one, label));
  const headings = [...present];
  let before: string | null = null;
  const columns: { heading: string; after: string | null; index: number }[] = [];
  for (const label of wanted) {
    const own = found(label);
    if (own === undefined) {
      const index = before === null ? 0 : headings.indexOf(before) + 1;
      headings.splice(index, 0, label);
      columns.push({ heading: label, after: before, index });
    }
    before = own ?? label;
  }
  return columns;
}

/** The block as it lies once the growth is written. */
export function grownSource(source: FigureSource, { columns, rows }: TableGrowth): FigureSource {
  const periods = [...source.periods];
  const numericPeriods = source.numericPeriods && [...source.numericPeriods];
  for (const { heading, index } of columns) {
    periods.splice(index, 0, heading);
    numericPeriods?.splice(index, 0, false);
  }
  const numericServices = source.numericServices && [...source.numericServices, ...rows.map(() => false)];
  return {
    ...source,
    lastRow: source.lastRow + rows.length,
    lastPeriodColumn: source.lastPeriodColumn + columns.length,
    services: [...source.services, ...rows.map(([name]) => String(name ?? ''))],
    periods,
    ...(numericPeriods && { numericPeriods }),
    ...(numericServices && { numericServices }),
  };
}
