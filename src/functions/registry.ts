import { compare, intervalOf, sensitivity } from './worksheet/choices';
import { contributionOf, quarterlyContributionOf } from './worksheet/contributions';
import { capitalInputOf, deflate } from './worksheet/inputs';
import { check, coverageOf, version } from './worksheet/looking';
import { productivityOf, strategy } from './worksheet/productivity';
import { qualityAdjust, qualityIndexOf } from './worksheet/quality';
import { benchmark, quarterlyIndexOf } from './worksheet/quarterly';
import { averageGrowthOf, chain, rebase, roundedOf, splice } from './worksheet/series';
import { costShare, growth, outputIndexOf, weightedGrowthOf } from './worksheet/steps';
import { inputIndexOf, unitCostIndexOf } from './worksheet/unitCosts';

/** Every worksheet function under the id of its metadata. */
export const WORKSHEET_FUNCTIONS = {
  GROWTH: growth,
  COSTSHARE: costShare,
  WEIGHTEDGROWTH: weightedGrowthOf,
  OUTPUTINDEX: outputIndexOf,
  COVERAGE: coverageOf,
  CHECK: check,
  VERSION: version,
  DEFLATE: deflate,
  CAPITALINPUT: capitalInputOf,
  QUALITYINDEX: qualityIndexOf,
  QUALITYADJUST: qualityAdjust,
  PRODUCTIVITY: productivityOf,
  STRATEGY: strategy,
  CHAIN: chain,
  REBASE: rebase,
  SPLICE: splice,
  AVERAGEGROWTH: averageGrowthOf,
  ROUNDED: roundedOf,
  QUARTERLYINDEX: quarterlyIndexOf,
  BENCHMARK: benchmark,
  INPUTINDEX: inputIndexOf,
  UNITCOSTINDEX: unitCostIndexOf,
  CONTRIBUTION: contributionOf,
  QUARTERLYCONTRIBUTION: quarterlyContributionOf,
  COMPARE: compare,
  SENSITIVITY: sensitivity,
  INTERVAL: intervalOf,
} as const;
