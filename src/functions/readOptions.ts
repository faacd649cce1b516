/** Reads options that are numbers, switches, or one figure per row. */
import { numberWithin } from '../core/checkedOptions';
import { refuse } from '../core/errors';
import { numberIn } from '../core/panel/missing';
import type { Cells } from '../core/panel/shape';
import { oneForEach } from '../core/panel/vectors';
import { blockOf, isOmitted, positionOf } from './readArguments';

export function numberOf(argument: string, given: unknown, byDefault: number): number {
  if (isOmitted(given)) {
    return byDefault;
  }
  const number = typeof given === 'string' ? Number(given) : numberIn(given);
  return Number.isNaN(number) ? refuse('notANumber', { argument, given: String(given) }) : number;
}

/** A position counted from 1, or null when omitted. */
export function optionalPositionOf(argument: string, given: unknown, last: number): number | null {
  return isOmitted(given) ? null : positionOf(argument, given, 1, last);
}

/** TRUE or FALSE, also as 1 or 0 or as a word. */
export function switchOf(argument: string, given: unknown): boolean {
  if (isOmitted(given)) {
    return false;
  }
  const word = String(given).trim().toLowerCase();
  if (word === 'true' || word === '1') {
    return true;
  }
  return word === 'false' || word === '0'
    ? false
    : refuse('unknownWord', { argument, word: String(given), known: ['TRUE', 'FALSE'] });
}

/** One figure per row of a block, in a row or a column, as it lies in the sheet; null when omitted. */
export function figuresOf(given: unknown): Cells | null {
  const cells = blockOf(given, 'across');
  return cells.every((row) => row.every(isOmitted)) ? null : cells;
}

/** Relative standard errors from 0 to 1, one per service or one for all; a single one stays single where it is shared by all services. */
export function errorsForEach(argument: string, given: unknown, services: number, shared: true): number[] | number;
export function errorsForEach(argument: string, given: unknown, services: number, shared: false): number[];
export function errorsForEach(argument: string, given: unknown, services: number, shared: boolean): number[] | number {
  const cells = figuresOf(given) ?? [[0]];
  const errors = oneForEach(argument, cells, services, 'positive').map((error) => numberWithin(argument, error, 0, 1));
  return shared && cells.length * (cells[0]?.length ?? 0) === 1 ? errors[0]! : errors;
}
