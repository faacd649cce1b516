/** How wide a text is, and how many lines it takes in a cell that wraps, in pixels of 1/96 inch (rule S34). */
import { LATIN, LATIN_BOLD, LATIN_FIRST, SIGNS, THAI, THAI_BOLD, THAI_FIRST, UNKNOWN } from './letterWidths';

export interface Letters {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

const PIXELS_PER_POINT = 96 / 72;
/** Screens round each letter to whole pixels; rather too wide than cut off. */
const ROUNDING = 1.03;

function letterWidth(letter: string, bold: boolean): number {
  const code = letter.codePointAt(0) ?? 0;
  const latin = (bold ? LATIN_BOLD : LATIN)[code - LATIN_FIRST];
  if (latin !== undefined) return latin;
  const thai = THAI[code - THAI_FIRST];
  if (thai !== undefined) return bold ? thai * THAI_BOLD : thai;
  if (/\p{Mn}/u.test(letter)) return 0;
  return SIGNS[letter] ?? UNKNOWN;
}

export function textWidth(text: string, { size, bold = false }: Letters): number {
  const thousandths = [...text].reduce((sum, letter) => sum + letterWidth(letter, bold), 0);
  return (thousandths / 1000) * size * PIXELS_PER_POINT * ROUNDING;
}

/** Thai has no blanks between its words: the segmenter knows them, and where there is none a line may end after any letter. */
const segmenter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : undefined;

/** Where a line may end: after blanks and hyphens, and between words of Thai. A part keeps the blanks behind it. */
function parts(text: string): string[] {
  const words = text.match(/[^\s-]*[\s-]+|[^\s-]+$/g) ?? [];
  return words.flatMap((word) => (/[\u0e01-\u0e5b]/.test(word) ? thaiParts(word) : [word]));
}

function thaiParts(text: string): string[] {
  if (!segmenter) return text.match(/[^\p{Mn}]\p{Mn}*/gu) ?? [text];
  return [...segmenter.segment(text)].reduce<string[]>((words, { segment }) => {
    // What is no word, such as a blank or a closing bracket, stays with the word before it.
    const joins = words.length > 0 && !/[\p{L}\p{N}]/u.test(segment);
    return joins ? [...words.slice(0, -1), `${words.at(-1) ?? ''}${segment}`] : [...words, segment];
  }, []);
}

/** The longest part that cannot be divided: a column that is narrower breaks a word. */
export const widestWord = (text: string, letters: Letters): number =>
  Math.max(0, ...parts(text).map((part) => textWidth(part.trimEnd(), letters)));

/** Lines of a text in a room of so many pixels; a word that is wider than the room takes several. */
export function wrappedLines(text: string, letters: Letters, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, letters, room), 0);
}

function linesOf(text: string, letters: Letters, room: number): number {
  let lines = 1;
  let used = 0;
  for (const part of parts(text)) {
    const width = textWidth(part.trimEnd(), letters);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width > room) {
      lines += Math.ceil(width / room) - 1;
      used = width % room;
    } else {
      used += textWidth(part, letters);
    }
  }
  return lines;
}
