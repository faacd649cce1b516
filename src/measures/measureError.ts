/** A measure that cannot be read or built: what is wrong as a code and data; the words are in i18n (rule T4). */
export type MeasureProblem =
  | { readonly code: 'noServices'; readonly sheet: string }
  | { readonly code: 'tooFewPeriods'; readonly sheet: string; readonly periods: number }
  | {
      readonly code: 'duplicateService';
      readonly sheet: string;
      readonly service: string;
      readonly rows: readonly number[];
    }
  | {
      readonly code: 'duplicatePeriod';
      readonly sheet: string;
      readonly period: string;
      readonly cells: readonly string[];
    }
  | { readonly code: 'nameTooLong'; readonly sheet: string; readonly cell: string; readonly length: number }
  | { readonly code: 'noCommonService'; readonly quantities: string; readonly costs: string }
  | { readonly code: 'noCommonPeriod'; readonly quantities: string; readonly costs: string }
  | { readonly code: 'baseOutside'; readonly base: number; readonly periods: number }
  | { readonly code: 'payInOtherUnit'; readonly pay: string; readonly spending: string }
  | { readonly code: 'renewEveryOutside'; readonly renewEvery: number }
  | { readonly code: 'totalOfOne'; readonly measures: number }
  | { readonly code: 'totalNotBuilt'; readonly measure: string }
  | {
      readonly code: 'totalUnits';
      readonly first: string;
      readonly firstUnit: string;
      readonly second: string;
      readonly secondUnit: string;
    }
  | { readonly code: 'totalPeriods'; readonly common: number; readonly measures: readonly string[] }
  | { readonly code: 'emptySelection'; readonly sheet: string }
  | { readonly code: 'noHeadings'; readonly sheet: string; readonly range: string }
  | { readonly code: 'noLabelColumn'; readonly sheet: string; readonly range: string }
  | { readonly code: 'dateHeading'; readonly sheet: string; readonly cell: string; readonly shown: string }
  | { readonly code: 'noFigureColumns'; readonly sheet: string; readonly range: string };

export class MeasureError extends Error {
  constructor(readonly problem: MeasureProblem) {
    super(problem.code);
    this.name = 'MeasureError';
  }
}
