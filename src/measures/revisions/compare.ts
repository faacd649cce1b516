import type { Results } from '../computed/results';
import { resultsOf } from '../computed/results';
import type { CellRevision, Presence } from './cells';
import { cellRevisions, presences } from './cells';
import type { GrowthRevision } from './decompose';
import { growthRevisions } from './decompose';
import type { MethodChange } from './method';
import { methodChanges } from './method';
import type { Renaming, Version } from './version';
import { renamings, underNewNames } from './version';

export interface Comparison {
  readonly before: { readonly label: string; readonly results: Results };
  readonly after: { readonly label: string; readonly results: Results };
  /** Under the names of the later version. */
  readonly cells: readonly CellRevision[];
  readonly renamed: readonly Renaming[];
  readonly presence: readonly Presence[];
  readonly method: readonly MethodChange[];
  readonly growths: readonly GrowthRevision[];
}

/** Everything that two versions of a measure differ in (RV1 to RV8). Never throws. */
export function compareVersions(before: Version, after: Version): Comparison {
  const renamed = renamings(before.measure, after.measure);
  const old = underNewNames(before, renamed);
  return {
    before: { label: before.label, results: resultsOf(old.measure, old.blocks) },
    after: { label: after.label, results: resultsOf(after.measure, after.blocks) },
    cells: cellRevisions(old.blocks, after.blocks),
    renamed,
    presence: presences(old.blocks, after.blocks),
    method: methodChanges(old.measure, after.measure),
    growths: growthRevisions(old, after),
  };
}
