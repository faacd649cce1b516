import { isBlank, normalised } from '../labels';
import type { EditProblem } from './edit';
import { LONGEST_NAME } from './edit';

/** Names that differ only in case or blanks are the same to Excel and to the reader (T2). */
export const sameName = (a: string, b: string): boolean => normalised(a) === normalised(b);

/** Blanks around a name are slips of the hand. */
export const tidy = (name: string): string => name.replace(/\s+/gu, ' ').trim();

/** Why a name cannot be taken beside these others; null: it can. */
export function nameProblem(name: string, others: readonly string[]): EditProblem | null {
  if (isBlank(name)) return { code: 'nameMissing' };
  const length = tidy(name).length;
  if (length > LONGEST_NAME) return { code: 'nameTooLong', length, most: LONGEST_NAME };
  return others.some((other) => sameName(other, name)) ? { code: 'nameTaken', name: tidy(name) } : null;
}

/** "Home care", "Home care (2)", "Home care (3)": the first that is free. */
export function freeName(wanted: string, others: readonly string[]): string {
  const name = tidy(wanted);
  const stem = name.replace(/\s\(\d+\)$/u, '');
  for (let number = 2, free = name; ; number += 1) {
    const candidate = free;
    if (!others.some((other) => sameName(other, candidate))) return candidate;
    const ending = ` (${number})`;
    free = stem.slice(0, LONGEST_NAME - ending.length) + ending;
  }
}
