/** Adding, changing, moving and removing one part of a measure: an indicator, a service, a grade, an input, a quality indicator. */
import type { Measure } from '../definition';
import type { Edited } from './edit';
import { edited, refused } from './edit';
import { nameProblem, tidy } from './names';

export type PartList = 'indicators' | 'services' | 'labour' | 'purchases' | 'capital' | 'quality';
export type PartOf<L extends PartList> = Measure[L][number];
/** An id is given, not chosen, and is never used twice (N12). */
export type NewPart<L extends PartList> = L extends PartList ? Omit<PartOf<L>, 'id'> : never;

const PREFIXES: Readonly<Record<PartList, string>> = {
  indicators: 'i',
  services: 's',
  labour: 'l',
  purchases: 'p',
  capital: 'c',
  quality: 'q',
};

export function addPart<L extends PartList>(measure: Measure, list: L, part: NewPart<L>): Edited {
  const parts = partsOf(measure, list);
  const added = withTidyName({ ...part, id: `${PREFIXES[list]}${measure.lastId + 1}` });
  const problem = nameProblemOf(added, parts);
  if (problem) return refused(measure, problem);
  return edited({ ...measure, lastId: measure.lastId + 1, [list]: [...parts, added] });
}

export function changePart<L extends PartList>(
  measure: Measure,
  list: L,
  id: string,
  changes: Partial<NewPart<L>>,
): Edited {
  const parts = partsOf(measure, list);
  const before = parts.find((one) => one.id === id);
  if (!before) return refused(measure, { code: 'unknownPart', id });
  const after = withTidyName({ ...before, ...changes, id });
  const problem = nameProblemOf(
    after,
    parts.filter((one) => one !== before),
  );
  if (problem) return refused(measure, problem);
  return edited({ ...measure, [list]: parts.map((one) => (one === before ? after : one)) });
}

export function removePart(measure: Measure, list: PartList, id: string): Edited {
  const parts = partsOf(measure, list);
  const left = parts.filter((one) => one.id !== id);
  if (left.length === parts.length) return refused(measure, { code: 'unknownPart', id });
  return edited({ ...measure, [list]: left });
}

/** To a position counted from 0; beyond either end means the end. */
export function movePart(measure: Measure, list: PartList, id: string, to: number): Edited {
  const parts = partsOf(measure, list);
  const part = parts.find((one) => one.id === id);
  if (!part) return refused(measure, { code: 'unknownPart', id });
  const others = parts.filter((one) => one !== part);
  const at = Math.min(Math.max(Math.trunc(to), 0), others.length);
  return edited({ ...measure, [list]: [...others.slice(0, at), part, ...others.slice(at)] });
}

const partsOf = <L extends PartList>(measure: Measure, list: L): readonly PartOf<L>[] => measure[list];

const withTidyName = <P extends object>(part: P): P =>
  'name' in part && typeof part.name === 'string' ? { ...part, name: tidy(part.name) } : part;

/** Indicators have a text, which may stand twice (the same words in two stages); all others a name, which may not. */
function nameProblemOf(part: object, others: readonly object[]) {
  return 'name' in part
    ? nameProblem(
        String(part.name),
        others.map((one) => ('name' in one ? String(one.name) : '')),
      )
    : null;
}
