import type { Twofold } from '../arithmetic/compensated';
import { rowFor } from './deflation';
import type { CapitalMeasure, DepreciationProfile } from './depreciation';
import { geometricSeries, straightLineWeights, weighedByAge } from './depreciation';
import { refuse } from '../errors';
import type { Figures } from '../panel/figures';
import { periodAt } from '../index/outputIndex';
import { timesRatio } from '../arithmetic/ratios';
import { eachService, readPositive, someRowHas } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { readSignedFigures } from '../panel/signedFigures';
import { oneForEach } from '../panel/vectors';

export interface CapitalMethod {
  /** Service life in periods: one for all assets, or one per row. */
  readonly life: Cells;
  readonly measure: CapitalMeasure;
  readonly profile: DepreciationProfile;
  /** Position of the period whose prices are used, from 1. */
  readonly base: number;
}

/**
 * Capital by perpetual inventory: past investment at the prices of the base, added up as far as it is still in service (gross), still
 * worth something (net), or used up in the period (consumption of fixed capital). Rows are assets (K1-K8, docs/methods/capital.md).
 *
 * OECD (2009), Measuring Capital, 2nd edition, part II, on the perpetual inventory method; System of National Accounts 2008, 6.240.
 *
 * @example
 * const method = { life: [[4]], measure: 'consumption', profile: 'straight-line', base: 1 } as const;
 * capitalInput([[100, 0, 0, 0, 0, 0]], [[1, 1, 1, 1, 1, 1]], method) // [[12.5, 25, 25, 25, 12.5, 0]]
 */
export function capitalInput(investment: Cells, deflator: Cells, method: CapitalMethod): (number | null)[][] {
  const amounts = readSignedFigures('investment', investment);
  const prices = readPositive('deflator', deflator);
  const priceRow = rowFor(amounts, prices);
  const base = periodAt('base', method.base, amounts.periods);
  someRowHas(prices, base);
  const lives = oneForEach('life', method.life, amounts.services, 'positive');
  return eachService(amounts, (asset) => {
    const vintages = atBasePrices(amounts, asset, prices, priceRow(asset), base);
    return capitalOf(vintages, method, lives[asset]!).map((value, period) =>
      value === null ? null : finite(value, asset, period),
    );
  });
}

function capitalOf(
  vintages: readonly (Twofold | null)[],
  { measure, profile }: CapitalMethod,
  life: number,
): (Twofold | null)[] {
  if (profile === 'geometric' && measure !== 'gross') {
    return geometricSeries(vintages, measure, life);
  }
  return weighedByAge(vintages, straightLineWeights(measure, life, vintages.length), measure === 'gross' ? 1 : life);
}

function atBasePrices(
  amounts: Figures,
  asset: number,
  prices: Figures,
  priceRow: number,
  base: number,
): (Twofold | null)[] {
  const then = prices.values[base * prices.services + priceRow]!;
  return Array.from({ length: amounts.periods }, (_, period) => {
    const amount = amounts.values[period * amounts.services + asset]!;
    const now = prices.values[period * prices.services + priceRow]!;
    return Number.isNaN(amount + now + then) ? null : timesRatio(amount, then, now);
  });
}

function finite(value: Twofold, service: number, period: number): number {
  return Number.isFinite(value.high) ? value.high : refuse('resultOutOfRange', { service, period });
}
