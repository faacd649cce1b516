/** The room in a cell, and the height that a text needs in it (rule S34). */
import { BODY_SIZE, ROW_HEIGHT } from '../plan/styles';
import type { Look } from '../plan/styles';
import { textWidth, wrappedLines } from './textWidth';

/** A width of n characters is n digits of 7 pixels and 5 of margin (ECMA-376 part 1, 18.3.1.13); text gets the digits. */
const DIGIT = 7;
/** One step of indent: three blanks of the standard font. */
const INDENT = 9;
export const USUAL_WIDTH = 8.43;

type Shape = Pick<Look, 'size' | 'bold' | 'indent' | 'wrap'>;

/** Pixels for text. */
export const roomIn = (characters: number, indent = 0): number => characters * DIGIT - indent * INDENT;

/** The width of a column in which a text stands on one line. */
export const charactersFor = (text: string, { size, bold = false, indent = 0 }: Shape): number =>
  Math.ceil(((textWidth(text, { size, bold }) + indent * INDENT) / DIGIT) * 2) / 2;

/** Of a line, as a share of the size of the letters: Arial, and Thai with its vowels and tones above and below. */
const LINE = 1.3;
const THAI_LINE = 1.55;
/** Rules and margin above and below. */
const MARGIN = 2.5;

const hasThai = (text: string): boolean => /[\u0e01-\u0e5b]/.test(text);

/** Points. */
export function heightFor(text: string, shape: Shape, characters: number): number {
  const { size, bold = false, indent = 0, wrap = false } = shape;
  const line = size * (hasThai(text) ? THAI_LINE : LINE);
  const lines = wrap ? wrappedLines(text, { size, bold }, roomIn(characters, indent)) : 1;
  if (lines === 1 && size <= BODY_SIZE) return ROW_HEIGHT;
  return Math.max(ROW_HEIGHT, Math.ceil((lines * line + MARGIN) * 2) / 2);
}
