/** What can be wrong with the arguments of the functions for inputs, quality, productivity and series (part of errors.ts). */
import type { Extent, Place } from './errors';

export interface SeriesErrorData {
  /** A series is one row or one column. */
  readonly notASeries: Extent;
  /** The figure that everything else is compared with is not there. */
  readonly missingPlace: Place;
  readonly optionOutOfRange: {
    readonly argument: string;
    readonly given: number;
    readonly least: number;
    readonly most: number | null;
  };
  readonly notAWholeNumber: { readonly argument: string; readonly given: number };
  readonly positionsReversed: {
    readonly first: string;
    readonly from: number;
    readonly second: string;
    readonly to: number;
  };
  readonly noOverlap: { readonly first: string; readonly second: string; readonly service: number };
  readonly notADirection: Place & { readonly value: number };
  /** A growth below -1 would make an index negative; a growth of -1 in inputs leaves nothing to divide by. */
  readonly impossibleGrowth: Place & { readonly value: number };
  readonly zeroIndicator: Place;
  readonly tooFewPeriods: { readonly argument: string; readonly given: number; readonly needed: number };
  readonly tooManyTotals: { readonly given: number; readonly room: number };
  readonly resultOutOfRange: { readonly service: number; readonly period: number };
}
