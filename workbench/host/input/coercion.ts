/**
 * What Excel makes of a value that is put into a cell (rules H1 to H7 in docs/methods/workbench.md). US English input,
 * as in the API's `values` and `formulas`.
 */
import type { CellInput } from '../../grid/grid';
import { invalidArgument } from '../hostError';
import type { Json } from '../json';
import { readDate } from './dates';
import { checkFormula } from './formulaSyntax';
import { readNumber } from './numbers';

export interface Coerced {
  readonly input: CellInput;
  /** The format that Excel gives the cell with it, if it had none. */
  readonly numberFormat?: string;
}

const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];
const MAXIMUM_TEXT = 32_767;

/** undefined leaves the cell as it is. */
export function coerce(value: Json, format: string, today: Date): Coerced | undefined {
  if (value === null) return undefined;
  if (value === '') return { input: { value: null } };
  if (format === '@' && typeof value !== 'boolean') return { input: { text: String(value).replace(/^'/, '') } };
  if (typeof value === 'number' || typeof value === 'boolean') return { input: { value } };
  if (typeof value !== 'string' || value.length > MAXIMUM_TEXT) throw invalidArgument();
  return coerceText(value, today);
}

function coerceText(text: string, today: Date): Coerced {
  if (text.startsWith("'")) return { input: { text: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) {
    checkFormula(text);
    return { input: { formula: text } };
  }
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { input: { value: word === 'TRUE' } };
  if (ERRORS.includes(word)) return { input: { formula: `=${word}` } };
  const read = readNumber(text.trim()) ?? readDate(text.trim(), today);
  if (!read) return { input: { text } };
  return { input: { value: read.value }, ...(read.numberFormat !== undefined && { numberFormat: read.numberFormat }) };
}
