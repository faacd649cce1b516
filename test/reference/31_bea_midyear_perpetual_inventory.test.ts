/** Bureau of Economic Analysis, Basic formulas for the perpetual inventory method; AccountingTools, Mid-year convention. */
import { capitalInput } from '../../src/core/inputs/capitalInput';
import published from './31_bea_midyear_perpetual_inventory.json';

const { investment, life } = published.inputs;
const flow = [[investment, 0, 0, 0, 0, 0]];
const prices = [[1, 1, 1, 1, 1, 1]];

describe('Perpetual inventory with the mid-year convention', () => {
  it('[K2, K3] 100,000 over five years loses 10,000, four times 20,000, and 10,000', () => {
    const method = { life: [[life]], measure: 'consumption', profile: 'straight-line', base: 1 } as const;
    expect(capitalInput(flow, prices, method)[0]).toEqual(published.expected.straight_line_consumption);
  });
  it('[K2, K4] the geometric net stock follows N = I (1 - d/2) (1 - d)^(t - i) with d = 2/life', () => {
    const method = { life: [[life]], measure: 'net', profile: 'geometric', base: 1 } as const;
    const rate = 2 / life;
    capitalInput(flow, prices, method)[0]!.forEach((value, year) => {
      expect(value! / (investment * (1 - rate / 2) * (1 - rate) ** year)).toBeCloseTo(1, 14);
    });
  });
});
