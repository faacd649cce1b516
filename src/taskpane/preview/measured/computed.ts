import { CalculationError } from '../../../core/errors';
import type { Computed } from '../indexPreview';

/** A figure of a block that is a number above 0; anything else is missing here (M1, M2). */
export const isAboveZero = (cell: unknown): cell is number => typeof cell === 'number' && cell > 0;

/** What core makes of it, or what to show where it refuses: one row that cannot be read does not take the others with it. */
export function orElse<T>(work: () => T, instead: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalculationError) return instead;
    throw error;
  }
}

/** The value, or the refusal again: it is shown once, by the index that needs it. */
export function valueOf<T>(result: Computed<T>): T {
  if ('error' in result) throw result.error;
  return result.value;
}
