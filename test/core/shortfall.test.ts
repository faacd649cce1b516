import { shortfall } from '../../src/core/series/smoothestSeries';

const missing = (total: number, weights: number[], values: number[], from = 0, count = values.length) =>
  shortfall(total, Float64Array.from(values), Float64Array.from(weights), from, count);

describe('what the periods of a year leave of its total', () => {
  it('[B1] is exact where a product rounds: 0.3 and three times 0.1, as doubles, are 2^-55 apart', () => {
    expect(missing(0.3, [3], [0.1])).toBe(-(2 ** -55));
  });

  it('[B1] is exact where a difference rounds', () => {
    expect(missing(1e16, [1, 1], [1, 1e16])).toBe(-1);
    expect(missing(-1e16, [1, 1], [-1, -1e16])).toBe(1);
    expect(missing(1e16, [1, 1, 1], [-1, 1e16, 2 ** -30])).toBe(1 - 2 ** -30);
  });

  it('[B1] takes only the periods asked for', () => {
    expect(missing(10, [1, 2, 3, 4], [1, 1, 2, 100], 1, 2)).toBe(2);
  });
});
