import { Decimal as Standard } from 'decimal.js';
import type { Twofold } from '../../src/core/arithmetic/compensated';
import { readPanel } from '../../src/core/panel/panel';
import { RunningSum, volumeAtYearPrices, yearTotal } from '../../src/core/quarterly/yearPrices';

const Decimal = Standard.clone({ precision: 80 });
const exact = (value: number) => new Decimal(value.toPrecision(60));
const value = ({ high, low }: Twofold) => exact(high).plus(exact(low));
const sumOf = (values: readonly number[]) => values.reduce((sum, one) => sum.plus(exact(one)), new Decimal(0));
const error = (got: Standard, expected: Standard) => got.div(expected).minus(1).abs().toNumber();

const quantities = [0.1, 0.7, 1e9 + 0.3, 0.2];
const costs = [0.3, 1e8 + 0.1, 0.6, 7.7];
const unit = sumOf(costs).div(sumOf(quantities));
const panel = readPanel([[...quantities, 0.9]], [[...costs, 1]], 'missing');

describe('prices of a year', () => {
  it('[A1] sums keep what each addition rounds away', () => {
    const values = Array.from({ length: 1000 }, (_, i) => 0.1 + i * 0.7);
    const sum = new RunningSum();
    values.forEach((one) => sum.add(one));
    expect(error(value(sum.total), sumOf(values))).toBeLessThan(1e-29);
    sum.add(1e20, 2 ** -30);
    expect(error(value(sum.total), sumOf([...values, 1e20, 2 ** -30]))).toBeLessThan(1e-29);
  });

  it('[A1, U1] the unit cost of a year has all digits of two doubles', () => {
    const { cost, quantity, costOfQuantity } = yearTotal(panel, 0, 0, 4)!;
    expect(error(value(cost), sumOf(costs))).toBeLessThan(1e-30);
    expect(error(value(costOfQuantity).div(exact(quantity)), unit)).toBeLessThan(1e-30);
  });

  it('[A1, U1] so has the volume of a period at these prices', () => {
    const price = yearTotal(panel, 0, 0, 4);
    expect(error(value(volumeAtYearPrices(panel, 4, [price])), unit.times(exact(0.9)))).toBeLessThan(1e-30);
    expect(volumeAtYearPrices(panel, 4, [null])).toEqual({ high: 0, low: 0 });
  });

  it('[U3, U9] a service that is away in one period, or at rest throughout, has no price', () => {
    const resting = readPanel([[0, 0, 0, 0], [1, 'x', 1, 1], [1, 0, 1, 1]], [[0, 0, 0, 0], [1, 1, 1, 1], [1, 0, 1, 1]], 'activity'); // prettier-ignore
    expect(yearTotal(resting, 0, 0, 4)).toBeNull();
    expect(yearTotal(resting, 1, 0, 4)).toBeNull();
    expect(yearTotal(resting, 2, 0, 4)).toMatchObject({ cost: { high: 3 }, quantity: 3 });
  });
});
