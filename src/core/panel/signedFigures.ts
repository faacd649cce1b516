import { refuse } from '../errors';
import type { Figures } from './figures';
import { LARGEST } from './figures';
import { errorIn, numberIn } from './missing';
import type { Cells } from './shape';
import { extentOf } from './shape';

/**
 * Reads figures that may be negative: growths, investment net of disposals, balances, numbers to be rounded. Missing as in M1, errors
 * and what is not finite refused as in M4. A 0 is a 0 here: no growth, no investment.
 */
export function readSignedFigures(argument: string, cells: Cells): Figures {
  const { services, periods } = extentOf(argument, cells);
  const values = new Float64Array(services * periods);
  cells.forEach((row, service) => {
    row.forEach((cell, period) => {
      values[period * services + service] = signedFigureIn(cell, argument, service, period);
    });
  });
  return { argument, services, periods, values };
}

function signedFigureIn(cell: unknown, argument: string, service: number, period: number): number {
  const value = numberIn(cell);
  if (Number.isNaN(value)) {
    const error = errorIn(cell);
    return error === null ? NaN : refuse('errorCell', { argument, service, period, error });
  }
  if (!Number.isFinite(value)) {
    refuse('notFinite', { argument, service, period });
  }
  return Math.abs(value) <= LARGEST ? value + 0 : refuse('tooLarge', { argument, service, period, value });
}
