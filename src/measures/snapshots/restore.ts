/** Going back to a snapshot: its definition, and its figures into the cells that hold them now (SN5, SN6). */
import { addressOf } from '../address';
import type { Blocks, Figure } from '../computed/blocks';
import { figuresOf, positionOf } from '../computed/blocks';
import type { DataBlock, Measure } from '../definition';
import { DATA_BLOCKS } from '../definition';
import { isBlank } from '../labels';
import type { FilledSource } from '../source/matchPanel';
import type { Snapshot } from './snapshot';

/** What the snapshot says, with the data places, builds, name and acceptances of now. */
export function restoredDefinition(now: Measure, { measure }: Snapshot): Measure {
  return {
    ...measure,
    id: now.id,
    name: now.name,
    data: now.data,
    built: now.built,
    accepted: now.accepted,
    lastId: Math.max(now.lastId, measure.lastId),
  };
}

export interface FigureToWrite {
  readonly block: DataBlock;
  readonly sheet: string;
  readonly cell: string;
  readonly before: Figure;
  readonly after: Figure;
}

export interface FiguresToRestore {
  /** Only cells that differ. */
  readonly writes: readonly FigureToWrite[];
  /** Services and periods of the snapshot that no sheet has now: their figures stay in the snapshot. */
  readonly withoutPlace: readonly { readonly block: DataBlock; readonly service?: string; readonly period?: string }[];
}

/** Which cells must change so that the sheets say what the snapshot says. Nothing is written here. */
export function figuresToRestore(
  snapshot: Snapshot,
  live: Readonly<Partial<Record<DataBlock, FilledSource>>>,
): FiguresToRestore {
  const blocks = DATA_BLOCKS.filter((block) => snapshot.blocks[block] !== undefined);
  return {
    writes: blocks.flatMap((block) => writesOf(snapshot.blocks, block, live[block])),
    withoutPlace: blocks.flatMap((block) => withoutPlace(snapshot.blocks, block, live[block])),
  };
}

function writesOf(kept: Blocks, block: DataBlock, live: FilledSource | undefined): FigureToWrite[] {
  const wanted = kept[block];
  if (!wanted || !live) return [];
  const { source, values } = live;
  return source.services.flatMap((service, i) => {
    if (isBlank(service) || positionOf(wanted.services, service) < 0) return [];
    const row = figuresOf(wanted, service, source.periods);
    return source.periods.flatMap((period, t) => {
      if (positionOf(wanted.periods, period) < 0) return [];
      const [before, after] = [figureNow(values[i]?.[t]), row[t] ?? null];
      if (Object.is(before, after)) return [];
      const cell = addressOf(source.firstPeriodColumn + t, source.firstRow + i);
      return [{ block, sheet: source.sheet, cell, before, after }];
    });
  });
}

const figureNow = (cell: unknown): Figure =>
  cell === '' || cell === undefined || typeof cell === 'object' ? null : (cell as Figure);

function withoutPlace(kept: Blocks, block: DataBlock, live: FilledSource | undefined) {
  const wanted = kept[block];
  if (!wanted) return [];
  const missing = (labels: readonly string[], now: readonly string[]) =>
    labels.filter((label) => positionOf(now, label) < 0);
  const services = missing(wanted.services, live?.source.services ?? []).map((service) => ({ block, service }));
  const periods = missing(wanted.periods, live?.source.periods ?? []).map((period) => ({ block, period }));
  return [...services, ...periods];
}
