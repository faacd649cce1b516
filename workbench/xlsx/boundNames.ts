/** Which tokens are names bound by LET or LAMBDA: LET(x,1,x+1), LAMBDA(x,x+1). */
import type { Token } from './formulaTokens';

interface Call {
  readonly close: number;
  /** First and last token (exclusive) of each argument. */
  readonly args: readonly (readonly [number, number])[];
}

function callAt(tokens: readonly Token[], open: number): Call {
  const args: [number, number][] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < tokens.length; i++) {
    const text = tokens[i]?.kind === 'sign' ? tokens[i]?.text : '';
    if (text === '(' || text === '{') depth++;
    if (text === ')' || text === '}') depth--;
    if ((text === ',' && depth === 1) || depth === 0) {
      args.push([start, i]);
      start = i + 1;
    }
    if (depth === 0) return { close: i, args };
  }
  return { close: tokens.length, args };
}

/** The bracket that closes the one at `open`. */
export const closeOf = (tokens: readonly Token[], open: number): number => callAt(tokens, open).close;

function onlyName(tokens: readonly Token[], [from, to]: readonly [number, number]): string | undefined {
  const meant = tokens.slice(from, to).filter((token) => token.kind !== 'space');
  return meant.length === 1 && meant[0]?.kind === 'name' ? meant[0].text.toLowerCase() : undefined;
}

/** The positions of all such tokens, where they are bound and where they are used. */
export function boundNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, i) => {
    const binds = token.kind === 'name' ? token.text.toUpperCase() : '';
    if ((binds !== 'LET' && binds !== 'LAMBDA') || tokens[i + 1]?.text !== '(') return;
    const { close, args } = callAt(tokens, i + 1);
    const declared = args.slice(0, -1).filter((_arg, k) => binds === 'LAMBDA' || k % 2 === 0);
    const names = new Set(declared.map((arg) => onlyName(tokens, arg)));
    for (let k = i + 2; k < close; k++) {
      const candidate = tokens[k];
      if (candidate?.kind === 'name' && tokens[k - 1]?.kind !== 'sheet' && names.has(candidate.text.toLowerCase()))
        found.add(k);
    }
  });
  return found;
}
