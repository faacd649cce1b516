import { check, coverageOf, version } from './worksheet/looking';
import { costShare, growth, outputIndexOf, weightedGrowthOf } from './worksheet/steps';

/** Every worksheet function under the id of its metadata. */
export const WORKSHEET_FUNCTIONS = {
  GROWTH: growth,
  COSTSHARE: costShare,
  WEIGHTEDGROWTH: weightedGrowthOf,
  OUTPUTINDEX: outputIndexOf,
  COVERAGE: coverageOf,
  CHECK: check,
  VERSION: version,
} as const;
