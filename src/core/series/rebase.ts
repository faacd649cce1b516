import { LARGEST, SMALLEST } from '../panel/figures';
import { numberWithin } from '../checkedOptions';
import { refuse } from '../errors';
import type { IndexNumber } from '../kinds';
import { indexNumber } from '../kinds';
import { periodAt } from '../index/outputIndex';
import { Precise as Decimal, precise } from '../arithmetic/precise';
import { eachService, readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';

/** Positions from 1, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * An index expressed in terms of other periods: index / mean of the positions from..to x value. It changes levels, never growth
 * (I5-I7, docs/methods/series.md). A row with a gap in those positions has no mean and so no values.
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
    const gap = rowOf(figures, 0).findIndex((figure, period) => period >= from && period <= to && Number.isNaN(figure));
    refuse('missingPlace', { argument: 'index', service: 0, period: gap });
  }
  return eachService(figures, (service) => {
    const mean = means[service]![0]!;
    return Array.from(rowOf(figures, service), (figure) =>
      mean === null || Number.isNaN(figure)
        ? null
        : indexNumber(exactly(figure).times(value).dividedBy(mean).toNumber()),
    );
  });
}

export function inOrder({ from, to }: Span): void {
  if (from > to) {
    refuse('positionsReversed', { from, to });
  }
}

const exactly = (figure: number): Decimal => precise({ high: figure, low: 0 });

function meanOf(figures: Float64Array): Decimal | null {
  if (figures.some(Number.isNaN)) {
    return null;
  }
  const sum = figures.reduce((total, figure) => total.plus(exactly(figure)), new Decimal(0));
  return sum.dividedBy(figures.length);
}
