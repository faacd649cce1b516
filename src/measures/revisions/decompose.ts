/**
 * Where the change of each growth comes from: revised quantities, costs, quality, inputs, prices, or another method (RV5 to RV8).
 *
 * One source after another is replaced by its new version; what a source adds depends on what was replaced before it, so the average
 * over all orders is taken, the Shapley value. The parts then add up to the whole change and no order is preferred.
 * Shorrocks (2013), Decomposition procedures for distributional analysis, Journal of Economic Inequality 11; Dietzenbacher and Los
 * (1998), Structural decomposition techniques, Economic Systems Research 10 (that orders differ, and averaging).
 */
import type { Blocks } from '../computed/blocks';
import { positionOf } from '../computed/blocks';
import type { Results, SeriesName } from '../computed/results';
import { growthsOf, resultsOf, SERIES } from '../computed/results';
import type { DataBlock, Measure } from '../definition';
import type { Version } from './version';

export const SOURCES = ['quantities', 'costs', 'quality', 'inputs', 'prices', 'method'] as const;
export type RevisionSource = (typeof SOURCES)[number];

const BLOCKS_OF: Readonly<Record<Exclude<RevisionSource, 'method'>, readonly DataBlock[]>> = {
  quantities: ['quantities'],
  costs: ['costs'],
  quality: ['quality'],
  inputs: ['labour', 'pay', 'spending', 'capital'],
  prices: ['deflators'],
};

export interface GrowthRevision {
  readonly series: SeriesName;
  readonly period: string;
  readonly periodBefore: string;
  readonly before: number;
  readonly after: number;
  /** after - before. */
  readonly revision: number;
  /** Adds up to the revision; null where some mixture of the versions has no value for this growth. */
  readonly parts: Readonly<Record<RevisionSource, number>> | null;
}

/** Growths that both versions have, between periods that follow each other in both. */
export function growthRevisions(before: Version, after: Version): GrowthRevision[] {
  const changed = SOURCES.filter((source) => differs(source, before, after));
  const worlds = mixtures(before, after, changed);
  const [old, now] = [worlds[0], worlds.at(-1)];
  if (!old || !now) return [];
  return SERIES.flatMap((series) =>
    now.periods.flatMap((period, t) => {
      const earlier = now.periods[t - 1];
      if (earlier === undefined) return [];
      const growths = worlds.map((world) => growthIn(world, series, earlier, period));
      const [was, is] = [growths[0], growths.at(-1)];
      if (typeof was !== 'number' || typeof is !== 'number') return [];
      const parts = partsOf(growths, changed);
      return [{ series, period, periodBefore: earlier, before: was, after: is, revision: is - was, parts }];
    }),
  );
}

function differs(source: RevisionSource, before: Version, after: Version): boolean {
  if (source === 'method') return !same(whatCounts(before.measure), whatCounts(after.measure));
  return BLOCKS_OF[source].some((block) => !same(before.blocks[block], after.blocks[block]));
}

/** Of a definition, what an index is computed from. */
const whatCounts = ({ method, services, labour, purchases, capital, quality, periods }: Measure): unknown => [
  ...[method, services, labour, purchases, capital, quality, periods.labels],
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** World number k has the new version of source i exactly where bit i of k is set. */
function mixtures(before: Version, after: Version, changed: readonly RevisionSource[]): Results[] {
  return Array.from({ length: 1 << changed.length }, (_, set) => {
    const isNew = (source: RevisionSource) => ((set >> changed.indexOf(source)) & 1) === 1 && changed.includes(source);
    const blocks: Blocks = Object.fromEntries(
      Object.entries(BLOCKS_OF).flatMap(([source, names]) => {
        const from = isNew(source as RevisionSource) ? after.blocks : before.blocks;
        return names.flatMap((name) => (from[name] ? [[name, from[name]]] : []));
      }),
    );
    return resultsOf((isNew('method') ? after : before).measure, blocks);
  });
}

function growthIn({ periods, series }: Results, name: SeriesName, earlier: string, period: string): number | null {
  const t = positionOf(periods, period);
  const values = series[name];
  if (!values || t < 1 || positionOf(periods, earlier) !== t - 1) return null;
  return growthsOf(values)[t] ?? null;
}

/** Average over all orders of what a source adds: weight s!(n-1-s)!/n! for each set of s sources replaced before it. */
function partsOf(
  growths: readonly (number | null)[],
  changed: readonly RevisionSource[],
): Record<RevisionSource, number> | null {
  const values = growths.filter((growth) => growth !== null);
  if (values.length < growths.length) return null;
  const n = changed.length;
  const parts = Object.fromEntries(SOURCES.map((source) => [source, 0])) as Record<RevisionSource, number>;
  changed.forEach((source, i) => {
    const bit = 1 << i;
    parts[source] = values.reduce((sum, without, set) => {
      if (set & bit) return sum;
      const size = bitsOf(set);
      return sum + weight(size, n) * ((values[set | bit] ?? without) - without);
    }, 0);
  });
  return parts;
}

const bitsOf = (set: number): number => (set === 0 ? 0 : (set & 1) + bitsOf(set >> 1));
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const weight = (size: number, n: number): number => (factorial(size) * factorial(n - 1 - size)) / factorial(n);
