/** A formula as people see it, from what a file holds (the way back of storedFormula.ts). */
import { closeOf } from './boundNames';
import { NAMESPACE, OWN_STORED } from './customFunctions';
import { formulaTokens, type Token } from './formulaTokens';
import { isReference, operandEnd } from './operand';

const shownBracket = (text: string): string =>
  text
    .replace(/^\[#This Row\]$/i, '[@]')
    .replace(/^\[\[#This Row\],\[([\p{L}_][\p{L}\d_]*)\]\]$/iu, '[@$1]')
    .replace(/^\[\[#This Row\],(\[(?:[^[\]']|'[^])*\])\]$/i, '[@$1]');

const shownName = (name: string): string =>
  OWN_STORED.test(name)
    ? `${NAMESPACE}.${name.replace(OWN_STORED, '').toUpperCase()}`
    : name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '').replace(/^_xlpm\./i, '');

const ANCHOR = /^_xlfn\.ANCHORARRAY$/i;
const SINGLE = /^_xlfn\.SINGLE$/i;

/** The length of `(reference)` or `(sheet!reference)` from the open bracket at `open`, or 0. */
function anchorLength(tokens: readonly Token[], open: number): number {
  const inner = tokens[open + 1]?.kind === 'sheet' ? 2 : 1;
  return isReference(tokens[open + inner]) && tokens[open + inner + 1]?.text === ')' ? inner + 2 : 0;
}

/** Is what stands between the brackets exactly what "@" could stand before? */
const isAlone = (tokens: readonly Token[], open: number): boolean =>
  tokens[open]?.text === '(' && operandEnd(tokens, open + 1) === closeOf(tokens, open) - 1;

/** With the leading "=". */
export function fromStoredFormula(stored: string): string {
  const tokens = formulaTokens(stored);
  const parts = ['='];
  const skipped = new Set<number>();
  tokens.forEach((token, i) => {
    const isCall = tokens[i + 1]?.text === '(';
    const anchor = ANCHOR.test(token.text) && isCall ? anchorLength(tokens, i + 1) : 0;
    if (skipped.has(i)) return;
    if (anchor > 0) {
      const reference = tokens.slice(i + 2, i + anchor);
      for (let k = i + 1; k <= i + anchor; k++) skipped.add(k);
      parts.push(`${reference.map(({ text }) => text).join('')}#`);
    } else if (SINGLE.test(token.text) && isCall && isAlone(tokens, i + 1)) {
      skipped.add(i + 1).add(closeOf(tokens, i + 1));
      parts.push('@');
    } else if (token.kind === 'name') parts.push(shownName(token.text));
    else parts.push(token.kind === 'bracket' ? shownBracket(token.text) : token.text);
  });
  return parts.join('');
}
