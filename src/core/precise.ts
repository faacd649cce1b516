import { Decimal } from 'decimal.js';
import type { Twofold } from './compensated';

/** A clone of our own: the settings of decimal.js are global, and another script on the page may change them (A2). */
export const Precise = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -400,
  toExpPos: 400,
});
export type Precise = Decimal;

/**
 * All digits of the double: decimal.js alone would take the shortest decimal that reads back as the same double, which can be
 * half a unit in the last place away.
 */
const exactly = (value: number): Precise => new Precise(value.toPrecision(34));

export function precise(value: Twofold): Precise {
  return value.low === 0 ? exactly(value.high) : exactly(value.high).plus(exactly(value.low));
}
