import fc from 'fast-check';
import { deflated } from '../../src/core/inputs/deflation';
import { rebased } from '../../src/core/series/rebase';
import { refused } from './refused';

const figure = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const series = (length: number) => fc.array(figure, { minLength: length, maxLength: length });

describe('deflation', () => {
  it('[D1] divides spending by how much prices have risen since the base', () => {
    expect(deflated([[100, 110]], [[100, 105]], 1, 'missing')).toEqual([[100, 110 / 1.05]]);
    expect(deflated([[11898]], [[1.1078]], 1, 'missing')).toEqual([[11898]]);
    expect(deflated([[10740, 11898]], [[1, 1.1078]], 1, 'missing')[0]![1]).toBeCloseTo(10740, -1);
  });

  it('[D1] the level of the deflator does not matter', () => {
    fc.assert(
      fc.property(series(4), series(4), fc.integer({ min: 1, max: 4 }), (spending, prices, base) => {
        const one = deflated([spending], [prices], base, 'missing')[0]!;
        const other = deflated([spending], rebased([prices], { from: 2, to: 3 }, 100), base, 'missing')[0]!;
        one.forEach((value, at) => expect(Math.abs(other[at]! / value! - 1)).toBeLessThan(5e-16));
        expect(one[base - 1]).toBe(spending[base - 1]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('[D2] one deflator serves all rows, a block serves each row with its own', () => {
    const spending = [[100, 100], [100, 100]]; // prettier-ignore
    expect(deflated(spending, [[1, 2]], 1, 'missing')).toEqual([[100, 50], [100, 50]]); // prettier-ignore
    expect(deflated(spending, [[1, 2], [1, 4]], 1, 'missing')).toEqual([[100, 50], [100, 25]]); // prettier-ignore
    expect(refused(() => deflated(spending, [[1, 2, 3]], 1, 'missing')).code).toBe('shapesDiffer');
    expect(refused(() => deflated([...spending, [1, 1]], [[1, 2], [1, 2]], 1, 'missing')).code).toBe('shapesDiffer'); // prettier-ignore
  });

  it('[D3, M1] what is missing stays missing, and text is never a number', () => {
    expect(deflated([['100', 110, 120, true, null]], [[1, '..', 2, 2, 2]], 1, 'missing')).toEqual([[null, null, 60, null, null]]); // prettier-ignore
  });

  it('[D3] a row without a deflator in the base has no values; if none has one, the error names the base', () => {
    expect(deflated([[5, 6], [7, 8]], [['x', 1], [1, 2]], 1, 'missing')).toEqual([[null, null], [7, 4]]); // prettier-ignore
    expect(refused(() => deflated([[5, 6]], [['x', 1]], 1, 'missing'))).toEqual({
      code: 'missingPlace',
      data: { argument: 'deflator', service: 0, period: 0 },
    });
  });

  it('[D4, M2] a 0 is missing unless zeros are activity, and a deflator of 0 always is', () => {
    expect(deflated([[0, 10]], [[1, 1]], 1, 'missing')).toEqual([[null, 10]]);
    expect(deflated([[0, 10]], [[1, 1]], 1, 'activity')).toEqual([[0, 10]]);
    expect(deflated([[5, 10]], [[1, 0]], 1, 'activity')).toEqual([[5, null]]);
  });

  it('[M4] negative, infinite and error cells are refused by name', () => {
    expect(refused(() => deflated([[5, -10]], [[1, 1]], 1, 'missing'))).toMatchObject({ code: 'negative', data: { argument: 'spending', period: 1 } }); // prettier-ignore
    expect(refused(() => deflated([[5, 10]], [[1, Infinity]], 1, 'missing'))).toMatchObject({ code: 'notFinite', data: { argument: 'deflator' } }); // prettier-ignore
    expect(refused(() => deflated([[5, '#REF!']], [[1, 1]], 1, 'missing'))).toMatchObject({ code: 'errorCell', data: { error: '#REF!' } }); // prettier-ignore
    expect(refused(() => deflated([[5, 10]], [[1, 1]], 3, 'missing')).code).toBe('notAPosition');
  });

  it('[D1, D2] each row has its own deflator in the base, wherever the base is', () => {
    const result = deflated([[100, 100, 100], [100, 100, 100]], [[1, 2, 4], [1, 5, 10]], 2, 'missing'); // prettier-ignore
    expect(result).toEqual([[200, 100, 50], [500, 100, 50]]); // prettier-ignore
  });
});
