/** The whole measure of test/sheets/measure on paper: a table for each block, and the pane left at a place. */
import { DATA_BLOCKS, type DataBlock, type Measure } from '../../src/measures/definition';
import type { Place } from '../../src/taskpane/state/steps';
import { wholeFigures, wholeMeasure, YEARS, type Figures } from '../sheets/measure/sampleMeasure';
import { keep, openPane } from './openPane';
import { workbookOnPaper, type Matrix, type PaperWorkbook } from './workbookOnPaper';

const TABLES: Readonly<Record<DataBlock, string>> = {
  quantities: 'Quantities',
  costs: 'Costs',
  labour: 'Input_hours',
  pay: 'Input_pay',
  spending: 'Input_spending',
  deflators: 'Input_prices',
  capital: 'Capital',
  quality: 'Quality_indicators',
};

/** Direction and weight stand in the table of quality, as its data sheet is built. */
function beside(block: DataBlock, name: string): readonly [string, string | number] {
  const indicator = block === 'quality' ? wholeMeasure().quality.find((one) => one.name === name) : undefined;
  if (!indicator) return ['', ''];
  return [indicator.direction === 1 ? 'higher is better' : 'lower is better', indicator.weight];
}

export function wholePaper(figures: Figures = wholeFigures()): PaperWorkbook {
  const table = (block: DataBlock): Matrix => [
    ['Name', 'Unit', 'Source', ...YEARS],
    ...Object.entries(figures[block]).map(([name, row]) => [name, ...beside(block, name), ...row] as Matrix[number]),
  ];
  return workbookOnPaper(Object.fromEntries(DATA_BLOCKS.map((block) => [TABLES[block], table(block)])));
}

/** With the blocks that are asked for; all of them where nothing is said. */
export function placed(measure: Measure, blocks: readonly DataBlock[] = DATA_BLOCKS): Measure {
  const data = Object.fromEntries(
    blocks.map((block) => [block, { kind: 'table', table: TABLES[block], sheet: TABLES[block] } as const]),
  );
  return { ...measure, data };
}

export async function openWhole(
  place: Place,
  measure: Measure = placed(wholeMeasure()),
  workbook: PaperWorkbook = wholePaper(),
  language: 'en' | 'th' = 'en',
): Promise<PaperWorkbook> {
  keep(workbook, [measure], { place, language });
  return openPane(workbook);
}
