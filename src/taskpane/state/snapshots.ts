import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Edited, EditProblem } from '../../measures/edits/edit';
import { readSnapshots, SNAPSHOTS_KEY, weightOf, writeSnapshots } from '../../measures/snapshots';
import type { SnapshotReading, SnapshotSet, Weight } from '../../measures/snapshots';
import { usePane } from './pane';

export interface Snapshots {
  /** undefined until the workbook has answered. */
  readonly reading: SnapshotReading | undefined;
  readonly weight: Weight | undefined;
  /** Why nothing was written; undefined: it was. */
  readonly edit: (
    work: (set: SnapshotSet) => Edited<SnapshotSet>,
  ) => Promise<EditProblem | 'tooLarge' | 'refused' | undefined>;
}

/** The snapshots that the workbook keeps. What a newer version wrote is never overwritten; what cannot be understood is kept beside. */
export function useSnapshots(): Snapshots {
  const { workbook, ask } = usePane();
  const [reading, setReading] = useState<SnapshotReading>();
  const read = useCallback(
    async () => setReading(readSnapshots(await workbook.readSetting(SNAPSHOTS_KEY).catch(() => undefined))),
    [workbook],
  );
  useEffect(() => void read(), [read]);
  const edit: Snapshots['edit'] = async (work) => {
    if (!reading || !mayWrite(reading)) return 'refused';
    const { value, problem } = work(reading.set);
    if (problem) return problem;
    const text = writeSnapshots(value);
    if (weightOf(text).level === 'tooLarge') return 'tooLarge';
    const done = await ask(async () => {
      if (isDamaged(reading)) await workbook.keepBeside(SNAPSHOTS_KEY);
      await workbook.writeSetting(SNAPSHOTS_KEY, text);
      return true;
    });
    await read();
    return done ? undefined : 'refused';
  };
  const isEmpty = !reading || reading.set.snapshots.length === 0;
  return { reading, weight: isEmpty ? undefined : weightOf(writeSnapshots(reading.set)), edit };
}

export const mayWrite = ({ state }: SnapshotReading): boolean => state !== 'newer';

export const isDamaged = ({ state }: SnapshotReading): boolean => state === 'damaged' || state === 'foreign';
