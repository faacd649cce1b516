import { Decimal as Standard } from 'decimal.js';
import { coverage } from '../../src/core/index/coverage';
import { readPanel } from '../../src/core/panel/panel';

const Decimal = Standard.clone({ precision: 60 });
const covered = (quantities: unknown[][], costs: unknown[][], zeros: 'missing' | 'activity' = 'missing') =>
  coverage(readPanel(quantities, costs, zeros));

describe('coverage', () => {
  it('[V1] is the matched part of the cost of both periods', () => {
    expect(covered([[1, 1], ['x', 1]], [[10, 30], [40, 20]])).toEqual([null, 0.4]); // prettier-ignore
    expect(covered([[1, 1], [1, 'x']], [[10, 30], [40, 20]])).toEqual([null, 0.4]); // prettier-ignore
  });

  it('[V1] looks at each pair of neighbours by itself', () => {
    expect(covered([[1, 1, 1], ['x', 1, 1]], [[10, 30, 20], [40, 20, 30]])).toEqual([null, 0.4, 1]); // prettier-ignore
  });

  it('[V2] is 0 where costs are known and nothing is matched, and nothing where no cost is known', () => {
    const nothingMatched = [[1, 'x', 'x', 2]];
    expect(covered(nothingMatched, [[5, 'x', 'x', 7]])).toEqual([null, 0, null, 0]);
  });

  it('[V3] a service that falls to 0 is covered, one that rises from 0 is not', () => {
    expect(covered([[5, 0, 5]], [[9, 0, 9]], 'activity')).toEqual([null, 1, 0]);
  });

  it('[A1] the small costs beside a large one are not lost, in the matched part and in the rest', () => {
    const half = [0.5, 0.5];
    const large = [2 ** 53, 1];
    const small = Array.from({ length: 1000 }, () => half);
    const present = small.map(() => [1, 1]);
    const absent = small.map(() => ['x', 1]);
    const matched = covered([[1, 1], ...present, ['x', 1]], [large, ...small, large]);
    expect(Math.abs(matched[1]! - (0.5 + 1000 / 2 ** 55))).toBeLessThan(2 ** -52);
    const left = covered([['x', 1], ...absent, [1, 1]], [large, ...small, large]);
    expect(Math.abs(left[1]! - (0.5 - 1000 / 2 ** 55))).toBeLessThan(2 ** -52);
  });

  it('[A1] what the sum of the two costs of a service rounds away is counted, on either side', () => {
    const large = 2 ** 53; // the next double is 2 larger: large + 1 rounds to large
    expect(covered([[1, 1], ['x', 1]], [[large, 1], [large, 2]])[1]).toBe(0.5); // prettier-ignore
    const rest = Array.from({ length: 3 }, () => [large, 1]);
    expect(covered([[1, 1], ...rest.map(() => ['x', 1])], [[large, 2], ...rest])[1]).toBe(0.25);
  });

  it('[A1] thousands of services are added without a loss in the last place', () => {
    const costs = Array.from({ length: 5000 }, (_, i) => [0.1 + i * 1e-3, 0.3 + i * 7e-3]);
    const total = (rows: number[][]) => Decimal.sum(...rows.flat());
    const expected = total(costs.filter((_, i) => i % 3 === 0)).div(total(costs));
    const quantities = costs.map((_, i) => [i % 3 === 0 ? 1 : 'x', 1]);
    expect(covered(quantities, costs)[1]).toBe(expected.toNumber());
  });
});
