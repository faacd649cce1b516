/**
 * Snapshots of a measure inside the workbook (rules SN1 to SN9, docs/methods/revisions.md). Plain functions; nothing here touches Excel.
 *
 *   const reading = readSnapshots(await excel.readKept(SNAPSHOTS_KEY));      // never throws; reading.state, reading.readOnly
 *   const blocks = blocksOf(liveBlocks);                                     // what the pane has read of the sheets
 *   const { value, problem } = takeSnapshot(reading.set, { measure, blocks, name, date, note, madeBy: NAME_AND_VERSION });
 *   const text = writeSnapshots(value);
 *   weightOf(text).level                                                     // 'large': warn; 'tooLarge': do not write
 *   await excel.writeKept(SNAPSHOTS_KEY, text);                              // not when reading.readOnly and state is 'newer'
 *
 *   snapshotsOf(set, measure.id)                                             // of one measure, oldest first
 *   renameSnapshot(set, id, { name, date, note }); deleteSnapshot(set, id);
 *   restoredDefinition(measureNow, snapshot)                                 // an edit of the measure, can be undone in the pane
 *   figuresToRestore(snapshot, liveBlocks)                                   // cells to write: preview, then excel.restoreFigures(writes)
 *
 * `reading.state` "damaged" or "foreign": keep the stored text beside before writing (excel.keepBeside(SNAPSHOTS_KEY)).
 */
export { blocksOf, type Block, type Blocks, type Figure } from '../computed/blocks';
export { resultsOf, type Results, type SeriesName } from '../computed/results';
export { deleteSnapshot, renameSnapshot, snapshotsOf, takeSnapshot, type Taking } from './edits';
export { readSnapshots, type SnapshotReading } from './read';
export { figuresToRestore, restoredDefinition, type FiguresToRestore, type FigureToWrite } from './restore';
export { NO_SNAPSHOTS, type Snapshot, type SnapshotSet } from './snapshot';
export { MANY_CHARACTERS, MOST_CHARACTERS, snapshotAsText, weightOf, writeSnapshots, type Weight } from './write';

/** The name under which the workbook keeps them. */
export const SNAPSHOTS_KEY = 'outturn.snapshots';
