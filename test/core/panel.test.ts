import { readPanel } from '../../src/core/panel/panel';
import { refused } from './refused';

const ones = [
  [1, 1, 1],
  [1, 1, 1],
];
const cell = (value: unknown) => [
  [5, 5, 5],
  [5, value, 5],
];

describe('reading a panel', () => {
  it.each([
    null,
    undefined,
    '',
    '..',
    'x',
    '[x]',
    ':',
    '-',
    '12',
    true,
    false,
    '#N/A',
    { code: '#N/A' },
    { basicValue: 'words' },
  ])('[M1] %p is missing and never turned into a number', (value) => {
    expect(readPanel(cell(value), ones, 'missing').quantities[3]).toBeNaN();
    expect(readPanel(ones, cell(value), 'missing').quantities[3]).toBeNaN();
    expect(readPanel(ones, cell(value), 'missing').costs[3]).toBe(0);
  });

  it('[M1] a number that Excel keeps with a format is read as its plain value', () => {
    expect(readPanel(cell({ type: 'FormattedNumber', basicValue: 7 }), ones, 'missing').quantities[3]).toBe(7);
  });

  it('[M2] 0 is missing in quantities and in costs', () => {
    expect(readPanel(cell(0), ones, 'missing').quantities[3]).toBeNaN();
    expect(readPanel(ones, cell(0), 'missing').quantities[3]).toBeNaN();
  });

  it('[M3] with zeros as activity a 0 in both is a real 0, and a 0 beside a positive figure is not', () => {
    expect(readPanel(cell(0), cell(0), 'activity').quantities[3]).toBe(0);
    expect(readPanel(cell(0), ones, 'activity').quantities[3]).toBeNaN();
    expect(readPanel(ones, cell(0), 'activity').quantities[3]).toBeNaN();
  });

  it.each([
    ['negative', -2],
    ['notFinite', Infinity],
    ['notFinite', -Infinity],
    ['tooLarge', 1e308],
    ['tooSmall', 1e-300],
    ['errorCell', '#DIV/0!'],
    ['errorCell', { code: '#VALUE!' }],
    ['errorCell', { type: 'Error', basicValue: '#REF!' }],
  ])('[M4, M7] %s: %p is refused with its place', (code, value) => {
    const place = { service: 1, period: 1 };
    expect(refused(() => readPanel(cell(value), ones, 'missing'))).toMatchObject({
      code,
      data: { argument: 'quantities', ...place },
    });
    expect(refused(() => readPanel(ones, cell(value), 'missing'))).toMatchObject({
      code,
      data: { argument: 'costs', ...place },
    });
  });

  it('[M4] -0 is 0', () => {
    expect(readPanel(cell(-0), cell(-0), 'activity').quantities[3]).toBe(0);
  });

  it('[E2] blocks of different shape are refused with both shapes', () => {
    expect(refused(() => readPanel([[1, 2]], ones, 'missing'))).toMatchObject({
      code: 'shapesDiffer',
      data: { first: { services: 1, periods: 2 }, second: { services: 2, periods: 3 } },
    });
  });

  it('[E2] an empty block, one with rows of different length and one without a number are refused', () => {
    expect(refused(() => readPanel([], ones, 'missing')).code).toBe('emptyRange');
    expect(refused(() => readPanel([[]], ones, 'missing')).code).toBe('emptyRange');
    expect(refused(() => readPanel([[1, 2], [1]], ones, 'missing')).code).toBe('notRectangular');
    expect(refused(() => readPanel([['a', 'b']], ones, 'missing')).code).toBe('noNumbers');
  });

  it('[E6] one period is refused, because there is nothing to compare', () => {
    expect(refused(() => readPanel([[1], [2]], [[1], [2]], 'missing'))).toMatchObject({ code: 'onePeriod' });
  });

  it('lays figures out period by period', () => {
    const panel = readPanel([[1, 2], [3, 4]], [[5, 6], [7, 8]], 'missing'); // prettier-ignore
    expect(Array.from(panel.quantities)).toEqual([1, 3, 2, 4]);
    expect(Array.from(panel.costs)).toEqual([5, 7, 6, 8]);
  });

  it('[M2] a 0 in both is missing, unless zeros are activity', () => {
    const both = readPanel(cell(0), cell(0), 'missing');
    expect(both.quantities[3]).toBeNaN();
    expect(both.costs[3]).toBe(0);
  });

  it.each([1e100, 1e-100])('[M7] %p is still a figure', (figure) => {
    expect(readPanel(cell(figure), cell(figure), 'missing').quantities[3]).toBe(figure);
  });

  it('[E2] a block without a number is refused by its name', () => {
    const detail = { code: 'noNumbers', data: { argument: 'costs' } };
    expect(refused(() => readPanel([[1, 2]], [['a', 'b']], 'missing'))).toEqual(detail);
  });
});
