/** What "#" stands behind and "@" before. */
import { closeOf } from './boundNames';
import type { Token } from './formulaTokens';

export const isReference = (token: Token | undefined): boolean => token?.kind === 'cell' || token?.kind === 'name';

/** The last token of what "@" stands before: a reference, a range or a call. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start]?.kind === 'sheet' ? start + 1 : start;
  if (!isReference(tokens[first])) return -1;
  if (tokens[first + 1]?.text === '(') return closeOf(tokens, first + 1);
  if (tokens[first + 1]?.kind === 'spill' || tokens[first + 1]?.kind === 'bracket') return first + 1;
  return tokens[first + 1]?.text === ':' && isReference(tokens[first + 2]) ? first + 2 : first;
}
