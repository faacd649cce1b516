/** The measures of a workbook: added, renamed, duplicated, removed. */
import type { Measure, MeasureSet } from '../definition';
import type { Beginning } from '../newMeasure';
import { newMeasure } from '../newMeasure';
import type { Edited } from './edit';
import { edited, refused } from './edit';
import { freeName, nameProblem, tidy } from './names';

export function addMeasure(set: MeasureSet, beginning: Omit<Beginning, 'id'>): Edited<MeasureSet> {
  const problem = nameProblem(beginning.name, namesOf(set));
  if (problem) return refused(set, problem);
  const measure = newMeasure({ ...beginning, name: tidy(beginning.name), id: freeId(set) });
  return edited({ ...set, measures: [...set.measures, measure], current: measure.id });
}

export function replaceMeasure(set: MeasureSet, measure: Measure): Edited<MeasureSet> {
  const before = measureIn(set, measure.id);
  if (!before) return refused(set, { code: 'unknownPart', id: measure.id });
  if (before === measure) return edited(set);
  return edited({ ...set, measures: set.measures.map((one) => (one === before ? measure : one)) });
}

export function renameMeasure(set: MeasureSet, id: string, name: string): Edited<MeasureSet> {
  const measure = measureIn(set, id);
  if (!measure) return refused(set, { code: 'unknownPart', id });
  const problem = nameProblem(
    name,
    namesOf(set).filter((one) => one !== measure.name),
  );
  return problem ? refused(set, problem) : replaceMeasure(set, { ...measure, name: tidy(name) });
}

/** The copy has no sheets of its own yet: what was built and where its data live stay with the original (N15). */
export function duplicateMeasure(set: MeasureSet, id: string, name?: string): Edited<MeasureSet> {
  const original = measureIn(set, id);
  if (!original) return refused(set, { code: 'unknownPart', id });
  const wanted = name ?? freeName(original.name, namesOf(set));
  const problem = nameProblem(wanted, namesOf(set));
  if (problem) return refused(set, problem);
  const copy: Measure = { ...original, id: freeId(set), name: tidy(wanted), built: [], data: {}, accepted: [] };
  const at = set.measures.indexOf(original) + 1;
  return edited({
    ...set,
    measures: [...set.measures.slice(0, at), copy, ...set.measures.slice(at)],
    current: copy.id,
  });
}

/** Removes the definition only; its sheets stay as they are. */
export function removeMeasure(set: MeasureSet, id: string): Edited<MeasureSet> {
  if (!measureIn(set, id)) return refused(set, { code: 'unknownPart', id });
  const measures = set.measures.filter((one) => one.id !== id);
  const current = set.current === id ? (measures[0]?.id ?? null) : set.current;
  return edited({ ...set, measures, current, total: set.total.filter((one) => one !== id) });
}

/** Which measures add up to the total; names of none that exists are left out. */
export const setTotal = (set: MeasureSet, ids: readonly string[]): MeasureSet => ({
  ...set,
  total: set.measures.map(({ id }) => id).filter((id) => ids.includes(id)),
});

/** What the total wrote, so that it is replaced when it is built again; none: its sheets are gone. */
export function withTotalBuilt(set: MeasureSet, built: MeasureSet['totalBuilt']): MeasureSet {
  const { measures, current, total } = set;
  return { measures, current, total, ...(built && { totalBuilt: built }) };
}

export const measureIn = (set: MeasureSet, id: string | null): Measure | undefined =>
  set.measures.find((one) => one.id === id);

const namesOf = (set: MeasureSet): string[] => set.measures.map(({ name }) => name);

function freeId(set: MeasureSet): string {
  const numbers = set.measures.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `m${Math.max(0, ...numbers) + 1}`;
}
