import { matchedTotals } from '../../src/core/index/logarithmSums';
import { isMatched, readPanel } from '../../src/core/panel/panel';
import { rootSums } from '../../src/core/index/rootSums';
import { valueSums } from '../../src/core/index/valueSums';
import { refused } from './refused';

/** Services that begin with a quantity of 1, with these relatives. */
const totalsOf = (relatives: number[]) =>
  matchedTotals(readPanel(relatives.map((relative) => [1, relative]), relatives.map(() => [2, 3]), 'missing'), 0, 1); // prettier-ignore

describe('what the formulas with logarithms need of all matched services', () => {
  it('[A3] the relative in the middle of the first nine by size, not by their digits', () => {
    expect(totalsOf([16, 2, 8, 4, 32, 1, 64, 0.5, 0.25, 256, 512]).middle).toBe(4);
    expect(totalsOf([100, 20, 3]).middle).toBe(20);
    expect(totalsOf([2, 8]).middle).toBe(8);
    expect(totalsOf([7]).middle).toBe(7);
  });

  it('[M5] how many services are matched, and their costs', () => {
    expect(totalsOf([2, 8, 1])).toMatchObject({ matched: 3, earlier: { high: 6, low: 0 }, later: { high: 9, low: 0 } });
    const panel = readPanel([[1, '..'], ['..', 2]], [[1, 1], [2, 2]], 'missing'); // prettier-ignore
    expect(matchedTotals(panel, 0, 1)).toEqual({ matched: 0, earlier: { high: 0, low: 0 }, later: { high: 0, low: 0 }, middle: 1 }); // prettier-ignore
    expect([rootSums(panel, 0, 1).matched, valueSums(panel, 0, 1).matched]).toEqual([0, 0]);
    const both = readPanel([[1, 2], ['..', 2], [3, 3]], [[1, 1], [2, 2], [1, 1]], 'missing'); // prettier-ignore
    expect([rootSums(both, 0, 1).matched, valueSums(both, 0, 1).matched]).toEqual([2, 2]);
  });

  it('[M3] a fall to 0 is refused by its service and period, whatever stands before it', () => {
    const block = [[1, 2, 2], [3, 3, 0]]; // prettier-ignore
    expect(refused(() => matchedTotals(readPanel(block, block, 'activity'), 1, 2))).toEqual({
      code: 'logarithmOfZero',
      data: { service: 1, period: 2 },
    });
  });
});

describe('a service between two periods', () => {
  it.each([
    [20, 22, true],
    [20, 0, true],
    [0, 22, false],
    [0, 0, false],
    [NaN, 22, false],
    [20, NaN, false],
    [NaN, NaN, false],
  ])('[M3, M5] with %p and then %p: matched is %p', (earlier, later, expected) => {
    expect(isMatched(earlier, later)).toBe(expected);
  });

  it('[M3] the sums of Walsh count it once, and a fall to 0 at its earlier cost', () => {
    const panel = readPanel([[1, 4], [2, 0], [0, 3]], [[1, 4], [2, 0], [0, 3]], 'activity'); // prettier-ignore
    // sqrt(1) sqrt(4 / 4) = 1 of the first service, 2 of the second; the third rises from 0.
    expect(rootSums(panel, 0, 1)).toEqual({ matched: 2, earlier: { high: 3, low: 0 }, later: { high: 4, low: 0 } });
  });
});
