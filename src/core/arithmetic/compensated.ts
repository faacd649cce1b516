/**
 * Error-free transformations: what an ordinary product or sum rounds away, exactly. With them a sum over services is carried in
 * two doubles (about 32 digits), so that a link is right to the last place (A1, docs/methods/accuracy.md).
 *
 * Sources: Dekker (1971), "A floating-point technique for extending the available precision", Numerische Mathematik 18, section 5;
 * Knuth, The Art of Computer Programming 2, 4.2.2, theorem B; Ogita, Rump and Oishi (2005), "Accurate sum and dot product",
 * SIAM Journal on Scientific Computing 26, algorithms 3.1-3.3.
 */

/** A number carried in two doubles: its nearest double, and the rest. */
export interface Twofold {
  readonly high: number;
  readonly low: number;
}

const SPLITTER = 134217729; // 2^27 + 1: halves of 26 bits, whose products are exact

/** a x b minus its rounded value. */
export function productError(a: number, b: number, rounded: number): number {
  const at = SPLITTER * a;
  const aHigh = at - (at - a);
  const aLow = a - aHigh;
  const bt = SPLITTER * b;
  const bHigh = bt - (bt - b);
  const bLow = b - bHigh;
  return aLow * bLow - (rounded - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** a + b minus its rounded value, whichever is larger. */
export function sumError(a: number, b: number, rounded: number): number {
  const bShare = rounded - a;
  return a - (rounded - bShare) + (b - bShare);
}

export function twofold(high: number, low: number): Twofold {
  const sum = high + low;
  return { high: sum, low: sumError(high, low, sum) };
}

export function add(a: Twofold, b: Twofold): Twofold {
  const sum = a.high + b.high;
  return twofold(sum, sumError(a.high, b.high, sum) + (a.low + b.low));
}

export function multiply(a: Twofold, b: Twofold): Twofold {
  const product = a.high * b.high;
  return twofold(product, productError(a.high, b.high, product) + (a.high * b.low + a.low * b.high));
}

export function divide(a: Twofold, b: Twofold): Twofold {
  const quotient = a.high / b.high;
  const product = quotient * b.high;
  const rest = a.high - product - productError(quotient, b.high, product) + (a.low - quotient * b.low);
  return twofold(quotient, rest / b.high);
}

export function squareRoot(a: Twofold): Twofold {
  const root = Math.sqrt(a.high);
  if (root === 0) {
    return NOTHING;
  }
  const square = root * root;
  const rest = a.high - square - productError(root, root, square) + a.low;
  return twofold(root, rest / (2 * root));
}

export const halve = (a: Twofold): Twofold => ({ high: a.high / 2, low: a.low / 2 });

export const exactly = (value: number): Twofold => ({ high: value, low: 0 });

export const NOTHING: Twofold = exactly(0);
export const ONE: Twofold = exactly(1);
