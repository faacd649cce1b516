import { call } from './customFunctions';

const q = [
  [20, 22, 25],
  [30, 27, 30],
  [10, 15, 15],
];
const c = [
  [30, 33, 36],
  [45, 42, 47],
  [25, 36, 38],
];

describe('looking at the data', () => {
  it('CHECK says "No findings" below its headings when the figures are clean', () => {
    expect(call('CHECK', q, c)).toEqual([
      ['severity', 'row', 'period', 'finding'],
      ['', '', '', 'No findings'],
    ]);
  });

  it('CHECK puts what must be fixed first, with row and period', () => {
    const table = call('CHECK', [[20, 22, -1], [30, 'x', 30], [10, 15, 15]], c) as unknown[][]; // prettier-ignore
    expect(table[1]).toEqual([
      'fix',
      1,
      3,
      'quantities, row 1, column 3 is negative (-1). Figures must be zero or more.',
    ]);
    expect(table.map((row) => row[0])).toEqual([
      'severity',
      'fix',
      ...Array(table.length - 2 - notes(table)).fill('review'),
      ...Array(notes(table)).fill('note'),
    ]);
    expect(table.every((row) => row.length === 4)).toBe(true);
  });

  it('CHECK never fails on figures: shapes that differ are a finding', () => {
    expect(call('CHECK', q, [[1]])).toEqual([
      ['severity', 'row', 'period', 'finding'],
      [
        'fix',
        '',
        '',
        'quantities has 3 rows and 3 columns, costs has 1 row and 1 column. Select ranges of the same shape, with the same services and periods in the same order.',
      ],
    ]);
  });

  it('CHECK counts services and periods of a block that runs down the same way', () => {
    const turn = (block: unknown[][]) => block[0]!.map((_, t) => block.map((row) => row[t]));
    const bad = [[20, 22, 25], [30, -27, 30], [10, 15, 15]]; // prettier-ignore
    expect((call('CHECK', turn(bad), turn(c), 'down') as unknown[][])[1]).toEqual([
      'fix',
      2,
      2,
      'quantities, column 2, row 2 is negative (-27). Figures must be zero or more.',
    ]);
  });

  it('[V1] COVERAGE is empty in the first period', () => {
    expect(call('COVERAGE', [[1, 1], ['x', 1]], [[30, 30], [10, 10]])).toEqual([['', 0.75]]); // prettier-ignore
    expect(call('COVERAGE', [[1, 'x'], [1, 1]], [[30, 10], [30, 10]], 'down')).toEqual([[''], [0.75]]); // prettier-ignore
  });

  it('[V2] COVERAGE shows #N/A where no cost is known', () => {
    expect(call('COVERAGE', [[1, 'x', 'x', 1]], [[1, 'x', 'x', 1]])).toEqual([['', 0, '#N/A', 0]]);
  });
});

const notes = (table: unknown[][]): number => table.filter((row) => row[0] === 'note').length;
