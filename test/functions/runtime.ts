/** The part of Excel's runtime that the worksheet functions need. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const associated = new Map<string, (...values: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
    associate: (id: string, worksheetFunction: (...values: unknown[]) => unknown) =>
      associated.set(id, worksheetFunction),
  },
});
