/**
 * Reads what Excel hands over. An omitted option arrives as null, and a reference to an empty cell as null, "" or 0; words are read
 * without regard to case, blanks and hyphens (E3).
 */
import { refuse } from '../core/errors';
import { numberIn } from '../core/panel/missing';
import type { FormulaName, Linking, ZeroRule } from '../core/options';
import { FORMULA_NAMES } from '../core/options';
import type { Cells } from '../core/panel/shape';
import type { Orientation } from '../i18n/orientation';

const letters = (word: string): string => word.toLowerCase().replace(/[\s\-_‐-―]/gu, '');

export const isOmitted = (given: unknown): boolean =>
  given === null || given === undefined || (typeof given === 'string' && given.trim() === '');

/** One of the known words, or the first of them when omitted. */
export function wordOf<W extends string>(
  argument: string,
  given: unknown,
  known: readonly W[],
  byDefault: W = known[0]!,
): W {
  if (isOmitted(given)) {
    return byDefault;
  }
  const word = String(given);
  const found = known.find((one) => letters(one) === letters(word));
  return found ?? refuse('unknownWord', { argument, word, known });
}

export const orientationOf = (periods: unknown): Orientation => wordOf('periods', periods, ['across', 'down']);

export const formulaOf = (formula: unknown): FormulaName => wordOf('formula', formula, FORMULA_NAMES, 'tornqvist');

export const zerosOf = (zeros: unknown): ZeroRule => wordOf('zeros', zeros, ['missing', 'activity']);

/** "annual", "fixed", or after how many periods the weights are renewed. */
export function linkingOf(linking: unknown): Linking {
  if (isOmitted(linking)) {
    return 'annual';
  }
  const span = typeof linking === 'string' ? Number(linking) : numberIn(linking);
  if (Number.isInteger(span) && span >= 2) {
    return span;
  }
  const word = String(linking);
  const found = (['annual', 'fixed'] as const).find((one) => one === letters(word));
  return found ?? refuse('unknownLinking', { word });
}

/** A position counted from 1; the core checks that it lies within the periods. */
export function positionOf(argument: string, given: unknown, byDefault: number, last: number): number {
  if (isOmitted(given)) {
    return byDefault;
  }
  const position = typeof given === 'string' ? Number(given) : numberIn(given);
  return Number.isNaN(position) ? refuse('notAPosition', { argument, given: String(given), last }) : position;
}

/** A block with services as rows, as everything inside the core has it. A single cell may arrive as itself. */
export function blockOf(range: unknown, orientation: Orientation): Cells {
  const cells = (Array.isArray(range) ? range : [[range]]) as Cells;
  return orientation === 'across' ? cells : transposed(cells);
}

/** Rows become columns. Ragged rows stay visible to the core's check of the shape, because nothing is filled in. */
export function transposed<T>(cells: readonly (readonly T[])[]): T[][] {
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    cells.filter((row) => column < row.length).map((row) => row[column]!),
  );
}
