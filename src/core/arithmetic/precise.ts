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
 * A number in two doubles as a decimal, with all digits of the leading one: decimal.js alone would take the shortest decimal that
 * reads back as the same double, which can be half a unit in the last place away. The other one starts 16 digits later.
 */
export function precise({ high, low }: Twofold): Precise {
  return new Precise(high.toPrecision(34)).plus(low.toPrecision(18));
}
