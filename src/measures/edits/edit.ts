/** What an edit hands back: the new definition, or the old one and why it stayed (N11). */
import type { Measure } from '../definition';

export type EditProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'nameTaken'; readonly name: string }
  | { readonly code: 'nameTooLong'; readonly length: number; readonly most: number }
  | { readonly code: 'unknownPart'; readonly id: string }
  | { readonly code: 'noNextPeriod'; readonly last: string }
  | { readonly code: 'tooManyPeriods'; readonly most: number }
  | { readonly code: 'lastPeriod' };

export interface Edited<T = Measure> {
  readonly value: T;
  readonly problem?: EditProblem;
}

export const edited = <T>(value: T): Edited<T> => ({ value });
export const refused = <T>(value: T, problem: EditProblem): Edited<T> => ({ value, problem });

/** Excel's MATCH finds no text longer than this, and names are found by it. */
export const LONGEST_NAME = 255;
