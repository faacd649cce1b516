/** Finds calls of the add-in's functions anywhere in a formula, in the form people see and in the form that files keep. */
import { formulaTokens, type Token } from './formulaTokens';

export interface Call {
  /** The function's name without namespace, in capitals. */
  readonly name: string;
  /** Texts of the arguments, trimmed; an omitted one is empty. */
  readonly args: readonly string[];
  /** Written with "@": only the first cell of the result was wanted. */
  readonly single: boolean;
}

type NameOf = (token: string) => string | undefined;

const SEEN = /^(?:PSP\.|(?:_xldudf_)?PSP_|_xldudf_PSP\.)([A-Z][A-Z0-9.]*)$/i;
const PREFIXED = /^(?:_xldudf_PSP[_.]|PSP_)/i;

/** "PSP.GROWTH" and the stored "_xldudf_PSP_GROWTH" are both GROWTH. */
export const addInFunction: NameOf = (token) => SEEN.exec(token)?.[1]?.toUpperCase();

export const isStoredForm = (token: string): boolean => PREFIXED.test(token) && addInFunction(token) !== undefined;

const isSign = (token: Token | undefined, text: string): boolean => token?.kind === 'sign' && token.text === text;
const opens = (token: Token): boolean => token.kind === 'sign' && (token.text === '(' || token.text === '{');
const closes = (token: Token): boolean => token.kind === 'sign' && (token.text === ')' || token.text === '}');

interface Argument {
  readonly from: number;
  readonly to: number;
}

/** Arguments of the bracket at `open` and the position of the one that closes it; null when it is never closed. */
function argumentsAt(tokens: readonly Token[], open: number): { args: Argument[]; close: number } | null {
  const args: Argument[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (opens(token)) depth += 1;
    if (closes(token)) depth -= 1;
    if (depth === 0 || (depth === 1 && isSign(token, ','))) {
      args.push({ from, to: at });
      from = at + 1;
    }
    if (depth === 0) return { args, close: at };
  }
  return null;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/**
 * Writes every call anew, inner calls first, so that `write` sees arguments that are done already. `write` gives the new
 * text, or null to leave the call's name as it is. Texts in quotes, sheet names and brackets are never looked into.
 */
export function rewriteCalls(formula: string, nameOf: NameOf, write: (call: Call) => string | null): string {
  return rewritten(formulaTokens(formula), nameOf, write);
}

function rewritten(tokens: readonly Token[], nameOf: NameOf, write: (call: Call) => string | null): string {
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const single = tokens[at]?.kind === 'at';
    const token = tokens[single ? at + 1 : at];
    const open = single ? at + 2 : at + 1;
    const name = token?.kind === 'name' && isSign(tokens[open], '(') ? nameOf(token.text) : undefined;
    const found = name === undefined ? null : argumentsAt(tokens, open);
    if (name === undefined || found === null) {
      parts.push(tokens[at]!.text);
      continue;
    }
    const args = found.args.map(({ from, to }) => rewritten(tokens.slice(from, to), nameOf, write));
    const trimmed = args.map((arg) => arg.trim());
    const call = { name, args: trimmed.length === 1 && trimmed[0] === '' ? [] : trimmed, single };
    parts.push(write(call) ?? `${single ? '@' : ''}${token!.text}(${args.join(',')})`);
    at = found.close;
  }
  return parts.join('');
}

/** All calls, inner ones first. */
export function callsIn(formula: string, nameOf: NameOf = addInFunction): Call[] {
  const calls: Call[] = [];
  rewriteCalls(formula, nameOf, (call) => {
    calls.push(call);
    return null;
  });
  return calls;
}

export const firstTokenIs = (formula: string, test: (token: string) => boolean): boolean =>
  formulaTokens(formula).some(({ kind, text }, at, all) => kind === 'name' && isSign(all[at + 1], '(') && test(text));

export { textOf };
