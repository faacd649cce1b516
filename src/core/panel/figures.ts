import type { Place } from '../place';
import { refuse } from '../errors';
import { errorIn, numberIn } from './missing';
import type { Cells } from './shape';
import { extentOf } from './shape';

/** Beyond these a product of two figures could overflow or vanish; no real quantity or cost comes near (M7). */
export const LARGEST = 1e100;
export const SMALLEST = 1e-100;

/** A block of figures, period by period: the figure of service i in period t stands at t x services + i; NaN is missing. */
export interface Figures {
  readonly argument: string;
  readonly services: number;
  readonly periods: number;
  readonly values: Float64Array;
}

/**
 * Reads a range once, applying M1 (what is missing) and M4 (what is refused). What a 0 means is left to the caller (M2, M3).
 */
export function readFigures(argument: string, cells: Cells): Figures {
  const { services, periods } = extentOf(argument, cells);
  const values = new Float64Array(services * periods);
  let found = false;
  cells.forEach((row, service) => {
    for (let period = 0; period < periods; period += 1) {
      const value = figureIn(row[period], argument, service, period);
      values[period * services + service] = value;
      found ||= value === value;
    }
  });
  if (!found) {
    refuse('noNumbers', { argument });
  }
  return { argument, services, periods, values };
}

function figureIn(cell: unknown, argument: string, service: number, period: number): number {
  const value = typeof cell === 'number' ? cell : numberIn(cell);
  if ((value >= SMALLEST && value <= LARGEST) || value === 0) {
    return value + 0;
  }
  return value === value
    ? refuseFigure(value, { argument, service, period })
    : missingUnlessError(cell, argument, service, period);
}

function missingUnlessError(cell: unknown, argument: string, service: number, period: number): number {
  const error = errorIn(cell);
  return error === null ? NaN : refuse('errorCell', { argument, service, period, error });
}

function refuseFigure(value: number, place: Place): never {
  if (!Number.isFinite(value)) {
    refuse('notFinite', place);
  }
  if (value < 0) {
    refuse('negative', { ...place, value });
  }
  return value > LARGEST ? refuse('tooLarge', { ...place, value }) : refuse('tooSmall', { ...place, value });
}
