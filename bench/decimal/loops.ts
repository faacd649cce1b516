/**
 * What every worksheet function computes, written in decimal.js throughout: the yardstick for its cost, and an independent check of its
 * result. The arguments are those of `calls.ts`; gaps, zeros and other options are not looked at.
 */
import { benchmark } from './benchmark';
import { compare, sensitivity } from './choices';
import { contribution, outputIndex, unitCostIndex, weightedGrowth } from './indexes';
import { capitalInput, deflate } from './inputs';
import { interval } from './interval';
import { productivity, strategy } from './productivity';
import { qualityAdjust, qualityIndex } from './quality';
import { quarterlyContribution, quarterlyIndex } from './quarterly';
import { averageGrowth, chain, rebase, rounded, splice } from './series';
import { costShare, coverage, growth } from './steps';

type Loop = (...values: never[]) => (number | string)[][];

export const DECIMAL_LOOPS = {
  GROWTH: growth,
  COSTSHARE: costShare,
  WEIGHTEDGROWTH: weightedGrowth,
  OUTPUTINDEX: outputIndex,
  INPUTINDEX: outputIndex,
  UNITCOSTINDEX: unitCostIndex,
  CONTRIBUTION: contribution,
  QUARTERLYCONTRIBUTION: quarterlyContribution,
  QUARTERLYINDEX: quarterlyIndex,
  COVERAGE: coverage,
  COMPARE: compare,
  DEFLATE: deflate,
  CAPITALINPUT: capitalInput,
  QUALITYINDEX: qualityIndex,
  QUALITYADJUST: qualityAdjust,
  PRODUCTIVITY: productivity,
  STRATEGY: strategy,
  CHAIN: chain,
  REBASE: rebase,
  SPLICE: splice,
  AVERAGEGROWTH: averageGrowth,
  ROUNDED: rounded,
  BENCHMARK: benchmark,
  INTERVAL: interval,
  SENSITIVITY: sensitivity,
} as const satisfies Readonly<Record<string, Loop>>;

/** The functions without such a loop, and why. */
export const WITHOUT_LOOP: Readonly<Record<string, string>> = {
  CHECK: 'lists findings, returns no figure that it computes',
  VERSION: 'returns a text',
};
