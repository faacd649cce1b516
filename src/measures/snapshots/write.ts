/**
 * Snapshots as the text that a workbook keeps. Definitions, rows and lists that are the same in several snapshots stand once, in a
 * pool: a vintage in which one row was revised costs one row (SN3). The pool comes first, so that a text that was cut off loses the
 * latest snapshots only.
 */
import type { Block } from '../computed/blocks';
import { SCHEMA } from '../definition';
import { plainJson } from '../stored/writeStored';
import type { Snapshot, SnapshotSet } from './snapshot';

export const SNAPSHOT_FORMAT = 'outturn-snapshots';
export const SNAPSHOT_SCHEMA = 1;

export function writeSnapshots({ snapshots, lastId }: SnapshotSet): string {
  const pool = new Pool();
  const kept = snapshots.map(({ id, name, date, note, madeBy, measure, blocks, results }) => ({
    id,
    name,
    date,
    note,
    madeBy,
    measure: pool.at(measure),
    blocks: mapped(blocks, (block: Block) => ({
      services: pool.at(block.services),
      periods: pool.at(block.periods),
      rows: block.values.map((row) => pool.at(row)),
    })),
    results: { periods: pool.at(results.periods), series: mapped(results.series, (series) => pool.at(series)) },
  }));
  return plainJson({
    format: SNAPSHOT_FORMAT,
    schema: SNAPSHOT_SCHEMA,
    measureSchema: SCHEMA,
    lastId,
    pool: pool.values,
    snapshots: kept,
  });
}

/** One snapshot by itself, to be read in another workbook. */
export const snapshotAsText = (snapshot: Snapshot): string => writeSnapshots({ snapshots: [snapshot], lastId: 0 });

class Pool {
  readonly values: unknown[] = [];
  private readonly numbers = new Map<string, number>();

  at(value: unknown): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

const mapped = <T, R>(parts: Readonly<Record<string, T | undefined>>, work: (part: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(parts).flatMap(([key, part]) => (part === undefined ? [] : [[key, work(part)]])));

/** Excel on the web takes 5 MB at once (Office Add-ins documentation, Resource limits); below that, room for the request itself. */
export const MOST_CHARACTERS = 4_000_000;
/** From here on every opening and saving of the workbook gets slower. */
export const MANY_CHARACTERS = 1_000_000;

export interface Weight {
  readonly characters: number;
  /** large: warn before writing. tooLarge: do not write; delete a snapshot first. */
  readonly level: 'fine' | 'large' | 'tooLarge';
}

/** Of the text, before it is written (SN4). */
export function weightOf(text: string): Weight {
  const characters = text.length;
  const level = characters > MOST_CHARACTERS ? 'tooLarge' : characters > MANY_CHARACTERS ? 'large' : 'fine';
  return { characters, level };
}
