/** Cuts a formula into pieces; joined again they are the formula, letter for letter. */

export type TokenKind =
  'string' | 'sheet' | 'bracket' | 'cell' | 'name' | 'number' | 'error' | 'spill' | 'at' | 'space' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['string', '"(?:[^"]|"")*"'],
  ['sheet', "'(?:[^']|'')*'!|[\\p{L}_][\\p{L}\\p{M}\\d_.]*!"],
  ['error', '#(?:N\\/A|DIV\\/0!|VALUE!|REF!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)'],
  ['bracket', "\\[(?:[^\\[\\]']|'[^]|\\[(?:[^\\[\\]']|'[^])*\\])*\\]"],
  ['cell', '\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?![\\p{L}\\d_.(!])'],
  ['name', '[\\p{L}_\\\\][\\p{L}\\p{M}\\d_.\\\\?]*'],
  ['number', '(?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?'],
  ['spill', '#'],
  ['at', '@'],
  ['space', '\\s+'],
  ['sign', '[^]'],
];

const KINDS = PATTERNS.map(([kind]) => kind);
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const kind = KINDS.find((_kind, i) => match[i + 1] !== undefined) ?? 'sign';
    tokens.push({ kind, text: match[0] });
  }
  return tokens;
}
