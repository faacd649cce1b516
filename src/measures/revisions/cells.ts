/** Which figures were revised, cell by cell, by the names of service and period (RV1, RV3). */
import type { Block, Blocks, Figure } from '../computed/blocks';
import type { DataBlock } from '../definition';
import { DATA_BLOCKS } from '../definition';
import { normalised } from '../labels';

export const CELL_CHANGES = ['revised', 'appeared', 'withdrawn', 'sign'] as const;
/**
 * revised: another figure. appeared: a figure where none was. withdrawn: none where one was. sign: one sign for a missing figure in
 * place of another, which changes no result.
 */
export type CellChange = (typeof CELL_CHANGES)[number];

export interface CellRevision {
  readonly block: DataBlock;
  readonly service: string;
  readonly period: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: CellChange;
}

/** A row or column that only one version has; its figures are not listed one by one. */
export interface Presence {
  readonly block: DataBlock;
  readonly kind: 'service' | 'period';
  readonly name: string;
  readonly change: 'entered' | 'left';
}

export const cellRevisions = (before: Blocks, after: Blocks): CellRevision[] =>
  DATA_BLOCKS.flatMap((block) => inBlock(block, before[block], after[block]));

function inBlock(block: DataBlock, before: Block | undefined, after: Block | undefined): CellRevision[] {
  if (!before || !after) return [];
  const [rows, columns] = [positions(before.services), positions(before.periods)];
  return after.services.flatMap((service, i) => {
    const row = rows.get(normalised(service));
    if (row === undefined) return [];
    return after.periods.flatMap((period, t) => {
      const column = columns.get(normalised(period));
      if (column === undefined) return [];
      const [was, is] = [before.values[row]?.[column] ?? null, after.values[i]?.[t] ?? null];
      const change = changeOf(was, is);
      return change ? [{ block, service, period, before: was, after: is, change }] : [];
    });
  });
}

function changeOf(before: Figure, after: Figure): CellChange | null {
  if (Object.is(before, after)) return null;
  const [was, is] = [typeof before === 'number', typeof after === 'number'];
  if (was && is) return 'revised';
  if (was) return 'withdrawn';
  return is ? 'appeared' : 'sign';
}

/** The first of two rows with one name stands for both. */
function positions(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  labels.forEach((label, at) => {
    if (!found.has(normalised(label))) found.set(normalised(label), at);
  });
  return found;
}

export function presences(before: Blocks, after: Blocks): Presence[] {
  return DATA_BLOCKS.flatMap((block): Presence[] => {
    const [was, is] = [before[block], after[block]];
    const missing = (labels: readonly string[] = [], others: readonly string[] = []) => {
      const known = positions(others);
      return labels.filter((label) => normalised(label) !== '' && !known.has(normalised(label)));
    };
    const of = (kind: Presence['kind'], change: Presence['change'], names: readonly string[]): Presence[] =>
      names.map((name) => ({ block, kind, name, change }));
    return [
      ...of('service', 'entered', missing(is?.services, was?.services)),
      ...of('service', 'left', missing(was?.services, is?.services)),
      ...of('period', 'entered', missing(is?.periods, was?.periods)),
      ...of('period', 'left', missing(was?.periods, is?.periods)),
    ];
  });
}
