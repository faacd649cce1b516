import type { ContributionMethod } from '../../src/core/contributions/contributions';
import { contributions } from '../../src/core/contributions/contributions';
import { linkContributions } from '../../src/core/contributions/linkContributions';
import { FORMULA_NAMES } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { refused } from './refused';

const parts = (quantities: unknown[][], how: Partial<ContributionMethod> = {}, costs = quantities) =>
  contributions(readPanel(quantities, costs, 'missing'), {
    formula: 'laspeyres',
    linking: 'annual',
    base: 1,
    since: null,
    ...how,
  });

describe('who takes part in a link', () => {
  it.each(FORMULA_NAMES)(
    '[M3, W2] %s: a service that rises from 0 has no contribution, and no gap has one',
    (formula) => {
      const quantities = [[0, 5], [2, 3], ['..', 1], [4, '..'], [0, 0]]; // prettier-ignore
      const panel = readPanel(quantities, quantities, 'activity');
      const found = Array.from(linkContributions(panel, formula, 0, 1)!);
      expect(found[1]).toBeCloseTo(0.5, 15);
      expect(found.filter((_, i) => i !== 1)).toEqual([NaN, NaN, NaN, NaN]);
    },
  );

  it.each(FORMULA_NAMES)('[W1] %s: where nothing changes every contribution is 0', (formula) => {
    const panel = readPanel([[5, 5], [2, 2]], [[3, 4], [1, 7]], 'missing'); // prettier-ignore
    expect(Array.from(linkContributions(panel, formula, 0, 1)!)).toEqual([0, 0]);
  });

  it.each(FORMULA_NAMES)('[W1] %s: of services that take turns, one gains what the other loses', (formula) => {
    const panel = readPanel([[1, 2], [2, 1]], [[1, 1], [1, 1]], 'missing'); // prettier-ignore
    const [gain, loss] = linkContributions(panel, formula, 0, 1)!;
    const ups: Partial<Record<(typeof FORMULA_NAMES)[number], number>> = {
      laspeyres: 0.5, // shares of a half: 1/2 (2 - 1) and 1/2 (1/2 - 1)
      'average-share': 0.5,
      tornqvist: Math.LN2 / 2,
      'geometric-laspeyres': Math.LN2 / 2,
      'geometric-paasche': Math.LN2 / 2,
      'sato-vartia': Math.LN2 / 2,
    };
    if (ups[formula] !== undefined) {
      expect(gain).toBeCloseTo(ups[formula], 15);
    }
    const growth = formula === 'laspeyres' || formula === 'average-share' ? 0.25 : formula === 'paasche' ? -0.2 : 0;
    expect(gain! + loss!).toBeCloseTo(growth, 15);
  });
});

describe('the way from one period to another', () => {
  // Unit costs of 1 throughout and one service, so that a contribution is the growth of the quantity itself.
  const levels = [[1, 2, 4, 3, 6, 9]];

  it('[W4, W5] leads back to the period compared with and down again, under every linking', () => {
    const since2 = ['', '', 1, 0.5, 2, 3.5];
    expect(parts(levels, { since: 2 })).toEqual([since2]);
    expect(parts(levels, { since: 2, linking: 2 })).toEqual([since2]);
    expect(parts(levels, { since: 2, linking: 'fixed', base: 1 })).toEqual([since2]);
    expect(parts(levels, { since: 2, linking: 'fixed', base: 5 })).toEqual([since2]);
    expect(parts(levels, { since: 2, linking: 'fixed', base: 2 })).toEqual([since2]);
    expect(parts(levels, { since: 3, linking: 2 })).toEqual([['', '', '', -0.25, 0.5, 1.25]]);
    expect(parts(levels, { since: 4, linking: 2 })[0]![5]).toBeCloseTo(2, 15);
  });

  it('[W4] stops where the chain is broken and goes on within each piece', () => {
    expect(parts([[1, 2, '..', 4, 8]], { since: 1 })).toEqual([['', 1, null, null, null]]);
    expect(parts([[1, 2, '..', 4, 8]], { since: 4 })).toEqual([['', '', '', '', 1]]);
    expect(parts([[1, 2, '..', 4, 8]])).toEqual([['', 1, null, null, 1]]);
  });

  it('[M6, W4] a contribution that no double can hold is refused, with its service and period', () => {
    const quantities = [[1e-100, 1e100, '..'], ['..', 1e-100, 1e100]]; // prettier-ignore
    const costs = [[1, 1, 1], [1, 1, 1]]; // prettier-ignore
    expect(refused(() => parts(quantities, { since: 1 }, costs))).toEqual({
      code: 'resultOutOfRange',
      data: { service: 1, period: 2 },
    });
  });

  it('[W4] a position that is none is refused by its name', () => {
    expect(refused(() => parts(levels, { base: 7 })).data).toEqual({ argument: 'base', given: '7', last: 6 });
    expect(refused(() => parts(levels, { since: 0 })).data).toEqual({ argument: 'since', given: '0', last: 6 });
  });
});
