import type { SheetToProtect } from '../../excel';
import { addressOf } from '../../measures/address';
import { DATA_BLOCKS, type BuildKind, type Measure } from '../../measures/definition';
import { INPUT_STYLES } from '../../sheets/plan/inputStyles';
import type { LiveData } from '../state/liveData';
import { allParts } from './allParts';
import { sourcesOf } from './planMeasure';
import type { Names } from './planned';

/** People type anywhere on these: the table of what goes in and comes out, the data, the improvement plan. */
const TYPED: readonly BuildKind[] = ['table', 'data', 'plan'];

/** Sheets that were built, less those that people type on anywhere. */
export const builtSheets = (measure: Measure): readonly string[] =>
  measure.built.filter(({ kind }) => !TYPED.includes(kind)).flatMap(({ sheets }) => sheets);

/**
 * The cells that a build would mark as inputs stay open. They are found by planning the same sheets once more, because a workbook does
 * not say which of its cells are meant to be typed in.
 */
export async function sheetsToProtect(measure: Measure, live: LiveData, inUse: Names): Promise<SheetToProtect[]> {
  const sheets = builtSheets(measure);
  const { buildMeasure } = await import('../../sheets/measure/buildMeasure');
  const workbook = { existingSheets: inUse.sheets, existingNames: inUse.names, sources: sourcesOf(live) };
  const isCalculated = measure.built.some(({ kind }) => kind === 'output');
  const plans = isCalculated ? buildMeasure(measure, workbook, allParts(measure, [])).plan.sheets : [];
  return sheets.map((sheet) => {
    const plan = plans.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const inputs = (plan?.styles ?? []).filter(({ style }) => INPUT_STYLES.includes(style)).map(({ range }) => range);
    return { sheet, inputs };
  });
}

/** The data sheets of the measure, with their figures open. */
export function dataToProtect(live: LiveData): SheetToProtect[] {
  const open = new Map<string, string[]>();
  for (const block of DATA_BLOCKS) {
    const state = live[block];
    if (state.state !== 'read') continue;
    const { sheet, firstRow, lastRow, firstPeriodColumn, lastPeriodColumn } = state.block.source;
    const range = `${addressOf(firstPeriodColumn, firstRow)}:${addressOf(lastPeriodColumn, lastRow)}`;
    open.set(sheet, [...(open.get(sheet) ?? []), range]);
  }
  return [...open].map(([sheet, inputs]) => ({ sheet, inputs }));
}
