import { checkedLinking, comparedWith, inOrderOfComparison } from '../../src/core/index/linking';
import { refused } from './refused';

const all = (periods: number, linking: 'annual' | 'fixed' | number, base: number) =>
  Array.from({ length: periods }, (_, period) => comparedWith(period, linking, base));

describe('which period each period is compared with', () => {
  it('[L1] annual: the one before; the first with none, whatever the base', () => {
    expect(all(4, 'annual', 0)).toEqual([null, 0, 1, 2]);
    expect(all(4, 'annual', 2)).toEqual([null, 0, 1, 2]);
  });

  it('[L2] fixed: the base, before it and after it; the base with none', () => {
    expect(all(4, 'fixed', 2)).toEqual([2, 2, null, 2]);
  });

  it('[L3] a span of three: the period that opens the span, which the last of it is compared with too', () => {
    expect(all(8, 3, 0)).toEqual([null, 0, 0, 0, 3, 3, 3, 6]);
  });

  it('[L2] every period comes once, after the one that it is compared with', () => {
    expect(inOrderOfComparison(4, 'fixed', 2)).toEqual([2, 0, 1, 3]);
    expect(inOrderOfComparison(4, 'annual', 2)).toEqual([0, 1, 2, 3]);
    expect(inOrderOfComparison(4, 2, 2)).toEqual([0, 1, 2, 3]);
  });

  it.each([1, 0, -2, 2.5, NaN])('[L3] a span of %p is refused by its value', (span) => {
    expect(refused(() => checkedLinking(span))).toEqual({ code: 'unknownLinking', data: { word: String(span) } });
  });

  it.each(['annual', 'fixed', 2, 10] as const)('[L3] %p is known', (linking) => {
    expect(checkedLinking(linking)).toBe(linking);
  });
});
