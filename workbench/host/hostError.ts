/** Failures as Excel reports them: the code is an `Excel.ErrorCodes` value, the message says what was wrong. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

const invalid = 'The argument is invalid or missing or has an incorrect format.';

export const invalidArgument = (message = invalid) => new HostError('InvalidArgument', message);

export const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (what = '') =>
  new HostError('ItemNotFound', `The requested resource doesn't exist.${what && ` (${what})`}`, 404);

export const itemAlreadyExists = (what: string) =>
  new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists. (${what})`, 409);

export const accessDenied = (message: string) => new HostError('AccessDenied', message, 403);

export const invalidOperation = (message: string) => new HostError('InvalidOperation', message);

/** What the model of Excel lacks must never pass for success, so that nobody relies on it by mistake. */
export const notImplemented = (member: string) =>
  new HostError('NotImplemented', `host: ${member} is not implemented`, 501);
