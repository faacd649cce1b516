import { WorkbookError, type WorkbookProblem } from './workbookError';

/** Excel's error codes (OfficeExtension.Error.code) that have a plain meaning; every other one is "refused". */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: 'sheetProtected',
  InvalidOperationInCellEditMode: 'cellEditing',
  ItemNotFound: 'notFound',
  ItemAlreadyExists: 'alreadyExists',
  InvalidSelection: 'notCells',
  InvalidReference: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  Aborted: 'cancelled',
};

interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeFailure(error: unknown): error is OfficeFailure {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Any failure as a WorkbookError, so that nobody above this folder needs to know Office.js. */
export function problemOf(error: unknown, where?: string): WorkbookError {
  if (error instanceof WorkbookError) return where && !error.details.where ? error.with({ where }) : error;
  if (!isOfficeFailure(error)) {
    return new WorkbookError('refused', {
      where,
      excelMessage: error instanceof Error ? error.message : String(error),
    });
  }
  return new WorkbookError(PROBLEMS[error.code] ?? 'refused', {
    where,
    code: error.code,
    excelMessage: error.message,
    statement: error.debugInfo?.statement ?? error.debugInfo?.errorLocation,
  });
}
