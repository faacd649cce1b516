/** The blocks of figures that a measure's checks look at, and where their cells are. */
import { addressOf } from '../address';
import type { DataBlock, Measure } from '../definition';
import { isFigure } from '../source/cellKinds';
import { positionOfLabel } from '../labelIndex';
import type { FilledSource } from '../source/matchPanel';
import type { CheckPlace } from './checkFinding';

export interface CheckedBlock extends FilledSource {
  /** One per row, as they stand in the sheet; absent without a column of units. */
  readonly units?: readonly string[];
}
export interface CheckedMeasure {
  readonly measure: Measure;
  readonly blocks: Readonly<Partial<Record<DataBlock, CheckedBlock>>>;
}

/** Positions count from 0 within the block; without a period it is the cell of the name. */
export function placeAt(block: DataBlock, { source }: FilledSource, row: number, period?: number): CheckPlace {
  const column = period === undefined ? source.labelColumn : source.firstPeriodColumn + period;
  return {
    block,
    service: source.services[row] ?? '',
    ...(period !== undefined && { period: source.periods[period] ?? '' }),
    sheet: source.sheet,
    cell: addressOf(column, source.firstRow + row),
  };
}

export const headingAt = (block: DataBlock, { source }: FilledSource, period: number): CheckPlace => ({
  block,
  period: source.periods[period] ?? '',
  sheet: source.sheet,
  cell: addressOf(source.firstPeriodColumn + period, source.headingRow),
});

/** By names, where the rows and columns of two blocks differ. */
export function placeNamed(block: DataBlock, filled: FilledSource, service?: string, period?: string): CheckPlace {
  const row = service === undefined ? -1 : positionOfLabel(filled.source.services, service);
  const column = period === undefined ? -1 : positionOfLabel(filled.source.periods, period);
  const place = row >= 0 ? placeAt(block, filled, row, column >= 0 ? column : undefined) : undefined;
  const names = { ...(service !== undefined && { service }), ...(period !== undefined && { period }) };
  if (place) return { ...place, ...names };
  return column >= 0 ? { ...headingAt(block, filled, column), ...names } : { block, ...names };
}

/** The figure, or null: missing, text, or not above zero. */
export const positiveAt = ({ values }: FilledSource, row: number, period: number): number | null => {
  const value = values[row]?.[period];
  return isFigure(value) && value > 0 && Number.isFinite(value) ? value : null;
};
