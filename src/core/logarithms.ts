import type { Twofold } from './compensated';
import { add, divide, exactly, multiply, productError, twofold } from './compensated';
import { exponential } from './exponential';

/** Up to this far from 0 a logarithm in one double is good enough for a link; beyond, its last place would show in the result (A3). */
export const NEAR = 0.5;

/** ln(q1 / q0) in one double, with the part of the quotient that a double cannot hold. */
export function relativeLogarithm(q1: number, q0: number): number {
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
