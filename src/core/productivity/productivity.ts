import type { Twofold } from '../arithmetic/compensated';
import { add, multiply } from '../arithmetic/compensated';
import { periodAt } from '../index/outputIndex';
import { ratioOfRatios, resultOf } from '../arithmetic/ratios';
import { eachService, readPositive, rowOf, someRowHas } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { atLeastTwoPeriods, sameExtent } from '../panel/shape';

export const PRODUCTIVITY_KINDS = ['index', 'growth', 'log'] as const;
export type ProductivityKind = (typeof PRODUCTIVITY_KINDS)[number];

/**
 * Productivity: output per unit of input, as an index that is 100 in the base period, as growth (1 + go) / (1 + gi) - 1 on the period
 * before, or as its natural logarithm (Y1-Y5, docs/methods/productivity.md). Growth rates are divided, never subtracted.
 *
 * OECD (2001), Measuring Productivity, chapter 2; ONS, Public service productivity: total, UK, methods: productivity = output index / input index.
 *
 * @example
 * productivity([[100, 107.1]], [[100, 105]], 'index', 1) // [[100, 102]]
 * productivity([[100, 107.1]], [[100, 105]], 'growth', 1) // [[null, 0.02]]
 */
export function productivity(output: Cells, input: Cells, kind: ProductivityKind, base: number): (number | null)[][] {
  const produced = readPositive('output', output);
  const used = readPositive('input', input);
  sameExtent(produced, used);
  const basePeriod = periodAt('base', base, produced.periods);
  if (kind === 'index') {
    someRowHas(produced, basePeriod);
    someRowHas(used, basePeriod);
  } else {
    atLeastTwoPeriods(produced);
  }
  return eachService(produced, (service) => {
    const o = rowOf(produced, service);
    const i = rowOf(used, service);
    return Array.from(o, (_, period) => {
      const then = kind === 'index' ? basePeriod : period - 1;
      const known = then >= 0 && !Number.isNaN(o[period]! + i[period]! + o[then]! + i[then]!);
      return known ? as(kind, ratioOfRatios(o[period]!, o[then]!, i[period]!, i[then]!), service, period) : null;
    });
  });
}

function as(kind: ProductivityKind, relative: Twofold, service: number, period: number): number {
  resultOf(relative, service, period);
  if (kind === 'index') {
    return resultOf(multiply({ high: 100, low: 0 }, relative), service, period);
  }
  const growth = add(relative, { high: -1, low: 0 });
  if (kind === 'growth') {
    return growth.high;
  }
  // Near 1 the logarithm is taken of the growth, so that small changes keep all their digits.
  return Math.abs(growth.high) < 0.5 ? Math.log1p(growth.high) : Math.log(relative.high);
}
