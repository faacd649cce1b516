/** Versions of measures from a file: another workbook as it was saved, or a snapshot that was handed over (rules OW1 to OW6). */
import { strFromU8 } from 'fflate';
import type { ReadRange } from '../../excel';
import { cellValues } from '../../excel/readCells';
import type { Measure } from '../../measures/definition';
import { OtherFileError, type OtherFileProblem } from '../../measures/otherFile/problem';
import { openOtherFile, type OtherFile } from '../../measures/otherFile/openFile';
import { asOther, versionOf, type Version } from '../../measures/revisions';
import { blocksOf, readSnapshots, SNAPSHOTS_KEY, type Snapshot } from '../../measures/snapshots';
import type { ReadCells } from '../../measures/source/readCells';
import { readStored } from '../../measures/stored/readStored';
import { adoptedFrom } from '../state/adoption';
import { liveBlocks } from '../state/measured';
import { readPlaces } from '../state/liveData';
import { MEASURES_KEY } from '../state/openMeasures';
import type { Blocks } from './recognise';

export interface OtherVersions {
  readonly versions: readonly Version[];
  /** Measures of which some block could not be read: their version lacks it. */
  readonly notRead: readonly string[];
  /** A newer version of Outturn wrote it, or it was damaged: what could be understood is here. */
  readonly inPart: boolean;
}

export interface Labels {
  readonly saved: (file: string, measure: string) => string;
  readonly kept: (file: string, measure: string, snapshot: string) => string;
}

/** Of a .xlsx or .xlsm, or the text of snapshots. Throws an OtherFileError with the reason. */
export async function otherVersions(
  file: string,
  bytes: Uint8Array,
  now: Measure,
  labels: Labels,
): Promise<OtherVersions> {
  const text = snapshotText(bytes);
  return text === undefined ? inWorkbook(file, openOtherFile(bytes), now, labels) : inText(file, text, now, labels);
}

export function versionsInText(file: string, text: string, now: Measure, labels: Labels): OtherVersions {
  return inText(file, text.trim(), now, labels);
}

/** Begins with a brace, perhaps after the mark of UTF-8. */
function snapshotText(bytes: Uint8Array): string | undefined {
  const start = bytes[0] === 0xef ? 3 : 0;
  if (bytes[start] !== 0x7b) return undefined;
  return strFromU8(bytes.subarray(start));
}

function inText(file: string, text: string, now: Measure, labels: Labels): OtherVersions {
  const { set, state } = readSnapshots(text);
  if (set.snapshots.length === 0) throw new OtherFileError(state === 'foreign' ? 'notAWorkbook' : 'nothingKept');
  return { versions: ofSnapshots(file, set.snapshots, now, labels), notRead: [], inPart: state !== 'read' };
}

const ofSnapshots = (file: string, snapshots: readonly Snapshot[], now: Measure, labels: Labels): Version[] =>
  snapshots.map((one) => ({
    ...asOther(versionOf(one), now),
    label: labels.kept(file, one.measure.name, versionOf(one).label),
  }));

async function inWorkbook(file: string, other: OtherFile, now: Measure, labels: Labels): Promise<OtherVersions> {
  const measures = readStored(other.kept(MEASURES_KEY));
  const snapshots = readSnapshots(other.kept(SNAPSHOTS_KEY));
  const blocks = blocksIn(other);
  const notRead: string[] = [];
  const saved: Version[] = [];
  for (const stored of measures.set.measures) {
    const live = await readPlaces(blocks, stored.data);
    const measure = adoptedFrom(stored, live);
    if (Object.values(live).some(({ state }) => state === 'failed')) notRead.push(measure.name);
    const version = { label: labels.saved(file, measure.name), measure, blocks: blocksOf(liveBlocks(live)) };
    if (Object.keys(version.blocks).length > 0) saved.push(asOther(version, now));
  }
  const versions = [...saved, ...ofSnapshots(file, snapshots.set.snapshots, now, labels)];
  if (versions.length === 0) throw new OtherFileError('nothingKept');
  const whole = [measures.state, snapshots.state].every((state) => ['read', 'migrated', 'empty'].includes(state));
  return { versions: sameNameFirst(versions, now), notRead, inPart: !whole };
}

/** What is most likely meant comes first: the measure of the same name. */
const sameNameFirst = (versions: readonly Version[], now: Measure): Version[] => [
  ...versions.filter(({ measure }) => measure.name === now.name),
  ...versions.filter(({ measure }) => measure.name !== now.name),
];

/** Answers as Excel would for the cells of a file. */
function blocksIn(file: OtherFile): Blocks {
  const range = (cells: ReadCells, address: string): ReadRange => ({
    sheet: cells.sheet,
    ...(cells.table !== undefined && { table: cells.table }),
    row: cells.row,
    column: cells.column,
    address,
    values: cellValues(cells.values),
    text: cells.text ?? [],
  });
  return {
    readTable: async (name) => range(file.readTable(name), ''),
    readBlocks: async (places) => places.map(({ sheet, address }) => range(file.readCells(sheet, address), address)),
  };
}

export const otherFileProblem = (error: unknown): OtherFileProblem =>
  error instanceof OtherFileError ? error.problem : 'damaged';
