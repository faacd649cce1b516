import { chained } from './chain';
import { refuse } from '../errors';
import type { IndexNumber } from '../kinds';
import { link } from './link';
import { checkedLinking, comparedWith, inOrderOfComparison } from './linking';
import type { FormulaName, Linking } from '../options';
import type { Panel } from '../panel/panel';

export interface IndexMethod {
  readonly formula: FormulaName;
  readonly linking: Linking;
  /** Position of the period that is 100, from 1. */
  readonly base: number;
}

/**
 * The volume index of output: cost-weighted growth of the quantities, linked, 100 in the base period.
 * Null where the base cannot be reached through matched comparisons (M5).
 *
 * ILO and others (2004), Consumer price index manual, chapter 15; Office for National Statistics, Methodological developments to
 * public service productivity: healthcare, 2020 update (chained cost-weighted activity index).
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27], [10, 15]], [[20000, 22000], [45000, 40500], [25000, 37500]], 'missing');
 * outputIndex(panel, { formula: 'laspeyres', linking: 'annual', base: 1 }) // [100, 111.11111111111111]
 */
export function outputIndex(panel: Panel, { formula, linking, base }: IndexMethod): (IndexNumber | null)[] {
  const basePeriod = periodAt('base', base, panel.periods);
  checkedLinking(linking);
  const comparisons = inOrderOfComparison(panel.periods, linking, basePeriod).map((period) => {
    const earlier = comparedWith(period, linking, basePeriod);
    return { period, with: earlier, link: earlier === null ? null : link(panel, formula, earlier, period) };
  });
  return chained(comparisons, basePeriod);
}

/** Turns a position counted from 1 into a period counted from 0; refuses what is not a position of the block. */
export function periodAt(argument: string, position: number, periods: number): number {
  if (!(Number.isInteger(position) && position >= 1 && position <= periods)) {
    refuse('notAPosition', { argument, given: String(position), last: periods });
  }
  return position - 1;
}
