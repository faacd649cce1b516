import { interval } from '../../src/core/uncertainty/interval';
import { readPanel } from '../../src/core/panel/panel';
import { refused } from './refused';

const method = { formula: 'laspeyres', linking: 'annual', base: 1 } as const;
const block = (services: number) => Array.from({ length: services }, () => [1, 1]);
const ask = (services: number, how: Partial<Parameters<typeof interval>[3]>) => {
  const panel = readPanel(block(services), block(services), 'missing');
  const none = Array<number>(services).fill(0);
  const errors = { quantities: none, costs: none, quality: 0 };
  return refused(() => interval(panel, method, errors, { level: 0.95, draws: 100, seed: 1, ...how }));
};

describe('what an interval is asked for', () => {
  it('[Z6] names the option that is out of range, and its range', () => {
    expect(ask(1, { level: 0.4 }).data).toEqual({ argument: 'level', given: 0.4, least: 0.5, most: 0.999 });
    expect(ask(1, { draws: 99 }).data).toEqual({ argument: 'draws', given: 99, least: 100, most: 10_000 });
    expect(ask(1, { seed: -1 }).data).toEqual({ argument: 'seed', given: -1, least: 0, most: 4294967295 });
  });

  it('[Z6] allows fewer draws the larger the block: 50 million figures, but always a hundred', () => {
    // 3,000 services in 2 periods are 6,000 figures, and 50,000,000 / 6,000 is 8,333.
    expect(ask(3000, { draws: 10_001 }).data).toMatchObject({ most: 8333 });
    expect(ask(300_000, { draws: 10_001 }).data).toMatchObject({ most: 100 });
  });
});
