import { link } from '../../src/core/index/link';
import { FORMULA_NAMES } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { laterMovedSum } from '../../src/core/index/valueSums';

describe('sums over matched services', () => {
  const rising = [[0, 5], [2, 3]]; // prettier-ignore
  const panel = readPanel(rising, rising, 'activity');

  it.each(FORMULA_NAMES)('[M3] a service that rises from 0 has no relative and no part in the link: %s', (formula) => {
    expect(link(panel, formula, 0, 1)!.high).toBe(1.5);
  });

  it('[M3] nor in the later costs moved once more', () => {
    expect(laterMovedSum(panel, 0, 1)).toEqual({ high: 4.5, low: 0 });
  });
});
