/** What Excel gives the worksheet functions to say errors with. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
};

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
