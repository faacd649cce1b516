/**
 * What a cell holds: a number, nothing, or an error (rules M1, M2 and M4 of docs/methods/missing-and-zero.md).
 * The only place that knows which values count as missing.
 */
const ERROR_NAMES = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#GETTING_DATA',
  '#BUSY!',
]);

/**
 * The number in a cell, or NaN where there is none. Text is never turned into a number: "12" as text is missing (M1).
 *
 * @example
 * numberIn(12) // 12
 * Number.isNaN(numberIn('12')) // true
 */
export function numberIn(cell: unknown): number {
  if (typeof cell === 'number') {
    return cell;
  }
  // A formatted number or another data type of Excel carries its plain value inside.
  return isDataType(cell) && typeof cell.basicValue === 'number' ? cell.basicValue : NaN;
}

/**
 * The name of the error that a cell shows, such as "#REF!", or null. #N/A counts as missing and gives null (M1).
 *
 * @example
 * errorIn('#REF!') // '#REF!'
 * errorIn('#N/A') // null
 */
export function errorIn(cell: unknown): string | null {
  if (typeof cell === 'number' || cell === null || cell === undefined) {
    return null;
  }
  const name = typeof cell === 'object' ? nameOfErrorObject(cell) : cell;
  return typeof name === 'string' && name !== '#N/A' && ERROR_NAMES.has(name) ? name : null;
}

/** Errors reach a worksheet function as CustomFunctions.Error, or as a data type whose plain value is the error's name. */
function nameOfErrorObject(cell: object): unknown {
  if (isDataType(cell)) {
    return cell.basicValue;
  }
  return 'code' in cell ? cell.code : null;
}

function isDataType(cell: unknown): cell is { readonly basicValue: unknown } {
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell;
}
