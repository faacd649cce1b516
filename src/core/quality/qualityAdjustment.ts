import { rowFor } from '../inputs/deflation';
import { heldValues } from '../panel/heldValues';
import type { ZeroRule } from '../options';
import { periodAt } from '../index/outputIndex';
import { resultOf, timesRatio } from '../arithmetic/ratios';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';

/**
 * Volumes times quality(t) / quality(base), service by service or with one quality series for all (Q1-Q5, docs/methods/quality.md).
 * So the growth of the result is (1 + growth of the volume) x (1 + growth of quality) - 1, never their sum.
 *
 * Atkinson (2005), Measurement of government output and productivity for the national accounts, Principle B; ONS, Quality adjustment
 * of public service output.
 *
 * @example
 * qualityAdjusted([[200, 210]], [[80, 82]], 1, 'missing') // [[200, 215.25]]
 */
export function qualityAdjusted(volumes: Cells, quality: Cells, base: number, zeros: ZeroRule): (number | null)[][] {
  const amounts = readPositive('volumes', volumes, zeros);
  const scores = readPositive('quality', quality);
  const scoreRow = rowFor(amounts, scores);
  const basePeriod = periodAt('base', base, amounts.periods);
  const held = eachService(scores, (row) => heldValues(rowOf(scores, row)));
  return eachService(amounts, (service) => {
    const scoresHere = held[scoreRow(service)]!;
    return Array.from(rowOf(amounts, service), (amount, period) => {
      if (Number.isNaN(amount + scoresHere[period]!)) {
        return null;
      }
      const adjusted = timesRatio(amount, scoresHere[period]!, scoresHere[basePeriod]!);
      return amount === 0 ? 0 : resultOf(adjusted, service, period);
    });
  });
}
