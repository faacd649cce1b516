import type { Twofold } from './compensated';
import { divide, multiply } from './compensated';
import { refuse } from '../errors';

const single = (value: number): Twofold => ({ high: value, low: 0 });

/** value x numerator / denominator, rounded once. */
export function timesRatio(value: number, numerator: number, denominator: number): Twofold {
  return divide(multiply(single(value), single(numerator)), single(denominator));
}

/** (a / b) / (c / d), rounded once. */
export function ratioOfRatios(a: number, b: number, c: number, d: number): Twofold {
  return divide(multiply(single(a), single(d)), multiply(single(b), single(c)));
}

/** A result as a double; refuses one that no double can hold, so that neither Infinity nor an accidental 0 is returned (M6). */
export function resultOf(value: Twofold, service: number, period: number): number {
  return Number.isFinite(value.high) && value.high !== 0 ? value.high : refuse('resultOutOfRange', { service, period });
}
