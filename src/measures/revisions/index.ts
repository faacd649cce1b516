/**
 * What changed between two versions of a measure, and how growths were revised over vintages (rules RV1 to RV12,
 * docs/methods/revisions.md). Plain functions; nothing throws.
 *
 *   const before = versionOf(snapshot);                              // label "First estimate, March 2024"
 *   const now = { label: 'Now', measure, blocks: blocksOf(live) };    // a Version; one from another workbook is the same
 *   const comparison = compareVersions(before, now);
 *   comparison.cells      // { block, service, period, before, after, change }
 *   comparison.presence   // services and periods that entered or left; comparison.renamed; comparison.method
 *   comparison.growths    // { series, period, before, after, revision, parts: { quantities, costs, quality, inputs, prices, method } }
 *
 *   triangleOf(snapshotsOf(set, id).map(vintageOf), 'output')         // growths by vintage, revisions, mean and mean absolute revision
 *
 * As sheets: src/sheets/revisions (buildRevisionsPlan, buildVintagesPlan).
 */
import type { Snapshot } from '../snapshots/snapshot';
import type { Version } from './version';
import type { Vintage } from './vintages';

export { compareVersions, type Comparison } from './compare';
export { CELL_CHANGES, type CellChange, type CellRevision, type Presence } from './cells';
export { SOURCES, type GrowthRevision, type RevisionSource } from './decompose';
export type { MethodChange, PartList } from './method';
export { asOther, type Renaming, type Version } from './version';
export { revisionStatistics, triangleOf, type RevisionStatistics, type Triangle, type Vintage } from './vintages';

const labelOf = ({ name, date }: Snapshot): string => (date === '' ? name : `${name}, ${date}`);

export const versionOf = (snapshot: Snapshot): Version => ({
  label: labelOf(snapshot),
  measure: snapshot.measure,
  blocks: snapshot.blocks,
});

export const vintageOf = (snapshot: Snapshot): Vintage => ({ label: labelOf(snapshot), results: snapshot.results });
