import { numberWithin, wholeNumberWithin } from '../../src/core/checkedOptions';
import { CalculationError, refuse } from '../../src/core/errors';
import { someRowHas } from '../../src/core/panel/rows';
import { readSignedFigures } from '../../src/core/panel/signedFigures';
import { oneForEach } from '../../src/core/panel/vectors';
import { refused } from './refused';

describe('figures that may be negative', () => {
  const read = (cell: unknown) => readSignedFigures('growths', [[1, cell]]).values[1];

  it('[M1, M4] are read as they are, and -0 as 0', () => {
    expect(read(-0.5)).toBe(-0.5);
    expect(read(-0)).toBe(0);
    expect(read('..')).toBeNaN();
    expect([read(1e100), read(-1e100)]).toEqual([1e100, -1e100]);
  });

  it.each([
    ['errorCell', '#DIV/0!', { error: '#DIV/0!' }],
    ['notFinite', -Infinity, {}],
    ['tooLarge', -1e101, { value: -1e101 }],
    ['tooLarge', 1e101, { value: 1e101 }],
  ])('[M4, M7] %s: %p is refused with its place', (code, cell, more) => {
    expect(refused(() => read(cell))).toEqual({ code, data: { argument: 'growths', service: 0, period: 1, ...more } });
  });
});

describe('one figure for each row', () => {
  it('[K9] comes from a row, a column or a single figure', () => {
    expect(oneForEach('life', [[5]], 3, 'positive')).toEqual([5, 5, 5]);
    expect(oneForEach('life', [[5, 6]], 2, 'positive')).toEqual([5, 6]);
    expect(oneForEach('life', [[5], [6]], 2, 'positive')).toEqual([5, 6]);
    expect(oneForEach('direction', [[-1]], 1, 'signed')).toEqual([-1]);
  });

  it('[K9] is refused with the cell that is empty, or with both counts', () => {
    const missing = (cells: unknown[][]) => refused(() => oneForEach('life', cells, 2, 'positive'));
    expect(missing([['x', 6]])).toEqual({ code: 'missingPlace', data: { argument: 'life', service: 0, period: 0 } });
    expect(missing([[6, 'x']])).toEqual({ code: 'missingPlace', data: { argument: 'life', service: 0, period: 1 } });
    expect(missing([[6], ['x']])).toEqual({ code: 'missingPlace', data: { argument: 'life', service: 1, period: 0 } });
    expect(missing([[5, 6, 7]])).toEqual({ code: 'countDiffers', data: { argument: 'life', given: 3, needed: 2 } });
    expect(missing([[5, 6], [7, 8]])).toMatchObject({ code: 'notASeries', data: { argument: 'life', first: { services: 2, periods: 2 } } }); // prettier-ignore
  });
});

describe('the period that others are compared with', () => {
  const figures = (...values: number[]) => ({
    argument: 'deflator',
    services: 2,
    periods: 2,
    values: Float64Array.from(values),
  });

  it('[D3] needs a figure in some row, whichever it is', () => {
    expect(() => someRowHas(figures(NaN, NaN, NaN, 5), 1)).not.toThrow();
    expect(() => someRowHas(figures(NaN, NaN, 5, NaN), 1)).not.toThrow();
    expect(refused(() => someRowHas(figures(1, 1, NaN, NaN), 1))).toEqual({
      code: 'missingPlace',
      data: { argument: 'deflator', service: 0, period: 1 },
    });
  });
});

describe('options and errors', () => {
  it('[E3] an option outside its bounds is told with them', () => {
    expect(refused(() => numberWithin('level', 2, 0.5, 1))).toEqual({ code: 'optionOutOfRange', data: { argument: 'level', given: 2, least: 0.5, most: 1 } }); // prettier-ignore
    expect(refused(() => wholeNumberWithin('draws', 1.5, 1))).toEqual({ code: 'notAWholeNumber', data: { argument: 'draws', given: 1.5 } }); // prettier-ignore
    expect([numberWithin('level', 0.5, 0.5, 1), numberWithin('level', 1, 0.5, 1)]).toEqual([0.5, 1]);
  });

  it('[E1] a refusal is an error with its name and its code', () => {
    let caught: unknown;
    try {
      refuse('noMatch', { period: 1 });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CalculationError);
    expect(caught).toMatchObject({ name: 'CalculationError', code: 'noMatch', message: 'noMatch' });
  });
});
