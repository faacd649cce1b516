import fc from 'fast-check';
import { heldValues } from '../../src/core/panel/heldValues';
import { qualityAdjusted } from '../../src/core/quality/qualityAdjustment';
import type { QualityMethod } from '../../src/core/quality/qualityIndex';
import { qualityIndex } from '../../src/core/quality/qualityIndex';
import { refused } from './refused';

const plain: QualityMethod = { weights: null, mean: 'geometric', directions: null, base: 1, gaps: 'missing' };
const score = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('quality adjustment', () => {
  it('[Q1] multiplies the volume by quality on its base, so growth factors multiply', () => {
    expect(qualityAdjusted([[200, 210]], [[80, 82]], 1, 'missing')).toEqual([[200, 215.25]]);
    fc.assert(
      fc.property(fc.tuple(score, score), fc.tuple(score, score), (volume, quality) => {
        const [before, after] = qualityAdjusted([volume], [quality], 1, 'missing')[0]!;
        const factors = (volume[1] / volume[0]) * (quality[1] / quality[0]);
        expect(Math.abs(after! / before! / factors - 1)).toBeLessThan(1e-15);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('[Q1] published: adult social care in 2019, +0.9 % with quality -1.0 % is -0.1 %', () => {
    const [, adjusted] = qualityAdjusted([[100, 100.9]], [[100, 99]], 1, 'missing')[0]!;
    expect(adjusted! - 100).toBeCloseTo(-0.1, 1);
  });

  it('[Q2] one quality series serves all rows, a block serves each row with its own', () => {
    const volumes = [[10, 10], [20, 20]]; // prettier-ignore
    expect(qualityAdjusted(volumes, [[1, 1.1]], 1, 'missing')).toEqual([[10, 11], [20, 22]]); // prettier-ignore
    expect(qualityAdjusted(volumes, [[1, 1.1], [2, 1]], 1, 'missing')).toEqual([[10, 11], [20, 10]]); // prettier-ignore
  });

  it('[Q3] a missing quality is held at the nearest known period before, or after where none is before', () => {
    expect(heldValues([NaN, NaN, 5, NaN, 7, NaN])).toEqual([5, 5, 5, 5, 7, 7]);
    expect(qualityAdjusted([[10, 10, 10, 10]], [['', 80, '..', 88]], 1, 'missing')).toEqual([[10, 10, 10, 11]]);
    expect(qualityAdjusted([[10, 10], [10, 10]], [['', ''], [1, 2]], 1, 'missing')).toEqual([[null, null], [10, 20]]); // prettier-ignore
  });

  it('[Q4, M4] a quality of 0 is missing and so held; a negative one is refused by name', () => {
    expect(qualityAdjusted([[10, 10]], [[80, 0]], 1, 'missing')).toEqual([[10, 10]]);
    expect(refused(() => qualityAdjusted([[10, 10]], [[80, -1]], 1, 'missing'))).toMatchObject({
      code: 'negative',
      data: { argument: 'quality', service: 0, period: 1, value: -1 },
    });
  });

  it('[Q5, M2] a missing volume stays missing, and a 0 is one unless zeros are activity', () => {
    expect(qualityAdjusted([['x', 0, 10]], [[1, 1, 1]], 1, 'missing')).toEqual([[null, null, 10]]);
    expect(qualityAdjusted([['x', 0, 10]], [[1, 1, 1]], 1, 'activity')).toEqual([[null, 0, 10]]);
  });
});

describe('quality index', () => {
  it('[Q6, Q8] is the geometric mean of the relatives, turned over where lower is better', () => {
    const method = { ...plain, directions: [[1], [-1]] };
    expect(qualityIndex([[80, 88], [10, 8]], method)[1]).toBeCloseTo(100 * Math.sqrt(1.1 * 1.25), 12); // prettier-ignore
    expect(qualityIndex([[80, 88], [10, 8]], { ...method, mean: 'arithmetic' })).toEqual([100, 117.5]); // prettier-ignore
  });

  it('[Q7] weights need not add up to 1, and an indicator without weight plays no part', () => {
    const indicators = [[1, 2], [1, 1], [1, 'x']]; // prettier-ignore
    expect(qualityIndex(indicators, { ...plain, weights: [[30], [10], [0]] })[1]).toBeCloseTo(100 * 2 ** 0.75, 12);
    expect(qualityIndex(indicators, { ...plain, weights: [[30, 10, 0]], mean: 'arithmetic' })).toEqual([100, 175]);
    expect(qualityIndex(indicators.slice(0, 2), { ...plain, mean: 'arithmetic' })).toEqual([100, 150]);
  });

  it('[Q7] weights that are all 0, too few or missing are refused', () => {
    const of = (weights: unknown[][]) => refused(() => qualityIndex([[1, 2], [1, 1]], { ...plain, weights })); // prettier-ignore
    expect(of([[0], [0]]).code).toBe('zeroWeights');
    expect(of([[1], [1], [1]])).toMatchObject({ code: 'countDiffers', data: { given: 3, needed: 2 } });
    expect(of([[1], ['x']])).toEqual({ code: 'missingPlace', data: { argument: 'weights', service: 1, period: 0 } });
    expect(of([[1, 1], [1, 1]]).code).toBe('notASeries'); // prettier-ignore
    expect(of([[1], [-1]]).code).toBe('negative');
  });

  it('[Q6] a direction is 1 or -1', () => {
    expect(refused(() => qualityIndex([[1, 2]], { ...plain, directions: [[0]] }))).toMatchObject({
      code: 'notADirection',
      data: { value: 0 },
    });
  });

  it('[Q9] a gap is #N/A unless held, and a gap in the base is refused by name', () => {
    const indicators = [[80, '..', 88], [10, 10, 10]]; // prettier-ignore
    expect(qualityIndex(indicators, { ...plain, mean: 'arithmetic' })).toEqual([100, null, 105]);
    expect(qualityIndex(indicators, { ...plain, mean: 'arithmetic', gaps: 'held' })).toEqual([100, 100, 105]);
    expect(refused(() => qualityIndex(indicators, { ...plain, base: 2 }))).toEqual({
      code: 'missingPlace',
      data: { argument: 'indicators', service: 0, period: 1 },
    });
    expect(qualityIndex([['', 80, 88]], { ...plain, gaps: 'held' })).toEqual([100, 100, 110]);
  });

  it('[Q10] indicators that move alike give exactly their common relative, in any units and with any weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-3, max: 1e3, noNaN: true })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('geometric' as const, 'arithmetic' as const),
        (parts, factor, mean) => {
          const indicators = parts.map(([value]) => [value, value * factor]);
          const weights = parts.map(([, weight]) => [weight]);
          expect(qualityIndex(indicators, { ...plain, mean, weights })).toEqual([100, 100 * factor]);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it('[Q8] the geometric mean lies below the arithmetic one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 5 }), (indicators) => {
        const [geometric, arithmetic] = (['geometric', 'arithmetic'] as const).map(
          (mean) => qualityIndex(indicators, { ...plain, mean })[1]!,
        );
        expect(geometric! <= arithmetic! * (1 + 1e-15)).toBe(true);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
