import { errorIn, numberIn } from '../../src/core/panel/missing';
import { atLeastTwoPeriods, extentOf, sameExtent } from '../../src/core/panel/shape';
import { refused } from './refused';

describe('what a cell holds', () => {
  it.each([
    [12, 12],
    [0, 0],
    [{ basicValue: 7 }, 7],
  ])('[M1] the number in %p is %p', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });

  it.each([null, undefined, '', '12', true, {}, { basicValue: '12' }, { value: 12 }, [12]])(
    '[M1] there is no number in %p',
    (cell) => {
      expect(numberIn(cell)).toBeNaN();
    },
  );

  const names = '#DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #GETTING_DATA #BUSY!'; // prettier-ignore

  it.each(names.split(' '))('[M4] %s is an error as text, as error of a function and as data type', (name) => {
    expect(errorIn(name)).toBe(name);
    expect(errorIn({ code: name })).toBe(name);
    expect(errorIn({ type: 'Error', basicValue: name })).toBe(name);
  });

  it.each(['#N/A', { code: '#N/A' }, { basicValue: '#N/A' }])('[M1] %p is missing and no error', (cell) => {
    expect(errorIn(cell)).toBeNull();
  });

  it.each([null, undefined, 5, NaN, '', '#REF', 'REF!', true, {}, { code: 5 }, { basicValue: 5 }, { name: '#REF!' }])(
    '[M4] %p is no error',
    (cell) => {
      expect(errorIn(cell)).toBeNull();
    },
  );
});

describe('the shape of a range', () => {
  it('[E2] is its rows and columns, under the name of the argument', () => {
    expect(extentOf('costs', [[1, 2, 3], [4, 5, 6]])).toEqual({ argument: 'costs', services: 2, periods: 3 }); // prettier-ignore
    expect(extentOf('costs', [[1]])).toEqual({ argument: 'costs', services: 1, periods: 1 });
  });

  it.each([[[]], [[[]]], [[[], [1]]]])('[E2] %j is empty', (cells) => {
    expect(refused(() => extentOf('costs', cells))).toEqual({ code: 'emptyRange', data: { argument: 'costs' } });
  });

  it.each([
    [[[1, 2], [3]], 1],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6, 7],
      ],
      2,
    ],
  ])('[E2] %j is ragged at row %p, counted from 0', (cells, service) => {
    const expected = { code: 'notRectangular', data: { argument: 'costs', service } };
    expect(refused(() => extentOf('costs', cells))).toEqual(expected);
  });

  const extent = (services: number, periods: number) => ({ argument: 'costs', services, periods });

  it('[E2] two ranges agree in rows and columns, or both extents are told', () => {
    const first = extent(2, 3);
    expect(sameExtent(first, { ...first, argument: 'quantities' })).toBe(first);
    for (const second of [extent(3, 3), extent(2, 2), extent(3, 2)]) {
      expect(refused(() => sameExtent(first, second))).toEqual({ code: 'shapesDiffer', data: { first, second } });
    }
  });

  it('[E6] one period is refused, two are enough', () => {
    expect(atLeastTwoPeriods(extent(1, 2))).toEqual(extent(1, 2));
    expect(refused(() => atLeastTwoPeriods(extent(5, 1)))).toEqual({ code: 'onePeriod', data: { argument: 'costs' } });
  });
});
