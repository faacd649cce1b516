import type { Measure, MeasureSet } from '../definition';
import { NO_MEASURES, SCHEMA } from '../definition';
import { normalised } from '../labels';
import { mendedJson } from './mend';
import type { FindEntry } from './migrate';
import { isChoices, migrated } from './migrate';
import { unique } from './parts';
import { readMeasure } from './readMeasure';
import type { Complaint, Stored } from './reading';
import { sheetsAndNames } from './places';
import { complain, field, isGiven, isRecord, list, optional, text } from './reading';
import { FORMAT } from './writeStored';

/**
 * empty: nothing was stored. read: all of it was understood. migrated: written by an earlier version, all of it understood.
 * damaged: what could be understood is here, the complaints say what not. newer: written by a later version; shown as far as it is
 * understood, and never written over. foreign: not ours, or beyond recognition.
 */
export type StoredState = 'empty' | 'read' | 'migrated' | 'damaged' | 'newer' | 'foreign';

export interface StoredReading {
  readonly state: StoredState;
  readonly set: MeasureSet;
  /** true: writing would lose what is stored. Keep the text beside, or do not write. */
  readonly readOnly: boolean;
  readonly schema: number | null;
  readonly complaints: readonly Complaint[];
  /** The text was cut off; what stood after the cut is lost. */
  readonly cutOff: boolean;
}

/** Larger than any real definition by far; a text beyond it was not written by Outturn. */
export const LONGEST_STORED = 20_000_000;

const NONE: Omit<StoredReading, 'state'> = {
  set: NO_MEASURES,
  readOnly: false,
  schema: null,
  complaints: [],
  cutOff: false,
};

const NO_ENTRY: FindEntry = () => null;

/** Never throws, whatever the text is (N22-N25). */
export function readStored(stored: unknown, find: FindEntry = NO_ENTRY): StoredReading {
  if (stored === null || stored === undefined || stored === '') return { ...NONE, state: 'empty' };
  if (typeof stored !== 'string' || stored.length > LONGEST_STORED)
    return { ...NONE, state: 'foreign', readOnly: true };
  const whole = parsed(stored);
  const value = whole ?? mendedJson(stored);
  const cutOff = whole === undefined;
  if (!isRecord(value)) return { ...NONE, state: 'foreign', readOnly: true, cutOff };
  const schema = schemaOf(value);
  if (schema === null) return { ...NONE, state: 'foreign', readOnly: true, cutOff };
  return readSchema(value, schema, cutOff, find);
}

function readSchema(
  value: Readonly<Record<string, unknown>>,
  schema: number,
  cutOff: boolean,
  find: FindEntry,
): StoredReading {
  const complaints: Complaint[] = [];
  const root = { value: migrated(value, Math.min(schema, SCHEMA), find), path: '', complaints };
  const set = readSet(root);
  const newer = schema > SCHEMA;
  const damaged = cutOff || complaints.length > 0;
  const state = newer ? 'newer' : damaged ? 'damaged' : schema < SCHEMA ? 'migrated' : 'read';
  return { state, set, readOnly: newer || damaged, schema, complaints, cutOff };
}

function readSet(root: Stored): MeasureSet {
  const measures = unique(field(root, 'measures'), readMeasure, (one: Measure) => normalised(one.name));
  const known = (given: Stored): string | undefined => {
    const id = text(given);
    if (measures.some((one) => one.id === id)) return id;
    complain(given, 'unknownReference');
    return undefined;
  };
  const first = measures[0]?.id ?? null;
  const chosen = field(root, 'current');
  const current = chosen.value === null ? null : isGiven(chosen) ? (known(chosen) ?? first) : first;
  const total = isGiven(field(root, 'total')) ? list(field(root, 'total'), known) : [];
  return { measures, current, total: [...new Set(total)], ...optional(root, 'totalBuilt', sheetsAndNames) };
}

/** null: not ours. */
function schemaOf(value: Readonly<Record<string, unknown>>): number | null {
  if (isChoices(value)) return 0;
  const { format, schema } = value;
  return format === FORMAT && typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : null;
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return undefined;
  }
}
