/** DSEC Macao (Statistics and Census Service), Methodology for compiling chain volume measures of GDP, sections II-IV. */
import { chainedGrowths } from '../../src/core/index/chainedGrowths';
import { growths } from '../../src/core/index/growths';
import { readPanel } from '../../src/core/panel/panel';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import published from './05_dsec_macao_choy_sum.json';

const constant = published.inputs.volume_at_P0_prices;
const previous = published.inputs.volume_at_previous_prices;
const { price_choy_sum_P0: price, quantity_choy_sum_P1: quantity } = published.inputs;

/** Quantities and costs of P1 and P2 as the two tables imply them; the costs of P2 do not count in a Laspeyres link. */
const choySum = [quantity, constant.choy_sum['2'] / price] as const;
const cucumber = [constant.cucumber['1'], constant.cucumber['2']] as const;
const costs = [
  (previous.choy_sum['2'] / choySum[1]) * choySum[0],
  (previous.cucumber['2'] / cucumber[1]) * cucumber[0],
] as const;
const link = () => weightedGrowth(readPanel([choySum, cucumber], costs.map((cost) => [cost, 1]), 'missing'), 'laspeyres')[1]!; // prettier-ignore

describe('DSEC Macao: two vegetables', () => {
  it('volume at constant prices grows as published', () => {
    const total = [constant.total['0'], constant.total['1'], constant.total['2']];
    const percent = growths([total], 'percent')[0]!.map((value) => (value === null ? null : 100 * value));
    expect(Math.abs(percent[1]! - published.expected.constant_price_growth_pct['1'])).toBeLessThanOrEqual(
      published.tolerance,
    );
    expect(Math.abs(percent[2]! - published.expected.constant_price_growth_pct['2'])).toBeLessThanOrEqual(
      published.tolerance,
    );
  });
  it('[F1] at the prices of the period before, the Laspeyres link leads to the published total', () => {
    expect((1 + link()) * (costs[0] + costs[1])).toBeCloseTo(previous.total['2'], 12);
  });
  it('[I1] the links chained: 28 to 38 at constant prices, then 89 to 123 at those of the period before', () => {
    const [index] = chainedGrowths([['', previous.total['1'] / constant.total['0'] - 1, link()]], 'percent', 100);
    expect(index![1]).toBeCloseTo(135.71, 2);
    expect(index![2]).toBeCloseTo((100 * (38 / 28) * 123) / 89, 12);
  });
});
