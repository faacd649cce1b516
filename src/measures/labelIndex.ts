import { normalised } from './labels';

/** Lists of labels are never changed in place, so each is indexed once. */
const INDEXES = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function indexOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const known = INDEXES.get(labels);
  if (known) return known;
  const index = new Map<string, number>();
  labels.forEach((label, at) => {
    if (!index.has(normalised(label))) index.set(normalised(label), at);
  });
  INDEXES.set(labels, index);
  return index;
}

/** Position of the first label of this name apart from case and blanks (T2), -1 if there is none. */
export const positionOfLabel = (labels: readonly string[], name: string): number =>
  indexOf(labels).get(normalised(name)) ?? -1;

export const hasLabel = (labels: readonly string[], name: string): boolean => positionOfLabel(labels, name) >= 0;
