/** What a custom function's result becomes in the cells. */
import type { ErrorText, RawValue } from '../../grid/grid';
import type { Json } from '../json';

export interface FunctionResult {
  readonly value: RawValue | RawValue[][];
  /** The function's own explanation of an error, shown over the cell. */
  readonly message: string | null;
}

/** The codes in which the custom-functions runtime reports a failure. */
const CODES: Readonly<Record<number, ErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const ERRORS: readonly string[] = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#CALC!'];

function isErrorText(text: unknown): text is ErrorText {
  return typeof text === 'string' && ERRORS.includes(text);
}

/** An entity, a formatted number, an error as the runtime serialises them. */
function fromObject(value: { [key: string]: Json }): RawValue {
  const code = value['code'] ?? value['basicValue'] ?? value['errorType'];
  if (isErrorText(code)) return { error: code };
  const basic = value['basicValue'];
  return typeof basic === 'number' || typeof basic === 'string' || typeof basic === 'boolean'
    ? basic
    : { error: '#VALUE!' };
}

function cell(value: Json | undefined): RawValue {
  // JSON has no NaN: a NaN or an infinite number within an array arrives as null.
  if (value === undefined) return { error: '#N/A' };
  if (value === null) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (Array.isArray(value)) return { error: '#VALUE!' };
  return typeof value === 'object' ? fromObject(value) : value;
}

export function success(value: Json): FunctionResult {
  if (!Array.isArray(value)) return { value: cell(value), message: null };
  const columns = Math.max(0, ...value.map((row) => (Array.isArray(row) ? row.length : 1)));
  if (columns === 0) return { value: { error: '#CALC!' }, message: null };
  const rows = value.map((row) => {
    const cells = Array.isArray(row) ? row : [row];
    return Array.from({ length: columns }, (_, i) => cell(cells[i]));
  });
  return { value: rows, message: null };
}

export function failure(message: Json, code: number): FunctionResult {
  // A single NaN or infinite number is reported as a failure of this name.
  if (message === 'NaN' || message === 'Infinity') return { value: { error: '#NUM!' }, message: null };
  const error = CODES[code] ?? '#VALUE!';
  return { value: { error }, message: typeof message === 'string' && message !== '' ? message : null };
}
