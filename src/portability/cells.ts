/** What the rest of this folder works on: cells as data, read by src/excel or by a test. */

export type CellValue = string | number | boolean;

export interface FormulaCell {
  readonly sheet: string;
  /** A1 without sheet and without "$", such as "D14". */
  readonly address: string;
  /** With its leading "=", as Excel shows it in English. */
  readonly formula: string;
  /** What the formula gives now: one value, or the block that it spills. Needed to freeze a cell; errors are their text. */
  readonly values?: readonly (readonly CellValue[])[];
}

/** The first Excel in which a formula calculates. "2024" stands for Excel 2024 and for Microsoft 365. */
export type ExcelVersion = '2013' | '2019' | '2021' | '2024' | '365';

/** What can be done about a cell that needs the add-in. */
export type Remedy = 'native' | 'named' | 'freeze';

/** What can be asked for: a remedy, the way back to the add-in's functions, or a repair. */
export type Action = Remedy | 'back' | 'repair';

export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  /** A formula, or the values that stay from the cell on to the right and down. */
  readonly after: { readonly formula: string } | { readonly values: readonly (readonly CellValue[])[] };
}

/** Why a cell stays as it is; src/i18n has the sentence under portability.left. */
export type LeftReason =
  'notExpressible' | 'optionNotKnown' | 'tooLong' | 'noValues' | 'stillFailing' | 'changedSince' | 'nameTaken';

export interface LeftCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly reason: LeftReason;
}

/** A formula kept so that it can come back; the sheet "Frozen formulas" holds one in each row. */
export interface KeptFormula {
  readonly sheet: string;
  readonly address: string;
  readonly remedy: Remedy;
  readonly formula: string;
  /** What was written in its place: a formula, or for frozen cells the number of rows and columns, such as "3 x 5". */
  readonly instead: string;
}

export interface NamedLambda {
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
}

/** What an action would do: to be shown, then handed to applyRemedy of src/excel. */
export interface RemedyPlan {
  readonly action: Action;
  readonly edits: readonly CellEdit[];
  /** Names that the edits need and the workbook does not have yet. */
  readonly names: readonly NamedLambda[];
  readonly kept: readonly KeptFormula[];
  readonly left: readonly LeftCell[];
}
