import { interval } from '../../src/core/uncertainty/interval';
import { readPanel } from '../../src/core/panel/panel';
import { RandomNumbers } from '../../src/core/arithmetic/random';
import { sensitivities } from '../../src/core/uncertainty/sensitivity';

describe('reproducible draws', () => {
  it('[Z4] the generator gives the sequence of the reference implementation (xoshiro128starstar.c 1.1, state 1, 2, 3, 4)', () => {
    const random = new RandomNumbers([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('[Z4] a seed is spread over the four words by splitmix32, whatever its size', () => {
    const mask = 0xffffffffn;
    const words = (seed: number) => {
      let weyl = BigInt(seed);
      return Array.from({ length: 4 }, () => {
        weyl = (weyl + 0x9e3779b9n) & mask;
        let mixed = ((weyl ^ (weyl >> 16n)) * 0x85ebca6bn) & mask;
        mixed = ((mixed ^ (mixed >> 13n)) * 0xc2b2ae35n) & mask;
        return Number(mixed ^ (mixed >> 16n));
      }) as [number, number, number, number];
    };
    for (const seed of [0, 1, 2026, 2 ** 32 - 1]) {
      const [seeded, stated] = [new RandomNumbers(seed), new RandomNumbers(words(seed))];
      expect([seeded.next(), seeded.next()]).toEqual([stated.next(), stated.next()]);
    }
  });

  it('[Z4] normal deviates are those of Box and Muller, two from every two uniform numbers', () => {
    const [normal, plain] = [new RandomNumbers(5), new RandomNumbers(5)];
    const uniform = () => (plain.next() + 0.5) / 2 ** 32;
    for (let pair = 0; pair < 5; pair += 1) {
      const radius = Math.sqrt(-2 * Math.log(uniform()));
      const angle = 2 * Math.PI * uniform();
      expect(normal.normal()).toBeCloseTo(radius * Math.cos(angle), 13);
      expect(normal.normal()).toBeCloseTo(radius * Math.sin(angle), 13);
    }
  });

  it('[Z4] normal deviates have mean 0, variance 1, no skewness and the tails of the normal distribution', () => {
    const random = new RandomNumbers(2026);
    const values = Array.from({ length: 200_000 }, () => random.normal());
    const moment = (power: number) => values.reduce((sum, v) => sum + v ** power, 0) / values.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.01);
    expect(Math.abs(moment(3))).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.06);
    expect(Math.abs(values.filter((v) => Math.abs(v) > 1.959964).length / values.length - 0.05)).toBeLessThan(0.002);
  });
});

describe('the interval of an index', () => {
  const method = { formula: 'laspeyres', linking: 'annual', base: 1 } as const;
  const many = { level: 0.95, draws: 10_000, seed: 3 };
  const one = readPanel([[10, 10]], [[10, 10]], 'missing');

  it('[Z1] of one service it is the interval of the ratio of two lognormal figures', () => {
    const { lower, upper } = interval(one, method, { quantities: [0.05], costs: [0], quality: 0 }, many);
    const spread = Math.sqrt(2 * Math.log1p(0.05 ** 2));
    // The standard error of such a quantile of 10,000 draws is 0.027.
    expect(Math.abs(Math.log(lower[1]! / 100) / spread + 1.96)).toBeLessThan(0.08);
    expect(Math.abs(Math.log(upper[1]! / 100) / spread - 1.96)).toBeLessThan(0.08);
  });

  it('[Z2] errors of many services average out, a common quality error does not', () => {
    const block = Array.from({ length: 25 }, () => [10, 10]);
    const panel = readPanel(block, block, 'missing');
    const none = block.map(() => 0);
    const width = (errors: Parameters<typeof interval>[2]) => {
      const { lower, upper } = interval(panel, method, errors, { ...many, draws: 4000 });
      return Math.log(upper[1]! / lower[1]!);
    };
    const single = 2 * 1.96 * Math.sqrt(2 * Math.log1p(0.05 ** 2));
    expect(width({ quantities: block.map(() => 0.05), costs: none, quality: 0 }) / (single / 5)).toBeCloseTo(1, 1);
    expect(width({ quantities: none, costs: none, quality: block.map(() => 0.05) }) / (single / 5)).toBeCloseTo(1, 1);
    expect(width({ quantities: none, costs: none, quality: 0.05 }) / single).toBeCloseTo(1, 1);
  });

  it('[Z2] errors of costs move the weights only: where all services grow alike they do nothing', () => {
    const panel = readPanel([[10, 12], [20, 24]], [[1, 2], [3, 4]], 'missing'); // prettier-ignore
    const { lower, upper } = interval(panel, method, { quantities: [0, 0], costs: [0.5, 0.5], quality: 0 }, many);
    expect([lower[1], upper[1]]).toEqual([120, 120]);
  });

  it('[Z3] a wider level is a wider interval, around the index of the data', () => {
    const at = (level: number) =>
      interval(one, method, { quantities: [0.05], costs: [0], quality: 0 }, { ...many, draws: 1000, level });
    expect(at(0.99).lower[1]).toBeLessThan(at(0.8).lower[1]!);
    expect(at(0.99).upper[1]).toBeGreaterThan(at(0.8).upper[1]!);
    expect(at(0.99).index).toEqual([100, 100]);
  });

  it('[Z5] zeros stay zeros and gaps stay gaps', () => {
    const q = [[5, 0, 3], [5, '..', 3]]; // prettier-ignore
    const panel = readPanel(q, q, 'activity');
    const errors = { quantities: [0.1, 0.1], costs: [0.1, 0.1], quality: 0 };
    const { lower, index, upper } = interval(panel, method, errors, { ...many, draws: 100 });
    expect([lower, index, upper].map((series) => series[1])).toEqual([0, 0, 0]);
    expect([lower, index, upper].map((series) => series[2])).toEqual([null, null, null]);
  });

  it('[Z8] beyond 100 services only the largest are changed one by one', () => {
    const block = Array.from({ length: 130 }, (_, i) => [1 + i, 2 + i]);
    const rows = sensitivities(readPanel(block, block, 'missing'), method, 2, null);
    const left = rows.filter(({ kind }) => kind === 'left out').map(({ of }) => of);
    expect(left).toHaveLength(100);
    expect(left[0]).toBe(30);
  });
});
