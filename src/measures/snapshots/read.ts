/** Reading snapshots that may have been edited by hand, cut off, or made to harm. Nothing throws (SN7, SN8). */
import type { Block, Blocks, Figure } from '../computed/blocks';
import type { Results, Series, SeriesName } from '../computed/results';
import { SERIES } from '../computed/results';
import type { DataBlock } from '../definition';
import { DATA_BLOCKS, SCHEMA } from '../definition';
import { mendedJson } from '../stored/mend';
import type { FindEntry } from '../stored/migrate';
import { migrated } from '../stored/migrate';
import { id, name, unique } from '../stored/parts';
import { readMeasure } from '../stored/readMeasure';
import type { StoredReading, StoredState } from '../stored/readStored';
import { LONGEST_STORED } from '../stored/readStored';
import type { Complaint, Stored } from '../stored/reading';
import { complain, field, isGiven, isRecord, list, text, whole } from '../stored/reading';
import type { Snapshot, SnapshotSet } from './snapshot';
import { NO_SNAPSHOTS } from './snapshot';
import { SNAPSHOT_FORMAT, SNAPSHOT_SCHEMA } from './write';

export interface SnapshotReading extends Omit<StoredReading, 'set' | 'state'> {
  /** As for measures; "migrated" is not used yet. */
  readonly state: StoredState;
  readonly set: SnapshotSet;
}

const NONE = { set: NO_SNAPSHOTS, readOnly: false, schema: null, complaints: [], cutOff: false } as const;

export function readSnapshots(stored: unknown, find: FindEntry = () => null): SnapshotReading {
  if (stored === null || stored === undefined || stored === '') return { ...NONE, state: 'empty' };
  if (typeof stored !== 'string' || stored.length > LONGEST_STORED) return foreign(false);
  const whole = parsed(stored);
  const cutOff = whole === undefined;
  const value = whole ?? mendedJson(stored);
  if (!isRecord(value) || value.format !== SNAPSHOT_FORMAT) return foreign(cutOff);
  const { schema, measureSchema } = value;
  if (!isVersion(schema) || !isVersion(measureSchema)) return foreign(cutOff);
  const complaints: Complaint[] = [];
  const root = { value, path: '', complaints };
  const set = readSet(root, measureSchema, find);
  const newer = schema > SNAPSHOT_SCHEMA || measureSchema > SCHEMA;
  const damaged = cutOff || complaints.length > 0;
  const state = newer ? 'newer' : damaged ? 'damaged' : measureSchema < SCHEMA ? 'migrated' : 'read';
  return { state, set, readOnly: newer || damaged, schema, complaints, cutOff };
}

const foreign = (cutOff: boolean): SnapshotReading => ({ ...NONE, state: 'foreign', readOnly: true, cutOff });
const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1;

function readSet(root: Stored, measureSchema: number, find: FindEntry): SnapshotSet {
  const pool = field(root, 'pool');
  const budget = { cells: MOST_CELLS };
  const from: FromPool = Object.assign((at: Stored): Stored => pooled(pool, at), { budget });
  const snapshots = unique(field(root, 'snapshots'), (one) => readSnapshot(one, from, measureSchema, find));
  const highest = snapshots.map((one) => Number(/^v(\d{1,9})$/u.exec(one.id)?.[1] ?? 0));
  return { snapshots, lastId: Math.max(whole(field(root, 'lastId'), 0, 0, 1e9), ...highest) };
}

interface FromPool {
  (at: Stored): Stored;
  /** A short text can ask for the same long row any number of times. */
  readonly budget: { cells: number };
}

const MOST_CELLS = 5_000_000;
const MOST_COLUMNS = 1000;

/** A number that leads nowhere gives nothing, and is named where it stands. */
function pooled(pool: Stored, at: Stored): Stored {
  const { value } = at;
  const known = Array.isArray(pool.value) && typeof value === 'number' && Object.hasOwn(pool.value, value);
  if (!known) complain(at, 'unknownReference');
  const found = known ? (pool.value as unknown[])[value as number] : undefined;
  return { value: found, path: `pool[${String(value)}]`, complaints: at.complaints };
}

function readSnapshot(one: Stored, from: FromPool, schema: number, find: FindEntry): Snapshot | undefined {
  if (!isRecord(one.value)) return undefined;
  const definition = from(field(one, 'measure'));
  const measure = readMeasure({ ...definition, value: upToDate(definition.value, schema, find) });
  const snapshotId = id(field(one, 'id'));
  if (!measure || snapshotId === '') return undefined;
  return {
    id: snapshotId,
    name: name(field(one, 'name')),
    date: text(field(one, 'date')),
    note: text(field(one, 'note')),
    madeBy: text(field(one, 'madeBy')),
    measure,
    blocks: readBlocks(field(one, 'blocks'), from),
    results: readResults(field(one, 'results'), from),
  };
}

/** The steps between definitions work on whole sets. */
function upToDate(definition: unknown, schema: number, find: FindEntry): unknown {
  if (schema >= SCHEMA) return definition;
  const { measures } = migrated({ measures: [definition] }, schema, find);
  return Array.isArray(measures) ? (measures[0] as unknown) : definition;
}

function readBlocks(stored: Stored, from: FromPool): Blocks {
  const blocks: Partial<Record<DataBlock, Block>> = {};
  if (!isRecord(stored.value)) complain(stored, 'notExpected');
  for (const name of DATA_BLOCKS) {
    const given = field(stored, name);
    if (isGiven(given)) blocks[name] = readBlock(given, from);
  }
  return blocks;
}

/** As many rows as services, as many figures as periods, whatever was stored. */
function readBlock(stored: Stored, from: FromPool): Block {
  const services = labels(from(field(stored, 'services')));
  const periods = labels(from(field(stored, 'periods')), MOST_COLUMNS);
  from.budget.cells -= services.length * periods.length;
  if (from.budget.cells < 0) {
    complain(stored, 'tooMany');
    return { services: [], periods: [], values: [] };
  }
  const rows = list(field(stored, 'rows'), (at) => {
    const row = from(at);
    return Array.isArray(row.value) ? figures(row, periods.length) : periods.map(() => null);
  });
  if (rows.length !== services.length) complain(field(stored, 'rows'), 'notExpected');
  return { services, periods, values: services.map((_, i) => rows[i] ?? periods.map(() => null)) };
}

const labels = (stored: Stored, most?: number): string[] => list(stored, (one) => text(one), most);

function figures(row: Stored, count: number): Figure[] {
  const values = list<{ cell: Figure }>(row, (one) => {
    const { value } = one;
    const isFigure = value === null || ['number', 'string', 'boolean'].includes(typeof value);
    if (!isFigure) complain(one, 'notExpected');
    return { cell: isFigure ? (value as Figure) : null };
  });
  if (values.length !== count) complain(row, 'notExpected');
  return Array.from({ length: count }, (_, t) => values[t]?.cell ?? null);
}

function readResults(stored: Stored, from: FromPool): Results {
  const periods = labels(from(field(stored, 'periods')), MOST_COLUMNS);
  const given = field(stored, 'series');
  const series: Partial<Record<SeriesName, Series>> = {};
  for (const name of SERIES) {
    const at = field(given, name);
    if (!isGiven(at)) continue;
    series[name] = figures(from(at), periods.length).map((cell) => (typeof cell === 'number' ? cell : null));
  }
  return { periods, series };
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return undefined;
  }
}
