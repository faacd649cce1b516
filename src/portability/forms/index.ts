import type { FormName } from '../parameters';
import type { Form } from './form';
import { COVERAGE, INPUTINDEX, OUTPUTINDEX, UNITCOSTINDEX, WEIGHTEDGROWTH } from './indexes';
import { COSTSHARE, GROWTH } from './steps';

export type { Form } from './form';

export const FORMS: Partial<Readonly<Record<FormName, Form>>> = {
  GROWTH,
  COSTSHARE,
  WEIGHTEDGROWTH,
  OUTPUTINDEX,
  INPUTINDEX,
  UNITCOSTINDEX,
  COVERAGE,
};
