/** Formulas with named steps: LET(name, value, ..., result), without the steps that nothing uses. */
import { formulaTokens } from './formulaTokens';

export type Step = readonly [name: string, value: string];

export interface Steps {
  readonly steps: readonly Step[];
  readonly result: string;
}

export function namesIn(text: string): Set<string> {
  const tokens = formulaTokens(text);
  return new Set(tokens.filter(({ kind }) => kind === 'name').map(({ text: name }) => name.toLowerCase()));
}

/** The steps that the result needs, in their order. */
export function neededSteps({ steps, result }: Steps): Step[] {
  const needed: Step[] = [];
  const wanted = namesIn(result);
  for (const step of [...steps].reverse()) {
    if (!wanted.has(step[0].toLowerCase())) continue;
    needed.unshift(step);
    namesIn(step[1]).forEach((name) => wanted.add(name));
  }
  return needed;
}

export function letText(body: Steps): string {
  const steps = neededSteps(body);
  if (steps.length === 0) return body.result;
  return `LET(${steps.map(([name, value]) => `${name},${value}`).join(',')},${body.result})`;
}

/** Gives other names to the steps and arguments of a body, where the caller's own formula uses theirs. */
export function renamed(text: string, rename: (name: string) => string): string {
  return formulaTokens(text)
    .map(({ kind, text: token }, at, all) => (kind === 'name' && all[at + 1]?.text !== '(' ? rename(token) : token))
    .join('');
}
