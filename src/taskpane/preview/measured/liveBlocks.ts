import type { DataBlock, Measure } from '../../../measures/definition';
import { normalised } from '../../../measures/labels';
import type { FilledSource } from '../../../measures/matchPanel';

/** The blocks of a measure as they stand in the workbook now; one that could not be read is not here. */
export type LiveBlocks = Readonly<Partial<Record<DataBlock, FilledSource>>>;

/** Those of the quantities, as on the sheets; of the costs where every service is measured by what goes in. */
export function periodsOf(measure: Measure, { quantities, costs }: LiveBlocks): readonly string[] {
  return (quantities ?? costs)?.source.periods ?? measure.periods.labels;
}

/** The figures of one row, found by its name, in the order of the periods; null where the block has none. */
export function figuresOf(block: FilledSource | undefined, name: string, periods: readonly string[]): unknown[] {
  const row = block ? positionOf(block.source.services, name) : -1;
  if (!block || row < 0) return periods.map(() => null);
  return periods.map((period) => {
    const column = positionOf(block.source.periods, period);
    return column < 0 ? null : (block.values[row]?.[column] ?? null);
  });
}

function positionOf(labels: readonly string[], wanted: string): number {
  const key = normalised(wanted);
  return key === '' ? -1 : labels.findIndex((label) => normalised(label) === key);
}

/** From 0: by name, the first where the name is not (or no longer) there. */
export const basePosition = (measure: Measure, periods: readonly string[]): number =>
  Math.max(0, positionOf(periods, measure.method.base));

/** From 0: the last where the name is not there. */
export function reportPosition(measure: Measure, periods: readonly string[]): number {
  const found = positionOf(periods, measure.method.reportPeriod);
  return found < 0 ? periods.length - 1 : found;
}
