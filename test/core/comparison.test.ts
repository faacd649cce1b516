import { comparedIndexes } from '../../src/core/index/comparison';
import { readPanel } from '../../src/core/panel/panel';
import { refused } from './refused';

const of = (quantities: unknown[][], formula: string, zeros: 'missing' | 'activity' = 'activity') =>
  comparedIndexes(readPanel(quantities, quantities, zeros), 1).find((one) => one.formula === formula)!;

describe('indexes compared', () => {
  it('[O5] drift is the chained index over the fixed one, less 1', () => {
    const quantities = [[20, 30, 20], [30, 27, 30]]; // prettier-ignore
    const costs = [[40, 30, 70], [60, 80, 50]]; // prettier-ignore
    const [first] = comparedIndexes(readPanel(quantities, costs, 'missing'), 1);
    const [annual, fixed, drift] = [first!.annual, first!.fixed, first!.drift] as number[][];
    expect(first!.formula).toBe('laspeyres');
    expect(fixed![2]).toBe(100);
    expect(annual![2]).not.toBe(100);
    expect(drift![2]).toBe((annual![2]! - 100) / 100);
  });

  it('[O6] a formula without a value says why in all its lines and leaves the others alone', () => {
    const falling = [[5, 0, 0], [3, 4, 5]]; // prettier-ignore
    const reason = { code: 'logarithmOfZero', data: { service: 0, period: 1 } };
    expect(of(falling, 'tornqvist')).toMatchObject({ annual: reason, fixed: reason, drift: reason });
    expect(of(falling, 'laspeyres').annual).toEqual([100, 50, 62.5]);
  });

  it('[O6] one that only the fixed base or only the chain cannot compute has the other line and no drift', () => {
    // The first service pauses and then falls to 0: neighbours are never compared over the fall, the base is.
    const { annual, fixed, drift } = of([[5, 'x', 0], [3, 4, 5]], 'tornqvist'); // prettier-ignore
    expect(annual).toEqual([100, expect.closeTo(400 / 3, 10), expect.closeTo(500 / 3, 10)]);
    expect(fixed).toMatchObject({ code: 'logarithmOfZero', data: { service: 0, period: 2 } });
    expect(drift).toEqual(fixed);
    // The first service comes later and falls to 0: the base knows nothing of it, the chain does.
    const late = of([['x', 5, 0], [3, 4, 5]], 'tornqvist'); // prettier-ignore
    expect(late.fixed).toEqual([100, expect.closeTo(400 / 3, 10), expect.closeTo(500 / 3, 10)]);
    expect(late.annual).toMatchObject({ code: 'logarithmOfZero', data: { service: 0, period: 2 } });
    expect(late.drift).toEqual(late.annual);
  });

  it('[O5, M5] there is no drift where one of the two has no value, nor against an index of 0', () => {
    const gaps = of([[5, 'x', 4], [3, 4, 'x']], 'laspeyres', 'missing'); // prettier-ignore
    expect(gaps).toMatchObject({ annual: [100, expect.closeTo(400 / 3, 10), null], fixed: [100, expect.closeTo(400 / 3, 10), 80] }); // prettier-ignore
    expect(gaps.drift).toEqual([0, 0, null]);
    const late = of([[5, 'x', 4], [3, 4, 'x'], ['x', 4, 5]], 'laspeyres', 'missing'); // prettier-ignore
    expect(late.drift).toEqual([0, 0, expect.any(Number)]);
    const entering = of([[5, 5, 'x'], ['x', 4, 5]], 'laspeyres', 'missing'); // prettier-ignore
    expect(entering).toMatchObject({ annual: [100, 100, 125], fixed: [100, 100, null], drift: [0, 0, null] });
    expect(of([[5, 0]], 'laspeyres')).toMatchObject({ annual: [100, 0], fixed: [100, 0], drift: [0, null] }); // prettier-ignore
  });

  it('[O6, E4] a base outside the data is refused by name, and a fault of the program is not hidden', () => {
    const panel = readPanel([[1, 2]], [[1, 2]], 'missing');
    expect(refused(() => comparedIndexes(panel, 3))).toMatchObject({ code: 'notAPosition', data: { argument: 'base' } }); // prettier-ignore
    const faulty = () => {
      throw new Error('a fault');
    };
    expect(() => comparedIndexes(Object.defineProperty({ ...panel }, 'costs', { get: faulty }), 1)).toThrow('a fault');
  });
});
