import { LARGEST, SMALLEST } from '../panel/figures';
import { numberWithin } from '../checkedOptions';
import { refuse } from '../errors';
import type { IndexNumber } from '../kinds';
import { indexNumber } from '../kinds';
import { periodAt } from '../index/outputIndex';
import type { Twofold } from '../arithmetic/compensated';
import { NOTHING, add, divide, exactly, multiply } from '../arithmetic/compensated';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';

/** Positions from 1, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * An index expressed in terms of other periods: index / mean of the positions from..to x value. It changes levels, never growth
 * (I5-I7, docs/methods/series.md). A row with a gap in those positions has no mean and so no values. In two doubles, which round once like
 * decimals: a sheet may hold a million of these.
 *
 * ABS, Chain volume measures: "a change in the reference year changes levels but not growth rates".
 *
 * @example
 * rebased([[100, 110, 132]], { from: 2, to: 2 }, 100) // [[90.9090909090909, 100, 120]]
 */
export function rebased(index: Cells, span: Span, value: number): (IndexNumber | null)[][] {
  const figures = readPositive('index', index);
  const from = periodAt('from', span.from, figures.periods);
  const to = periodAt('to', span.to, figures.periods);
  inOrder(span);
  numberWithin('value', value, SMALLEST, LARGEST);
  const means = eachService(figures, (service) => [meanOf(rowOf(figures, service).subarray(from, to + 1))]);
  if (means.every(([mean]) => mean === null)) {
    const gap = rowOf(figures, 0).findIndex((figure, period) => period >= from && Number.isNaN(figure));
    refuse('missingPlace', { argument: 'index', service: 0, period: gap });
  }
  return eachService(figures, (service) => {
    const mean = means[service]![0]!;
    return Array.from(rowOf(figures, service), (figure) =>
      mean === null || Number.isNaN(figure)
        ? null
        : indexNumber(divide(multiply(exactly(figure), exactly(value)), mean).high),
    );
  });
}

export function inOrder({ from, to }: Span): void {
  if (from > to) {
    refuse('positionsReversed', { from, to });
  }
}

function meanOf(figures: Float64Array): Twofold | null {
  if (figures.some(Number.isNaN)) {
    return null;
  }
  const sum = figures.reduce((total, figure) => add(total, exactly(figure)), NOTHING);
  return divide(sum, exactly(figures.length));
}
