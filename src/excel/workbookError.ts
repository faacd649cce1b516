/** What can go wrong between the add-in and the workbook, in the pane's terms. The words are in i18n. */
export type WorkbookProblem =
  | 'sheetProtected'
  | 'workbookProtected'
  | 'cellEditing'
  | 'notFound'
  | 'alreadyExists'
  | 'emptySelection'
  | 'notCells'
  | 'tooLarge'
  | 'notSupported'
  | 'cancelled'
  | 'notRemoved'
  | 'definitionReadOnly'
  | 'refused';

export interface ProblemDetails {
  /** Where in the workbook: a sheet, a table or a reference. */
  readonly where?: string | undefined;
  /** Excel's own code and words, for support. */
  readonly code?: string | undefined;
  readonly excelMessage?: string | undefined;
  /** The statement of Office.js that Excel refused. */
  readonly statement?: string | undefined;
  /** Sheets that a build found protected before it wrote anything. */
  readonly closed?: readonly string[] | undefined;
  /** Names of what a failed build could not take out again. */
  readonly left?: readonly string[] | undefined;
  /** Sheets of an earlier build that were being written anew and are not whole. */
  readonly unfinished?: readonly string[] | undefined;
}

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly problem: WorkbookProblem,
    readonly details: ProblemDetails = {},
  ) {
    super([problem, details.where, details.code, details.excelMessage].filter(Boolean).join(': '));
  }

  /** The same problem with more said about it. */
  with(more: ProblemDetails): WorkbookError {
    return new WorkbookError(this.problem, { ...this.details, ...more });
  }
}
