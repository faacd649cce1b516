/** What can be wrong with the arguments of the functions for inputs, quality, productivity and series (part of errors.ts). */
import type { Extent, Place } from './place';

export interface SeriesErrorData {
  /** A series is one row or one column. */
  readonly notASeries: { readonly argument: string; readonly first: Extent };
  /** The figure that everything else is compared with is not there. */
  readonly missingPlace: Place;
  /** A result that cannot be given because a figure it depends on is missing: its own, the base's, or an earlier one. */
  readonly dependsOnMissing: { readonly service: number; readonly period: number };
  readonly notANumber: { readonly argument: string; readonly given: string };
  readonly optionOutOfRange: {
    readonly argument: string;
    readonly given: number;
    readonly least: number;
    readonly most: number | null;
  };
  readonly notAWholeNumber: { readonly argument: string; readonly given: number };
  readonly positionsReversed: { readonly from: number; readonly to: number };
  readonly noOverlap: { readonly period?: number };
  /** One figure per row is wanted: as many as there are rows, or one for all. */
  readonly countDiffers: { readonly argument: string; readonly given: number; readonly needed: number };
  readonly zeroWeights: { readonly argument: string };
  readonly notADirection: Place & { readonly value: number };
  /** A growth below -1 would make an index negative; a growth of -1 in inputs leaves nothing to divide by. */
  readonly impossibleGrowth: Place & { readonly value: number };
  readonly zeroIndicator: Place;
  readonly tooFewPeriods: { readonly argument: string; readonly given: number; readonly needed: number };
  /** The year of this period and the one before it have no service in common that is there throughout. */
  readonly noCommonYear: { readonly period: number };
  readonly tooManyTotals: { readonly given: number; readonly room: number };
  readonly resultOutOfRange: { readonly service: number; readonly period: number };
}
