import type { DataBlock } from '../definition';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeAt, positiveAt } from './checkedBlock';

/**
 * Growths that stand out from the service's own history (C54): further from the median of its growths than 3.5 robust standard deviations
 * (the median absolute deviation over 0.6745), and at least a quarter. Growths are logarithms, so that a doubling and a halving weigh alike.
 *
 * Iglewicz and Hoaglin (1993), How to detect and handle outliers, ASQC: the modified z-score and its limit of 3.5.
 */
export function outlierFindings(block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  return filled.source.services.flatMap((_, row) => {
    const growths = growthsOf(filled, row);
    const outliers = standingOut(growths);
    return outliers
      .filter(({ period }) => !isReturn(outliers, period))
      .map(({ period, growth, usual }) => {
        const spike = isReturn(outliers, period + 1);
        const details = { growth: Math.exp(growth), usual: Math.exp(usual), spike };
        return found('review', 'outlier', placeAt(block, filled, row, period), details);
      });
  });
}

/** Fewer growths than this are no history to stand out from. */
export const LEAST_GROWTHS = 4;
const LIMIT = 3.5;
const NORMAL_QUARTILE = 0.6745;
const LEAST_DISTANCE = Math.log(1.25);

interface GrowthAt {
  readonly period: number;
  readonly growth: number;
}
interface Outlier extends GrowthAt {
  readonly usual: number;
}

function growthsOf(filled: CheckedBlock, row: number): GrowthAt[] {
  return filled.source.periods.flatMap((_, period) => {
    const before = period === 0 ? null : positiveAt(filled, row, period - 1);
    const now = positiveAt(filled, row, period);
    return before === null || now === null ? [] : [{ period, growth: Math.log(now / before) }];
  });
}

export function standingOut(growths: readonly GrowthAt[]): Outlier[] {
  if (growths.length < LEAST_GROWTHS) return [];
  const usual = median(growths.map(({ growth }) => growth));
  const spread = median(growths.map(({ growth }) => Math.abs(growth - usual))) / NORMAL_QUARTILE;
  const limit = Math.max(LIMIT * spread, LEAST_DISTANCE);
  return growths.filter(({ growth }) => Math.abs(growth - usual) > limit).map((one) => ({ ...one, usual }));
}

/** One wrong figure gives two growths, out and back: the way back is no finding of its own. */
function isReturn(outliers: readonly Outlier[], period: number): boolean {
  const now = outliers.find((one) => one.period === period);
  const before = outliers.find((one) => one.period === period - 1);
  if (!now || !before) return false;
  const back = now.growth - now.usual;
  const out = before.growth - before.usual;
  return back * out < 0 && Math.abs(back + out) < Math.min(Math.abs(back), Math.abs(out)) / 2;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
