import { refuse } from '../errors';
import { periodAt } from '../index/outputIndex';
import { resultOf, timesRatio } from '../arithmetic/ratios';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { sameExtent } from '../panel/shape';

export const KEPT_SERIES = ['new', 'old'] as const;
export type KeptSeries = (typeof KEPT_SERIES)[number];

/**
 * One series from two that overlap: the old one up to the overlap, the new one from there on; one of them is rescaled so that they meet
 * (I8-I11, docs/methods/series.md). "new" keeps the level of the new series, "old" that of the old one; growth is the same either way.
 *
 * ILO and others (2004), Consumer price index manual, chapter 9 (linking at an overlap).
 *
 * @param at the overlap position from 1; null: the first period that both series have
 *
 * @example
 * spliced([[100, 110, '']], [['', 100, 105]], 'new', null) // [[90.9090909090909, 100, 105]]
 * spliced([[100, 110, '']], [['', 100, 105]], 'old', null) // [[100, 110, 115.5]]
 */
export function spliced(oldSeries: Cells, newSeries: Cells, keep: KeptSeries, at: number | null): (number | null)[][] {
  const before = readPositive('old', oldSeries);
  const after = readPositive('new', newSeries);
  sameExtent(before, after);
  const given = at === null ? null : periodAt('at', at, before.periods);
  const rows = eachService(before, (service) => {
    const earlier = rowOf(before, service);
    const later = rowOf(after, service);
    const overlap = given ?? earlier.findIndex((figure, period) => !Number.isNaN(figure + later[period]!));
    return joined(earlier, later, keep, overlap, service);
  });
  if (rows.every((row) => row.every((value) => value === null))) {
    refuse('noOverlap', given === null ? {} : { period: given });
  }
  return rows;
}

function joined(
  earlier: Float64Array,
  later: Float64Array,
  keep: KeptSeries,
  overlap: number,
  service: number,
): (number | null)[] {
  const left = earlier[overlap] ?? NaN;
  const right = later[overlap] ?? NaN;
  return Array.from(earlier, (old, period) => {
    const fromOld = period < overlap; // at the overlap the two meet
    const figure = fromOld ? old : later[period]!;
    if (Number.isNaN(figure + left + right)) {
      return null;
    }
    const level = keep === 'new' ? right : left;
    return resultOf(timesRatio(figure, level, fromOld ? left : right), service, period);
  });
}
