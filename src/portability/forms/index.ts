import type { FormName } from '../parameters';
import { AVERAGEGROWTH } from './averageGrowth';
import { CONTRIBUTION } from './contribution';
import type { Form } from './form';
import { COVERAGE, INPUTINDEX, OUTPUTINDEX, UNITCOSTINDEX, WEIGHTEDGROWTH } from './indexes';
import { CAPITALINPUT, DEFLATE } from './inputs';
import { PRODUCTIVITY, STRATEGY } from './productivity';
import { QUALITYADJUST, QUALITYINDEX } from './quality';
import { QUARTERLYINDEX } from './quarterly';
import { ROUNDED } from './rounded';
import { CHAIN, REBASE, SPLICE } from './series';
import { COSTSHARE, GROWTH } from './steps';

export type { Form } from './form';

/** All functions that have a form; the others can only be frozen (docs/methods/portability.md says why). */
export const FORMS: Readonly<Record<FormName, Form>> = {
  GROWTH,
  COSTSHARE,
  WEIGHTEDGROWTH,
  OUTPUTINDEX,
  INPUTINDEX,
  UNITCOSTINDEX,
  CONTRIBUTION,
  COVERAGE,
  DEFLATE,
  CAPITALINPUT,
  QUALITYINDEX,
  QUALITYADJUST,
  PRODUCTIVITY,
  STRATEGY,
  CHAIN,
  REBASE,
  SPLICE,
  AVERAGEGROWTH,
  ROUNDED,
  QUARTERLYINDEX,
};
