/**
 * Linking: which period each period is compared with. That is all in which annual chain-linking, a fixed base year and
 * fixed-base-year chain-linking differ (rules L1-L4, docs/methods/linking.md); periods count from 0.
 */
import { refuse } from '../errors';
import type { Linking } from '../options';

/**
 * The period with which a period is compared, or null where a chain begins.
 *
 * @example
 * [0, 1, 2, 3, 4, 5].map((period) => comparedWith(period, 2, 0)) // [null, 0, 0, 2, 2, 4]
 * comparedWith(3, 'fixed', 1) // 1
 */
export function comparedWith(period: number, linking: Linking, base: number): number | null {
  if (linking === 'fixed') {
    return period === base ? null : base;
  }
  if (period === 0) {
    return null;
  }
  return linking === 'annual' ? period - 1 : linking * Math.floor((period - 1) / linking);
}

/**
 * Every period, each after the one that it is compared with.
 *
 * @example
 * inOrderOfComparison(4, 'fixed', 2) // [2, 0, 1, 3]
 */
export function inOrderOfComparison(periods: number, linking: Linking, base: number): number[] {
  const all = Array.from({ length: periods }, (_, period) => period);
  return linking === 'fixed' ? [base, ...all.filter((period) => period !== base)] : all;
}

/** Refuses a span that is not a whole number of at least 2 periods. */
export function checkedLinking(linking: Linking): Linking {
  if (typeof linking === 'number' && !(Number.isInteger(linking) && linking >= 2)) {
    refuse('unknownLinking', { word: String(linking) });
  }
  return linking;
}
