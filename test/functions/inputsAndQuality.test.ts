import { call, messagesIn } from './customFunctions';

const turn = (block: unknown[][]) => block[0]!.map((_, t) => block.map((row) => row[t]));
type Refusal = { code: string; message: string };

describe('DEFLATE', () => {
  it('[D1, D3] gives spending at the prices of the base, and #N/A with its reason', () => {
    expect(call('DEFLATE', [[100, 110, 'x']], [[100, 105, 106]])).toEqual([[100, 110 / 1.05, '#N/A']]);
    expect(messagesIn('DEFLATE', [[100, 110, 'x']], [[100, 105, 106]])[0]).toMatch(/^No value in row 1, column 3:/);
    expect(call('DEFLATE', [[100, 105]], [[100, 105]], 2)).toEqual([[105, 105]]);
  });

  it('[I14] a single row or column is a series whatever periods says, and the result lies as the first argument does', () => {
    expect(call('DEFLATE', [[100], [125]], [[1, 1.25]])).toEqual([[100], [100]]);
    expect(call('DEFLATE', [[100, 125]], [[1], [1.25]], 1, 'down')).toEqual([[100, 100]]);
    const block = [[100, 110], [200, 330], [1, 2]]; // prettier-ignore
    expect(call('DEFLATE', block, [[1], [1.1]])).toEqual(call('DEFLATE', block, [[1, 1.1]]));
    expect(call('DEFLATE', turn(block), [[1, 1.1]], null, 'down')).toEqual(turn(call('DEFLATE', block, [[1, 1.1]]) as unknown[][])); // prettier-ignore
  });

  it('[I14] an error names the cell where it lies in the sheet', () => {
    const { code, message } = call('DEFLATE', [[1, 2, 3], [4, 5, 6]], [[1], [-2], [3]]) as Refusal; // prettier-ignore
    expect(code).toBe('#NUM!');
    expect(message).toContain('deflator, row 2, column 1 is negative (-2)');
    expect((call('DEFLATE', [[5], [6]], [['x', 1]]) as Refusal).message).toMatch(
      /^deflator, row 1, column 1 is missing/,
    );
  });

  it('[D4] zeros, appended at the end, keeps a real 0', () => {
    expect(call('DEFLATE', [[0, 10]], [[1, 1]])).toEqual([['#N/A', 10]]);
    expect(call('DEFLATE', [[0, 10]], [[1, 1]], null, null, 'activity')).toEqual([[0, 10]]);
  });
});

describe('CAPITALINPUT', () => {
  const once = [100, 0, 0, 0, 0];
  const ones = [1, 1, 1, 1, 1];

  it('[K3, K4, K7] consumption by default, stocks and the geometric profile by word', () => {
    expect(call('CAPITALINPUT', [once], [ones], 4)).toEqual([[12.5, 25, 25, 25, 12.5]]);
    expect(call('CAPITALINPUT', [once], [ones], [[4]], 'net', 'Straight Line')).toEqual([[87.5, 62.5, 37.5, 12.5, 0]]);
    expect(call('CAPITALINPUT', [once], [ones], 4, 'gross')).toEqual([[100, 100, 100, 100, 0]]);
    expect(call('CAPITALINPUT', [once], [ones], 4, null, 'geometric')).toEqual([[25, 37.5, 18.75, 9.375, 4.6875]]);
  });

  it('[K8, K9] assets in rows or columns, each with its life, and a missing investment as #N/A', () => {
    const block = [once, [100, '..', 0, 0, 0]];
    const expected = [[12.5, 25, 25, 25, 12.5], [50, '#N/A', '#N/A', 0, 0]]; // prettier-ignore
    expect(call('CAPITALINPUT', block, [ones], [[4], [1]])).toEqual(expected);
    expect(call('CAPITALINPUT', turn(block), [ones], [[4, 1]], null, null, null, 'down')).toEqual(turn(expected));
  });

  it('[K9] a life that is missing or impossible says so', () => {
    expect(call('CAPITALINPUT', [once], [ones], 0.2)).toEqual({
      code: '#VALUE!',
      message: 'life 0.2 is out of range. Give a number of at least 1.',
    });
    expect((call('CAPITALINPUT', [once], [ones], null) as Refusal).code).toBe('#N/A');
    expect((call('CAPITALINPUT', [once], [ones], [[4], [5]]) as Refusal).message).toMatch(
      /^life has 2 figures, and 1 is needed/,
    );
  });
});

describe('QUALITYINDEX and QUALITYADJUST', () => {
  const indicators = [[80, 88], [10, 8]]; // prettier-ignore

  it('[Q6, Q7, Q8] weights and directions may lie in a row or in a column', () => {
    const expected = [[100, 0.75 * 110 + 0.25 * 125]];
    expect(call('QUALITYINDEX', indicators, [[3], [1]], 'arithmetic', [[1], [-1]])).toEqual(expected);
    expect(call('QUALITYINDEX', indicators, [[3, 1]], 'Arithmetic', [[1, -1]])).toEqual(expected);
    expect(call('QUALITYINDEX', turn(indicators), [[3, 1]], 'arithmetic', [[1, -1]], 1, 'down')).toEqual(
      turn(expected),
    );
    expect(call('QUALITYINDEX', [[80, 88]], null, null, null, 2)).toEqual([[(100 * 80) / 88, 100]]);
  });

  it('[Q6] a wrong direction is named where it lies', () => {
    expect((call('QUALITYINDEX', indicators, null, null, [[1, 2]]) as Refusal).message).toMatch(
      /^directions, row 1, column 2 is 2\./,
    );
    expect((call('QUALITYINDEX', indicators, [[0], [0]]) as Refusal).code).toBe('#DIV/0!');
  });

  it('[Q9] gaps, appended at the end, holds a missing indicator', () => {
    const gappy = [['', 80, 88]];
    expect((call('QUALITYINDEX', gappy) as Refusal).message).toMatch(/^indicators, row 1, column 1 is missing/);
    expect(call('QUALITYINDEX', [[80, '', 88]])).toEqual([[100, '#N/A', expect.closeTo(110, 12)]]);
    expect(call('QUALITYINDEX', gappy, null, null, null, null, null, 'held')).toEqual([
      [100, 100, expect.closeTo(110, 12)],
    ]);
  });

  it('[Q1, Q2, Q3, Q5] volumes times quality, with quality held where it is not known', () => {
    expect(call('QUALITYADJUST', [[200, 210, 220]], [[80, 82, '']])).toEqual([[200, 215.25, 225.5]]);
    expect(call('QUALITYADJUST', [[200, 210], ['x', 5]], [[80], [82]])).toEqual([[200, 215.25], ['#N/A', 5.125]]); // prettier-ignore
    expect(call('QUALITYADJUST', [[0, 5]], [[1, 2]], 2, null, 'activity')).toEqual([[0, 5]]);
  });
});
