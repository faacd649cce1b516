import { deflated } from '../../core/inputs/deflation';
import { CalculationError } from '../../core/errors';
import type { ZeroRule } from '../../core/options';

type Row = readonly unknown[];

/** One row at the prices of the base; a negative figure stays, so that the index refuses it in its place (M4). */
export function atBasePrices(figures: Row, prices: Row, base: number, zeros: ZeroRule = 'missing'): (number | null)[] {
  const unreadable = figures.map((cell) => (typeof cell === 'number' && cell < 0 ? cell : null));
  return orElse(() => deflated([figures], [prices], base, zeros)[0] ?? unreadable, unreadable);
}

/** A figure of a block that is a number above 0; anything else is missing here (M1, M2). */
export const isAboveZero = (cell: unknown): cell is number => typeof cell === 'number' && cell > 0;

/** What the core makes of it, or `instead` where it refuses: one row that cannot be read does not take the others with it. */
export function orElse<T>(work: () => T, instead: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalculationError) return instead;
    throw error;
  }
}
