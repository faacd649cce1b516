/** Office for National Statistics (2019), Quarterly UK public service productivity: July to September 2018. Inputs are rounded to 0.1. */
import { averageGrowth } from '../../src/core/series/averageGrowth';
import { growths } from '../../src/core/index/growths';
import { productivity } from '../../src/core/productivity/productivity';
import published from './16_ons_total_psp_1997_2017.json';

const { inputs, output, inputs_q, output_q } = published.inputs;

function near(got: readonly (number | null)[], expected: readonly (number | null)[], tolerance: number): void {
  expected.forEach((value, year) => {
    if (value !== null) {
      expect(Math.abs(got[year]! - value)).toBeLessThanOrEqual(tolerance);
    }
  });
}

const percent = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : 100 * value));

describe('ONS: total public service productivity, 1997 to 2017', () => {
  it('[Y1] the productivity index is output over inputs', () => {
    near(productivity([output], [inputs], 'index', 1)[0]!, published.expected.productivity, published.tolerance.index);
  });
  it('[Y2] its growth is the ratio of the growth factors', () => {
    const growth = percent(productivity([output], [inputs], 'growth', 1)[0]!);
    near(growth, published.expected.productivity_yoy_pct, published.tolerance.growth);
  });
  it('the growth of output and of inputs is as published', () => {
    near(percent(growths([output], 'percent')[0]!), published.expected.output_yoy_pct, published.tolerance.growth);
    near(percent(growths([inputs], 'percent')[0]!), published.expected.inputs_yoy_pct, published.tolerance.growth);
  });
  it('[Y1] quarterly indexes, which are 100 in 1997 outside the data, give the published ratios', () => {
    const ratio = productivity([output_q], [inputs_q], 'index', 1)[0]!;
    const level = output_q[0]! / inputs_q[0]!;
    near(
      ratio.map((value) => value! * level),
      published.expected.productivity_q,
      published.tolerance.index,
    );
  });
  it('[I12] average growth of productivity 1997 to 2017 comes from the ends alone', () => {
    expect(averageGrowth([published.expected.productivity], null, null)).toBeCloseTo(1.046 ** (1 / 20) - 1, 15);
  });
});
