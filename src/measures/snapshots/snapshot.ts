/** A measure as it was: its definition, the figures of its data and the indexes that came of them. */
import type { Blocks } from '../computed/blocks';
import type { Results } from '../computed/results';
import type { Measure } from '../definition';

export interface Snapshot {
  readonly id: string;
  /** Such as "First estimate". */
  readonly name: string;
  /** The user's own words; Outturn reads no clock (N20). */
  readonly date: string;
  readonly note: string;
  /** Name and version of the add-in that took it. */
  readonly madeBy: string;
  /** Without `data` and `built`: where the figures lay then says nothing about now. Its id tells whose snapshot it is. */
  readonly measure: Measure;
  readonly blocks: Blocks;
  /** As they were computed then. */
  readonly results: Results;
}

/** All snapshots of one workbook, the oldest first. */
export interface SnapshotSet {
  readonly snapshots: readonly Snapshot[];
  /** Numbers are never given twice. */
  readonly lastId: number;
}

export const NO_SNAPSHOTS: SnapshotSet = { snapshots: [], lastId: 0 };
