/**
 * The one error of the core: a closed set of codes, each with the data that its sentence needs.
 * The sentences live in src/i18n, the worksheet's error values in src/functions (rules E1-E6, docs/methods/errors.md).
 */

import type { SeriesErrorData } from './seriesErrors';
import type { Extent, Place } from './place';

export interface ErrorData extends SeriesErrorData {
  readonly emptyRange: { readonly argument: string };
  readonly notRectangular: { readonly argument: string; readonly service: number };
  readonly shapesDiffer: { readonly first: Extent; readonly second: Extent };
  readonly onePeriod: { readonly argument: string };
  readonly noNumbers: { readonly argument: string };
  readonly negative: Place & { readonly value: number };
  readonly errorCell: Place & { readonly error: string };
  readonly notFinite: Place;
  readonly tooLarge: Place & { readonly value: number };
  readonly tooSmall: Place & { readonly value: number };
  readonly logarithmOfZero: { readonly service: number; readonly period: number };
  readonly zeroTotal: { readonly argument: string; readonly period: number };
  readonly missingFigure: { readonly service?: number; readonly period: number };
  readonly noMatch: { readonly period: number };
  readonly unreachableBase: { readonly period: number; readonly base: number };
  readonly zeroBase: { readonly base: number };
  readonly unknownWord: { readonly argument: string; readonly word: string; readonly known: readonly string[] };
  readonly unknownLinking: { readonly word: string };
  readonly notAPosition: { readonly argument: string; readonly given: string; readonly last: number };
}
export type ErrorCode = keyof ErrorData;

export type AnyErrorDetail = { [C in ErrorCode]: { readonly code: C; readonly data: ErrorData[C] } }[ErrorCode];

export class CalculationError extends Error {
  readonly detail: AnyErrorDetail;

  constructor(detail: AnyErrorDetail) {
    super(detail.code);
    this.name = 'CalculationError';
    this.detail = detail;
  }

  get code(): ErrorCode {
    return this.detail.code;
  }
}

/** Stops the calculation. A function, so that a call site reads as one line. */
export function refuse<C extends ErrorCode>(code: C, data: ErrorData[C]): never {
  throw new CalculationError({ code, data } as AnyErrorDetail);
}
