/** HM Treasury and ONS, GDP deflators at market prices, December 2023 (Open Government Licence v3.0). */
import { deflated } from '../../src/core/inputs/deflation';
import { growths } from '../../src/core/index/growths';
import { rebased } from '../../src/core/series/rebase';
import published from './23_hmt_gdp_deflator.json';

const { index, year } = published.inputs;

describe('HM Treasury: GDP deflator', () => {
  it('its yearly change is as published', () => {
    const change = growths([index], 'percent')[0]!;
    published.expected.pct_change.slice(1).forEach((expected, at) => {
      expect(Math.abs(100 * change[at + 1]! - expected)).toBeLessThanOrEqual(published.tolerance);
    });
  });
  it('[D1] 1,000 of each year at 2022-23 prices is 1,000 x 100 / index', () => {
    const real = deflated([index.map(() => 1000)], [index], year.indexOf('2022-23') + 1, 'missing')[0]!;
    real.forEach((value, at) => expect(value).toBeCloseTo(100000 / index[at]!, 9));
    expect(real.at(-1)).toBe(1000);
  });
  it('[D1, I5] deflating with another reference year changes the price level, not the growth of the volume', () => {
    const base = year.indexOf('2010-11') + 1;
    const spending = [index.map((_, at) => 500 + 10 * at)];
    const rebasedIndex = rebased([index], { from: base, to: base }, 100);
    const [a, b] = [deflated(spending, [index], 1, 'missing')[0]!, deflated(spending, rebasedIndex, 1, 'missing')[0]!];
    a.forEach((value, at) => expect(Math.abs(value! / b[at]! - 1)).toBeLessThan(5e-16));
  });
});
