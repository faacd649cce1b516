import type { Twofold } from './compensated';
import { add, divide, exactly, multiply, productError, twofold } from './compensated';
import { exponential } from './exponential';

/** Up to this far from 0 a logarithm in one double is good enough for a link; beyond, its last place would show in the result (A3). */
export const NEAR = 0.5;

/** Up to this growth the series below is complete to the last place. */
const SMALL_GROWTH = 1 / 8;

/**
 * ln(q1 / q0) in one double. Small growths, nearly all there are, by the series 2 (d + d^3/3 + d^5/5 + ...) in
 * d = (q1 - q0) / (q1 + q0) (Abramowitz and Stegun 4.1.27), which is exact where nothing changes and faster than a logarithm;
 * others with the part of the quotient that a double cannot hold.
 */
export function relativeLogarithm(q1: number, q0: number): number {
  const change = q1 - q0;
  const bound = SMALL_GROWTH * q0;
  if (Math.abs(change) <= bound) {
    const d = change / (q1 + q0);
    const z = d * d;
    return d * (2 + z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + z * (2 / 13)))))));
  }
  const ratio = q1 / q0;
  const whole = ratio * q0;
  return Math.log(ratio) + (q1 - whole - productError(ratio, q0, whole)) / q1;
}

/** ln(q1 / (q0 x middle)) in two doubles, for relatives far from 1. */
export function carefulRelativeLogarithm(q1: number, q0: number, middle: number): Twofold {
  return logarithm(divide(exactly(q1), multiply(exactly(q0), exactly(middle))));
}

/** ln x in two doubles: one step of Newton's method for e^y = x from the logarithm of the leading double. */
export function logarithm(x: Twofold): Twofold {
  const start = Math.log(x.high);
  const correction = add(multiply(x, exponential(exactly(-start))), exactly(-1));
  return twofold(start, correction.high);
}
