/** The words that choose a method. They are the contract's, lower case, and never localised (docs/methods/functions.md). */

export const FORMULA_NAMES = [
  'laspeyres',
  'paasche',
  'fisher',
  'tornqvist',
  'average-share',
  'walsh',
  'marshall-edgeworth',
  'geometric-laspeyres',
  'geometric-paasche',
  'sato-vartia',
] as const;
export type FormulaName = (typeof FORMULA_NAMES)[number];

/** The formulas shown first: the usual choices and the four training steps read literally. */
export const DEFAULT_SET: readonly FormulaName[] = ['tornqvist', 'fisher', 'laspeyres', 'paasche', 'average-share'];

/** "annual": chained every period; "fixed": every period against the base; k >= 2: weights renewed every k periods. */
export type Linking = 'annual' | 'fixed' | number;

/** What a 0 in quantities or costs means: "missing" (a blank may arrive as 0, rule M2) or "activity" (a real 0, M3). */
export type ZeroRule = 'missing' | 'activity';

export const QUALITY_MEANS = ['geometric', 'arithmetic'] as const;
export type QualityMean = (typeof QUALITY_MEANS)[number];
/** What a missing indicator does: the index is missing too, or the indicator is held at its nearest known value (Q3). */
export const GAP_RULES = ['missing', 'held'] as const;
export type GapRule = (typeof GAP_RULES)[number];

export const DEPRECIATION_PROFILES = ['straight-line', 'geometric'] as const;
export type DepreciationProfile = (typeof DEPRECIATION_PROFILES)[number];
