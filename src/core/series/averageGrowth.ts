import { refuse } from '../errors';
import type { Growth } from '../kinds';
import { growth } from '../kinds';
import { periodAt } from '../index/outputIndex';
import { precise } from '../arithmetic/precise';
import { inOrder } from './rebase';
import { readPositive, rowOf } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { atLeastTwoPeriods } from '../panel/shape';

/**
 * Compound average growth per period between two positions: (I(to) / I(from))^(1 / (to - from)) - 1 (I12-I13, docs/methods/series.md).
 *
 * ONS, Public service productivity: total, UK, 2013, note 2 (compound annual average growth rate).
 *
 * @param from position from 1; null: the first
 * @param to position from 1; null: the last
 *
 * @example
 * averageGrowth([[100, 90, 121]], null, null) // 0.1
 */
export function averageGrowth(index: Cells, from: number | null, to: number | null): Growth {
  const figures = readPositive('index', index);
  atLeastTwoPeriods(figures);
  if (figures.services > 1) {
    refuse('notASeries', { argument: 'index', first: figures });
  }
  const span = { from: from ?? 1, to: to ?? figures.periods };
  const first = periodAt('from', span.from, figures.periods);
  const last = periodAt('to', span.to, figures.periods);
  inOrder(span);
  if (first === last) {
    refuse('tooFewPeriods', { argument: 'index', given: 1, needed: 2 });
  }
  const row = rowOf(figures, 0);
  const [then, now] = [first, last].map((period) => {
    const figure = row[period]!;
    return Number.isNaN(figure) ? refuse('missingPlace', { argument: 'index', service: 0, period }) : figure;
  }) as [number, number];
  const ratio = precise({ high: now, low: 0 }).dividedBy(precise({ high: then, low: 0 }));
  const root = ratio.pow(precise({ high: 1, low: 0 }).dividedBy(last - first));
  return growth(root.minus(1).toNumber());
}
