import type { Decimal } from 'decimal.js';

/**
 * Whole numbers that add up to the wanted whole total: every part is rounded down, then the units still missing go to the parts with the
 * largest remainders; between equal remainders to the larger part, then to the earlier one (R4, R5, docs/methods/rounding.md).
 *
 * Balinski and Young (2001), Fair representation, 2nd edition, chapter 3 (the method of Hamilton).
 *
 * @param total within half a unit of the sum of the parts, so that no part moves by a whole unit
 */
export function largestRemainder(parts: readonly Decimal[], total: Decimal): Decimal[] {
  const wholes = parts.map((part) => part.floor());
  const given = wholes.reduce((sum, whole) => sum.plus(whole), total.times(0));
  const units = total.minus(given).toNumber();
  const remainders = parts.map((part, at) => part.minus(wholes[at]!));
  const nearest = remainders.map((remainder) => remainder.toNumber()); // decides nearly always, and in a fraction of the time
  const larger = (of: readonly Decimal[], a: number, b: number): number => of[b]!.abs().comparedTo(of[a]!.abs());
  const order = parts
    .map((_, at) => at)
    .sort((a, b) => nearest[b]! - nearest[a]! || larger(remainders, a, b) || larger(parts, a, b) || a - b);
  order.slice(0, units).forEach((at) => {
    wholes[at] = wholes[at]!.plus(1);
  });
  return wholes;
}
