/**
 * A formula as people see it and as a file holds it. In a file, functions newer than 2007 carry _xlfn., names bound by
 * LET and LAMBDA _xlpm., the add-in's own functions _xldudf_ (Excel's notation; docs/decisions/xlsx.md), and A1# is
 * ANCHORARRAY(A1). Nothing inside "text" or 'a sheet name' is touched.
 */
import { boundNames } from './boundNames';
import { formulaTokens, type Token } from './formulaTokens';
import { storedFunctionPrefix } from './newerFunctions';

export const NAMESPACE = 'PSP';
const OWN = new RegExp(`^${NAMESPACE}\\.`, 'i');
const OWN_STORED = new RegExp(`^_xldudf_${NAMESPACE}_`, 'i');

/** [@Col] is how people see [[#This Row],[Col]]. */
function storedBracket(text: string): string {
  if (text === '[@]') return '[#This Row]';
  if (text.startsWith('[@[')) return `[[#This Row],${text.slice(2)}`;
  return text.startsWith('[@') ? `[[#This Row],[${text.slice(2)}]` : text;
}

const shownBracket = (text: string): string =>
  text
    .replace(/^\[#This Row\]$/i, '[@]')
    .replace(/^\[\[#This Row\],\[([\p{L}_][\p{L}\d_]*)\]\]$/iu, '[@$1]')
    .replace(/^\[\[#This Row\],(\[(?:[^[\]']|'[^])*\])\]$/i, '[@$1]');

function storedName(name: string, isCall: boolean): string {
  if (!isCall) return name;
  if (OWN.test(name)) return `_xldudf_${name.replace(/\./g, '_').toUpperCase()}`;
  return storedFunctionPrefix(name) + name;
}

const shownName = (name: string): string =>
  OWN_STORED.test(name)
    ? `${NAMESPACE}.${name.replace(OWN_STORED, '').toUpperCase()}`
    : name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '').replace(/^_xlpm\./i, '');

/** Takes the reference that was written last, with its sheet, off the end of `parts`. */
function takeReference(parts: string[], tokens: readonly Token[], end: number): string {
  const reference = parts.pop() ?? '';
  return tokens[end - 1]?.kind === 'sheet' ? (parts.pop() ?? '') + reference : reference;
}

const isReference = (token: Token | undefined) => token?.kind === 'cell' || token?.kind === 'name';

/** "=SUM(A1#)" becomes "SUM(_xlfn.ANCHORARRAY(A1))": without the leading "=". */
export function toStoredFormula(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const bound = boundNames(tokens);
  const parts: string[] = [];
  tokens.forEach((token, i) => {
    if (bound.has(i)) parts.push(`_xlpm.${token.text}`);
    else if (token.kind === 'name') parts.push(storedName(token.text, tokens[i + 1]?.text === '('));
    else if (token.kind === 'bracket') parts.push(storedBracket(token.text));
    else if (token.kind === 'spill' && isReference(tokens[i - 1])) {
      parts.push(`_xlfn.ANCHORARRAY(${takeReference(parts, tokens, i - 1)})`);
    } else parts.push(token.text);
  });
  return parts.join('');
}

const ANCHOR = /^_xlfn\.ANCHORARRAY$/i;

/** The length of `(reference)` or `(sheet!reference)` from the open bracket at `open`, or 0. */
function anchorLength(tokens: readonly Token[], open: number): number {
  const inner = tokens[open + 1]?.kind === 'sheet' ? 2 : 1;
  return isReference(tokens[open + inner]) && tokens[open + inner + 1]?.text === ')' ? inner + 2 : 0;
}

/** The way back, with the leading "=". */
export function fromStoredFormula(stored: string): string {
  const tokens = formulaTokens(stored);
  const parts = ['='];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const anchor = ANCHOR.test(token.text) && tokens[i + 1]?.text === '(' ? anchorLength(tokens, i + 1) : 0;
    if (anchor > 0) {
      parts.push(
        `${tokens
          .slice(i + 2, i + anchor)
          .map((inner) => inner.text)
          .join('')}#`,
      );
      i += anchor;
    } else if (token.kind === 'name') parts.push(shownName(token.text));
    else parts.push(token.kind === 'bracket' ? shownBracket(token.text) : token.text);
  }
  return parts.join('');
}
