/** A cell of text taken apart: the signs around a figure, and the digits with their separators (IM5-IM8). */
import { westernDigits } from '../digits';

/** Spaces that stand between groups of digits: plain, no-break, figure, thin, narrow no-break. */
const SPACES = '\\u0020\\u00a0\\u2007\\u2009\\u202f';
const GROUP_SIGNS = new RegExp(`[${SPACES}'’]`, 'gu');

/** Signs of official tables for a figure that is missing, kept as they are (M1). */
const MISSING =
  /^(\.{1,3}|…|:|-|–|—|−|\*|\/|\[?[a-z]\]?|\[?low\]?|n\.?\s?[ad]\.?|n\/a|#n\/a|null|not available|not applicable|ไม่มีข้อมูล|ไม่ทราบ|n\.r\.)$/iu;

/** A footnote's mark directly behind a figure: "*", "¹", "(p)", "[r]", or one letter p, r, e, f. */
const MARK = /(?:\s?(?:[*†‡]+|[⁰¹²³⁴-⁹]+|\([a-z]{1,2}\)|\[[a-z]{1,2}\])|(?<=\d)\s?[pref])$/iu;
const CURRENCY = /^\p{Sc}\s?|\s?(?:\p{Sc}|บาท|baht|THB|GBP|USD|EUR)$/giu;
const BODY = new RegExp(`^\\d[\\d.,${SPACES}'’]*$|^[.,]\\d+$`, 'u');
const EXPONENT = /^(\d+(?:[.,]\d+)?)e([+-]?\d{1,3})$/iu;

export interface FigureText {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly mark: string;
  /** Digits and separators only, with Western digits. */
  readonly digits: string;
  readonly exponent: number;
}

export const isMissingSign = (text: string): boolean => text.trim() === '' || MISSING.test(text.trim());

/** null: not a figure in any notation. */
export function figureText(cell: string): FigureText | null {
  let text = westernDigits(cell)
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
  const mark = MARK.exec(text)?.[0] ?? '';
  if (mark !== '') text = text.slice(0, -mark.length).trim();
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  text = (inBrackets ?? text).trim();
  const sign = /^[-+]/u.exec(text)?.[0] ?? '';
  text = text.slice(sign.length).trim().replace(CURRENCY, '').trim();
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1).trim();
  const scientific = EXPONENT.exec(text);
  const digits = scientific?.[1] ?? text;
  if (!BODY.test(digits) || (inBrackets !== undefined && sign !== '')) return null;
  const negative = sign === '-' || inBrackets !== undefined;
  return { negative, percent, mark: mark.trim(), digits, exponent: Number(scientific?.[2] ?? 0) };
}

export function classify(cell: string): 'missing' | 'figure' | 'words' {
  if (isMissingSign(cell)) return 'missing';
  return figureText(cell) === null ? 'words' : 'figure';
}

/** Groups of digits by spaces and apostrophes taken out; null if they are not groups. */
export function withoutSpaces(digits: string): string | null {
  const parts = digits.split(GROUP_SIGNS);
  if (parts.length === 1) return digits;
  const [first = '', ...rest] = parts;
  const whole = /^\d{1,3}$/u.test(first) && rest.every((part, at) => isGroup(part, at === rest.length - 1));
  return whole ? parts.join('') : null;
}

const isGroup = (part: string, last: boolean): boolean => (last ? /^\d{3}(?:[.,]\d+)?$/u : /^\d{3}$/u).test(part);
