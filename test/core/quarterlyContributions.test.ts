import type { QuarterlyContributionMethod } from '../../src/core/quarterly/quarterlyContributions';
import { quarterlyContributions } from '../../src/core/quarterly/quarterlyContributions';
import type { ZeroRule } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { OVERLAPS } from '../../src/core/quarterly/quarterlyIndex';
import { refused } from './refused';

/** Half-years, to keep the figures short; every unit costs 1, so that volumes are quantities. */
const halves = (quantities: unknown[][], how: Partial<QuarterlyContributionMethod> = {}, zeros: ZeroRule = 'missing') =>
  quarterlyContributions(readPanel(quantities, quantities, zeros), {
    overlap: 'annual-overlap',
    frequency: 2,
    lag: 1,
    since: null,
    ...how,
  });

describe('services that come and go within the year', () => {
  const leaving = [[1, 1, 2, 2, 3, 3], [1, 1, '..', 1, 1, 1]]; // prettier-ignore

  it.each(OVERLAPS)(
    '[W9] under %s a service that is away keeps its points, and the other alone moves the index',
    (overlap) => {
      // Index 100, 100, 200, 200, 300, 300: from the second year on only the first service has a weight.
      expect(halves(leaving, { overlap })).toEqual([
        ['', 0, 1, 0, 0.5, 0],
        ['', 0, 0, '', '', ''],
      ]);
      expect(halves(leaving, { overlap, since: 2 })).toEqual([
        ['', '', 1, 1, 2, 2],
        ['', '', 0, 0, 0, 0],
      ]);
    },
  );

  it.each(OVERLAPS)(
    '[W9] under %s a service that stops has a figure as long as the change begins in one of its years',
    (overlap) => {
      const stopping = [[1, 1, 1, 1, 2, 2], [3, 3, 3, 3, '..', 3]]; // prettier-ignore
      expect(halves(stopping, { overlap, lag: 2 })).toEqual([
        ['', '', 0, 0, 1, 1],
        ['', '', 0, 0, 0, 0],
      ]);
      expect(halves(stopping, { overlap, lag: 1 })[1]).toEqual(['', 0, 0, 0, 0, '']);
    },
  );

  it.each(OVERLAPS)('[W9] under %s a service that has not begun has none', (overlap) => {
    const beginning = [[1, 1, 1, 1, 2, 2], ['..', 3, 3, 3, 3, 6]]; // prettier-ignore
    const block = halves(beginning, { overlap });
    expect(block[1]!.slice(0, 4)).toEqual(['', '', '', '']);
    // In the third year the weights are 1 and 3 of 4: (2 - 1)/4, and (3 - 3)/4; then (2 - 2)/5 and (6 - 3)/5.
    expect([block[0]![4], block[1]![4]]).toEqual([0.25, 0]);
    expect(block[0]![5]).toBeCloseTo(0, 15);
    expect(block[1]![5]).toBeCloseTo(0.6, 15);
  });

  it('[W9] the third service of three is looked up in its own row of the years before', () => {
    const three = [[1, 1, 1, 1, 2, 2], [1, 1, 1, 1, 1, 1], [2, 2, 2, 2, '..', 2]]; // prettier-ignore
    expect(halves(three, { lag: 2 }).map((row) => row.slice(4))).toEqual([
      [0.5, 0.5],
      [0, 0],
      [0, 0],
    ]);
    const two = [[1, 1, '..', 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]]; // prettier-ignore
    expect(halves(two)[0]).toEqual(['', 0, 0, '', '', '', 0, 0]);
  });
});

describe('where a quarterly change has no contributions', () => {
  it('[U8, W7] from the first year on that shares no service with the one before', () => {
    const replaced = [[1, 2, '..', '..', 1], ['..', '..', 1, 2, 1]]; // prettier-ignore
    for (const overlap of OVERLAPS) {
      const block = halves(replaced, { overlap });
      expect(block.map((row) => row.slice(2))).toEqual([
        [null, null, null],
        [null, null, null],
      ]);
      expect([block[0]![1], block[1]![1]]).toEqual([1, '']);
      expect(halves(replaced, { overlap, since: 2 })[0]).toEqual(['', '', null, null, null]);
    }
  });

  it('[U9, W4] a change since a period in which nothing was done is refused', () => {
    expect(refused(() => halves([[2, 0, 1, 1]], { since: 2 }, 'activity'))).toEqual({
      code: 'zeroBase',
      data: { base: 1 },
    });
    expect(halves([[2, 0, 1, 1]], { since: 1 }, 'activity')).toEqual([['', -1, -0.5, -0.5]]);
  });

  it('[W10] a lag or a position that is none is refused by its name', () => {
    expect(refused(() => halves([[1, 1, 1]], { lag: 4 })).data).toMatchObject({ argument: 'lag', given: 4, most: 3 });
    expect(refused(() => halves([[1, 1, 1]], { since: 4 })).data).toMatchObject({ argument: 'since', given: '4' });
  });
});
