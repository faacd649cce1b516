/** Where the figures of each block lie: as they were read, as they are linked, or as the measure's own data sheets lay them out. */
import type { DataBlock, Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import type { FigureSource } from '../../measures/measure';
import type { SheetWords } from '../words';
import type { MeasureSheetNames } from './names';
import { SHEET_OF } from './names';
import { rowsOf } from './rowsOfBlocks';

/** Title, three notes and a blank row stand above the headings. */
export const HEADING_ROW = 6;
const FIRST_PERIOD_COLUMN = 4;

export type Sources = Readonly<Partial<Record<DataBlock, FigureSource>>>;

export function sourcesOf(measure: Measure, sheets: MeasureSheetNames, words: SheetWords, read: Sources = {}): Sources {
  const found = DATA_BLOCKS.flatMap((block): [DataBlock, FigureSource][] => {
    const source = read[block] ?? placed(measure, block) ?? laidOut(measure, block, sheets, words);
    return source ? [[block, source]] : [];
  });
  return Object.fromEntries(found);
}

function placed(measure: Measure, block: DataBlock): FigureSource | undefined {
  const place = measure.data[block];
  return place?.kind === 'link' ? place.source : undefined;
}

/** Undefined for a block without rows: the measure has no such figures. */
function laidOut(
  measure: Measure,
  block: DataBlock,
  sheets: MeasureSheetNames,
  words: SheetWords,
): FigureSource | undefined {
  const services = rowsOf(measure, block, words).map(({ name }) => name);
  if (services.length === 0) return undefined;
  const place = measure.data[block];
  const sheet = place?.kind === 'table' ? place.sheet : sheets[SHEET_OF[block]];
  return {
    sheet,
    table: place?.kind === 'table' ? place.table : sheet,
    headingRow: HEADING_ROW,
    firstRow: HEADING_ROW + 1,
    lastRow: HEADING_ROW + services.length,
    firstColumn: 1,
    labelColumn: 1,
    ...(block !== 'quality' && { unitColumn: 2 }),
    firstPeriodColumn: FIRST_PERIOD_COLUMN,
    lastPeriodColumn: FIRST_PERIOD_COLUMN + measure.periods.labels.length - 1,
    services,
    periods: measure.periods.labels,
  };
}
