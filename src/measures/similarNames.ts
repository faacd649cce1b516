/** Names that are probably the same service, written a little differently (IM12, C55). */
import { normalised } from './labels';

/** How alike two names must be, from 0 to 1, to be proposed as one. */
export const ALIKE = 0.6;

/** Among more names than these nothing is proposed: the list has changed as a whole. */
export const MOST_COMPARED = 200;

export function mostSimilar(name: string, among: readonly string[]): string | null {
  if (among.length > MOST_COMPARED) return null;
  const scored = among.map((one) => ({ one, score: similarity(name, one) })).filter(({ score }) => score >= ALIKE);
  return scored.sort((a, b) => b.score - a.score)[0]?.one ?? null;
}

/**
 * Dice's coefficient of the pairs of neighbouring letters: twice the common pairs over all pairs. It bears words in another order, and
 * needs no word boundaries, which Thai does not write. Dice (1945), Ecology 26: 297-302.
 */
export function similarity(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.length === 0 || other.length === 0) return normalised(a) === normalised(b) ? 1 : 0;
  const all = one.length + other.length;
  if ((2 * Math.min(one.length, other.length)) / all < ALIKE) return 0;
  const open = new Map<string, number>();
  other.forEach((pair) => open.set(pair, (open.get(pair) ?? 0) + 1));
  const common = one.filter((pair) => {
    const left = open.get(pair) ?? 0;
    open.set(pair, left - 1);
    return left > 0;
  });
  return (2 * common.length) / all;
}

function pairsOf(name: string): string[] {
  const letters = [...normalised(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')].slice(0, 255);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
