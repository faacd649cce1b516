import { Decimal as Standard } from 'decimal.js';
import fc from 'fast-check';
import { costShares } from '../../src/core/index/costShares';
import { coverage } from '../../src/core/index/coverage';
import { growths } from '../../src/core/index/growths';
import { readPanel } from '../../src/core/panel/panel';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import { panels } from './panels';
import { refused } from './refused';

const Decimal = Standard.clone({ precision: 60 });

describe('step 1: growth', () => {
  it('[G1] states growth in per cent, as logarithm and as factor', () => {
    expect(growths([[20, 25]], 'percent')).toEqual([[null, 0.25]]);
    expect(growths([[20, 25]], 'log')).toEqual([[null, Math.log(1.25)]]);
    expect(growths([[20, 25]], 'factor')).toEqual([[null, 1.25]]);
  });

  it('[G1] a small change keeps its digits', () => {
    expect(growths([[1e15, 1e15 + 1]], 'percent')).toEqual([[null, 1e-15]]);
    expect(growths([[1e15, 1e15 + 1]], 'log')[0]![1]).toBeCloseTo(1e-15, 29);
  });

  it('[M1, M2] has no growth from or to a missing figure or 0', () => {
    expect(growths([[20, 'x', 30, 0, 40, 44]], 'percent')[0]).toEqual([null, null, null, null, null, 0.1]);
  });

  it('[M4, E6] refuses a negative figure and a single period', () => {
    expect(refused(() => growths([[20, -1]], 'percent'))).toMatchObject({
      code: 'negative',
      data: { argument: 'values', period: 1 },
    });
    expect(refused(() => growths([[20], [21]], 'percent')).code).toBe('onePeriod');
  });
});

describe('step 2: cost share', () => {
  const costs = [
    [30, 40, 50],
    [70, 60, 50],
  ];
  it('[G2] current, lagged and average', () => {
    expect(costShares(costs, 'current')).toEqual([[0.3, 0.4, 0.5], [0.7, 0.6, 0.5]]); // prettier-ignore
    expect(costShares(costs, 'lagged')).toEqual([[null, 0.3, 0.4], [null, 0.7, 0.6]]); // prettier-ignore
    expect(costShares(costs, 'average')).toEqual([[null, 0.35, 0.45], [null, 0.6499999999999999, 0.55]]); // prettier-ignore
  });

  it('[G2] a comparison shares out only what is known in both periods', () => {
    expect(costShares([[30, 40], [70, 60], ['x', 900]], 'average')).toEqual([[null, 0.35], [null, 0.6499999999999999], [null, null]]); // prettier-ignore
    expect(costShares([[30, 40], [70, 60], ['x', 900]], 'current')[2]).toEqual([null, 0.9]); // prettier-ignore
  });

  it('[G2] shares of one period add up to 1', () => {
    fc.assert(
      fc.property(
        panels(),
        fc.constantFrom('current' as const, 'lagged' as const, 'average' as const),
        ({ costs: c }, kind) => {
          const shares = costShares(c, kind);
          c[0]!.forEach((_, t) => {
            const known = shares
              .map((row) => row[t])
              .filter((v): v is NonNullable<typeof v> => v !== null && v !== undefined);
            expect(known.length === 0 || Math.abs(known.reduce<number>((a, b) => a + b, 0) - 1) < 1e-14).toBe(true);
          });
        },
      ),
      { numRuns: 80, seed: 5 },
    );
  });
});

describe('cost shares at the edges', () => {
  it('[G2, E6] one period has current shares, and none of a comparison', () => {
    expect(costShares([[1], [3]], 'current')).toEqual([[0.25], [0.75]]);
    expect(refused(() => costShares([[1], [3]], 'lagged')).code).toBe('onePeriod');
    expect(refused(() => costShares([[1, -3]], 'current'))).toMatchObject({ data: { argument: 'costs' } });
  });

  it('[G2, A1] small costs beside a large one are not lost, nor the last places of thousands', () => {
    const small = Array.from({ length: 1000 }, () => [1]);
    const largest = costShares([[2 ** 53], ...small], 'current')[0]?.[0] ?? NaN;
    expect(1 - largest).toBeCloseTo(1000 / 2 ** 53, 16);
    const costs = Array.from({ length: 5000 }, (_, i) => 0.1 + i * 0.007);
    const sum = Decimal.sum(...costs.map((cost) => cost.toPrecision(40)));
    const shares = costShares(costs.map((cost) => [cost]), 'current'); // prettier-ignore
    for (const i of [0, 1234, 4999]) {
      const expected = new Decimal(costs[i]!.toPrecision(40)).div(sum);
      expect(expected.div(shares[i]![0]!).minus(1).abs().toNumber()).toBeLessThan(2.3e-16);
    }
  });
});

describe('step 3: weighted growth', () => {
  it('[G3] is the link less 1, and nothing in the first period', () => {
    const panel = readPanel([[20, 22], [30, 27], [10, 15]], [[20, 22], [45, 40], [25, 37]], 'missing'); // prettier-ignore
    expect(weightedGrowth(panel, 'laspeyres')).toEqual([null, 10 / 90]);
  });

  it('[G3, A1] a growth near 0 keeps its digits, because the link is carried in two doubles', () => {
    const panel = readPanel([[1e15, 1e15 + 1]], [[7, 8]], 'missing');
    expect(weightedGrowth(panel, 'fisher')[1]).toBeCloseTo(1e-15, 29);
    expect(weightedGrowth(panel, 'tornqvist')[1]).toBeCloseTo(1e-15, 29);
  });
});

describe('coverage', () => {
  const read = (q: unknown[][], c: unknown[][], zeros: 'missing' | 'activity' = 'missing') =>
    coverage(readPanel(q, c, zeros));

  it('[V1] is the matched part of the cost of both periods', () => {
    expect(read([[1, 1, 1], ['x', 1, 1]], [[30, 30, 30], [10, 10, 10]])).toEqual([null, 0.75, 1]); // prettier-ignore
  });

  it('[V1] a cost whose quantity is missing is cost that is left out', () => {
    expect(read([[1, 1], [1, 'x']], [[50, 50], [50, 150]])).toEqual([null, 1 / 3]); // prettier-ignore
  });

  it('[V2] is 0 where nothing is matched, and has no value where no cost is known', () => {
    expect(read([[1, 'x', 'x', 'x', 1]], [[5, 'x', 'x', 'x', 5]])).toEqual([null, 0, null, null, 0]);
  });

  it('[V3] with zeros as activity a fall to 0 is covered and a rise from 0 is not', () => {
    expect(read([[1, 0, 1]], [[5, 0, 5]], 'activity')).toEqual([null, 1, 0]);
  });

  it('[V1] lies between 0 and 1', () => {
    fc.assert(
      fc.property(panels(), ({ quantities, costs }) => {
        read(quantities, costs).forEach((v) => expect(v === null || (v >= 0 && v <= 1)).toBe(true));
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
