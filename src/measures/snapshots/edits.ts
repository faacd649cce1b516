/** Taking, renaming and deleting snapshots. Each gives a new set, or the old one and why it stayed (N11). */
import type { Blocks } from '../computed/blocks';
import { resultsOf } from '../computed/results';
import type { Measure } from '../definition';
import type { Edited } from '../edits/edit';
import { edited, refused } from '../edits/edit';
import { nameProblem, tidy } from '../edits/names';
import type { Snapshot, SnapshotSet } from './snapshot';

export interface Taking {
  readonly measure: Measure;
  readonly blocks: Blocks;
  readonly name: string;
  readonly date: string;
  readonly note?: string;
  readonly madeBy: string;
}

/** SN1, SN2. Put at the end. */
export function takeSnapshot(set: SnapshotSet, taking: Taking): Edited<SnapshotSet> {
  const { measure, blocks, name, date, note = '', madeBy } = taking;
  const problem = nameProblem(name, namesOf(set, measure.id));
  if (problem) return refused(set, problem);
  const definition: Measure = { ...measure, data: {}, built: [] };
  const snapshot: Snapshot = {
    id: `v${set.lastId + 1}`,
    name: tidy(name),
    date: tidy(date),
    note,
    madeBy,
    measure: definition,
    blocks,
    results: resultsOf(definition, blocks),
  };
  return edited({ snapshots: [...set.snapshots, snapshot], lastId: set.lastId + 1 });
}

export function renameSnapshot(
  set: SnapshotSet,
  id: string,
  words: { readonly name: string; readonly date: string; readonly note: string },
): Edited<SnapshotSet> {
  const found = set.snapshots.find((one) => one.id === id);
  if (!found) return refused(set, { code: 'unknownPart', id });
  const others = namesOf(set, found.measure.id).filter((name) => name !== found.name);
  const problem = nameProblem(words.name, others);
  if (problem) return refused(set, problem);
  const renamed = { ...found, name: tidy(words.name), date: tidy(words.date), note: words.note };
  return edited({ ...set, snapshots: set.snapshots.map((one) => (one === found ? renamed : one)) });
}

export function deleteSnapshot(set: SnapshotSet, id: string): Edited<SnapshotSet> {
  const snapshots = set.snapshots.filter((one) => one.id !== id);
  if (snapshots.length === set.snapshots.length) return refused(set, { code: 'unknownPart', id });
  return edited({ ...set, snapshots });
}

/** Of one measure, the oldest first. */
export const snapshotsOf = (set: SnapshotSet, measureId: string): readonly Snapshot[] =>
  set.snapshots.filter(({ measure }) => measure.id === measureId);

const namesOf = (set: SnapshotSet, measureId: string): string[] => snapshotsOf(set, measureId).map(({ name }) => name);
