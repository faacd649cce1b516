import { safeColumnName } from './columnNames';

/**
 * The formula that the engine reads for a formula that the user wrote: `A1#` becomes ANCHORARRAY(A1), `T[@c]` becomes
 * `T[[#This Row],[c]]`, and column names get characters that the engine can read. Never stored in a cell.
 */
export function toEngine(formula: string): string {
  return withAnchorArrays(withPlainTableReferences(formula));
}

const TEXT_OR_SPILL = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu;

function withAnchorArrays(formula: string): string {
  if (!formula.includes('#')) return formula;
  return formula.replace(TEXT_OR_SPILL, (all, cell?: string) => (cell === undefined ? all : `ANCHORARRAY(${cell})`));
}

const IDENTIFIER_END = /[\p{L}\p{N}\p{M}_.\\]/u;

function withPlainTableReferences(formula: string): string {
  if (!formula.includes('[')) return formula;
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const end = endOfPiece(formula, at);
    // An unclosed bracket is the user's slip; the parser answers it.
    if (end === null) return formula;
    const piece = formula.slice(at, end);
    result += piece.startsWith('[') ? bracketGroup(piece) : piece;
    at = end;
  }
  return result;
}

/** Pieces: a text, a quoted sheet name, a bracket group after a table's name, or one character. */
function endOfPiece(formula: string, at: number): number | null {
  const character = formula.charAt(at);
  if (character === '"' || character === "'") return endOfQuotes(formula, at, character);
  const follows = IDENTIFIER_END.test(formula.charAt(at - 1)) || formula.charAt(at + 1) === '@';
  if (character === '[' && follows) return endOfBrackets(formula, at);
  return at + 1;
}

function endOfQuotes(formula: string, at: number, quote: string): number {
  const close = formula.indexOf(quote, at + 1);
  return close < 0 ? formula.length : close + 1;
}

function endOfBrackets(formula: string, at: number): number | null {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    const character = formula.charAt(i);
    if (character === "'") i += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return null;
}

function bracketGroup(group: string): string {
  const body = group.slice(1, -1).trim();
  if (body.startsWith('@')) return thisRow(body.slice(1).trim());
  if (body.startsWith('[')) return `[${segments(body)}]`;
  return body === '' || isSection(body) ? group : `[${column(body)}]`;
}

function thisRow(body: string): string {
  if (body === '') return '[#This Row]';
  return `[[#This Row],${body.startsWith('[') ? segments(body) : `[${column(body)}]`}]`;
}

/** `[#Headers],[a]:[b]`: the names in the inner brackets, with what stands between them. */
function segments(body: string): string {
  let result = '';
  let at = 0;
  while (at < body.length) {
    const end = body.charAt(at) === '[' ? (endOfBrackets(body, at) ?? body.length) : at + 1;
    const piece = body.slice(at, end);
    if (piece.startsWith('[')) {
      const name = piece.slice(1, -1);
      result += isSection(name) ? `[${name}]` : `[${column(name)}]`;
    } else if (piece.trim() !== '') {
      result += piece;
    }
    at = end;
  }
  return result;
}

const isSection = (name: string): boolean => /^#(all|data|headers|totals|this row)$/i.test(name.trim());

/** In a structured reference an apostrophe takes away the meaning of the character after it. */
const column = (name: string): string => safeColumnName(name.replace(/'(.)/g, '$1'));
