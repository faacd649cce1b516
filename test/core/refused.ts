import type { AnyErrorDetail } from '../../src/core/errors';
import { CalculationError } from '../../src/core/errors';

/** The detail of the error with which a calculation is refused; fails when it is not. */
export function refused(calculate: () => unknown): AnyErrorDetail {
  try {
    calculate();
  } catch (error) {
    if (error instanceof CalculationError) {
      return error.detail;
    }
    throw error;
  }
  throw new Error('The calculation was not refused.');
}
