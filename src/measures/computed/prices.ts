import { deflated } from '../../core/inputs/deflation';
import { CalculationError } from '../../core/errors';

/** One row at the prices of the base; a negative figure stays, so that the index refuses it in its place (M4). */
export function atBasePrices(figures: readonly unknown[], prices: readonly unknown[], base: number): (number | null)[] {
  const unreadable = figures.map((cell) => (typeof cell === 'number' && cell < 0 ? cell : null));
  return orElse(() => deflated([figures], [prices], base, 'missing')[0] ?? unreadable, unreadable);
}

/** What the core makes of it, or `instead` where it refuses: one row that cannot be read does not take the others with it. */
export function orElse<T>(work: () => T, instead: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalculationError) return instead;
    throw error;
  }
}
