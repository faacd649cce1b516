import { call, messagesIn } from './customFunctions';

type Refusal = { code: string; message: string };

describe('PRODUCTIVITY and STRATEGY', () => {
  it('[Y1, Y2, Y3] index, growth and logarithm; growths leave the first period empty', () => {
    expect(call('PRODUCTIVITY', [[100, 107.1]], [[100, 105]])).toEqual([[100, 102]]);
    expect(call('PRODUCTIVITY', [[100, 107.1]], [[100, 105]], 'growth')).toEqual([['', expect.closeTo(0.02, 15)]]);
    expect(call('PRODUCTIVITY', [[100], [107.1]], [[100, 105]], 'log')).toEqual([
      [''],
      [expect.closeTo(Math.log(1.02), 15)],
    ]);
  });

  it('[Y4, Y5] says what is missing', () => {
    expect(messagesIn('PRODUCTIVITY', [[100, '..']], [[100, 105]])[0]).toMatch(
      /^No value in row 1, column 2: a figure/,
    );
    expect(call('PRODUCTIVITY', [['', 1]], [[1, 1]])).toEqual({
      code: '#N/A',
      message:
        'output, row 1, column 1 is missing, and the result depends on it. Fill it in, or choose other positions or another range.',
    });
  });

  it('[ST1, ST3] patterns in words; the empty first period of growths stays empty, a gap is #N/A', () => {
    expect(call('STRATEGY', [['', 0.03, '..']], [['', -0.01, 0.01]])).toEqual([['', 'more with less', '#N/A']]);
    expect(call('STRATEGY', [[0.01], [0.01]], [[0.02], [0]], 0.02)).toEqual([['no change'], ['no change']]);
    expect(call('STRATEGY', 0.05, 0.02)).toEqual([['growth through investment']]);
  });

  it('[ST4] per cent given for fractions are noticed where nothing can fall so much', () => {
    const { code, message } = call('STRATEGY', [[-3]], [[1]]) as Refusal;
    expect(code).toBe('#NUM!');
    expect(message).toContain('if the cells hold per cent, divide them by 100');
  });

  it('the steps fit together: growths chained, divided and named', () => {
    const output = call('CHAIN', [['', 0.03, 0.01]]) as unknown[][];
    const input = call('CHAIN', [['', -0.01, 0.02]]) as unknown[][];
    const growth = call('PRODUCTIVITY', output, input, 'growth') as number[][];
    expect(growth[0]![1]).toBeCloseTo(1.03 / 0.99 - 1, 14);
    expect(call('STRATEGY', call('GROWTH', output), call('GROWTH', input))).toEqual([
      ['', 'more with less', 'falling'],
    ]);
  });
});

describe('CHAIN, REBASE, SPLICE, AVERAGEGROWTH', () => {
  it('[I1, I2, I3] CHAIN starts at 100 or as told, and breaks at a gap', () => {
    expect(call('CHAIN', [['', 0.1, -0.1, '..', 0.1]])).toEqual([[100, 110, 99, '#N/A', '#N/A']]);
    expect(call('CHAIN', [[''], [1.5]], 'Factor', 2)).toEqual([[2], [3]]);
    expect(call('CHAIN', [['', 0.1]], 'percent', 'ten')).toEqual({ code: '#VALUE!', message: 'start "ten" is not a number. Give a number.' }); // prettier-ignore
    expect((call('CHAIN', [['', -1.5]]) as Refusal).message).toMatch(
      /^growths, row 1, column 2 is -1.5: nothing can fall/,
    );
  });

  it('[I5, I6, I7] REBASE to one period or to the mean of several', () => {
    expect(call('REBASE', [[100, 110, 132]], 2)).toEqual([[1000 / 11, 100, 120]]);
    expect(call('REBASE', [[90], [110], [120]], 1, 2, 1)).toEqual([[0.9], [1.1], [1.2]]);
    expect(call('REBASE', [[90, 110]], 2, 1)).toEqual({ code: '#VALUE!', message: 'from (2) lies after to (1). Give the earlier position first.' }); // prettier-ignore
    expect((call('REBASE', [[90, 110]], 7) as Refusal).message).toContain(
      'Give a whole number from 1 (the first period) to 2.',
    );
  });

  it('[I8, I9, I11] SPLICE at the first common period or as told', () => {
    expect(call('SPLICE', [[100, 110, '']], [['', 100, 105]])).toEqual([[1000 / 11, 100, 105]]);
    expect(call('SPLICE', [[100, 110, '']], [['', 100, 105]], 'old')).toEqual([[100, 110, 115.5]]);
    expect(call('SPLICE', [[100], [110], ['']], [[''], [100], [105]], 'OLD', 2)).toEqual([[100], [110], [115.5]]);
    expect(call('SPLICE', [[100, '']], [['', 100]])).toEqual({
      code: '#N/A',
      message: 'old and new have no period in which both have a figure. Extend one of them so that they overlap.',
    });
    expect((call('SPLICE', [[100, 110]], [['', 100]], null, 1) as Refusal).message).toMatch(
      /in column 1\. Choose a position/,
    );
  });

  it('[I12, I13] AVERAGEGROWTH of a row or a column', () => {
    expect(call('AVERAGEGROWTH', [[100, 90, 121]])).toBe(0.1);
    expect(call('AVERAGEGROWTH', [[100], [90], [121]], 2, 3)).toBeCloseTo(121 / 90 - 1, 15);
    expect(call('AVERAGEGROWTH', [[1, 2], [1, 2]])).toEqual({ code: '#VALUE!', message: 'index must be a single row or a single column, and has 2 rows and 2 columns. Select one series.' }); // prettier-ignore
    expect((call('AVERAGEGROWTH', [[''], [2]]) as Refusal).message).toMatch(/^index, row 1, column 1 is missing/);
  });
});

describe('ROUNDED', () => {
  it('[R1, R2, R3, R6] rounds what is shown; text is #N/A and an empty text stays empty', () => {
    expect(call('ROUNDED', [['', 2.675, '..']], 2)).toEqual([['', 2.68, '#N/A']]);
    expect(call('ROUNDED', 2.5, 0, 'half-even')).toEqual([[2]]);
    expect(call('ROUNDED', [[1]], 0.5)).toEqual({ code: '#VALUE!', message: 'places 0.5 is not a whole number. Give a whole number.' }); // prettier-ignore
  });

  it('[R4] keeps the total of each column when told, in any way of saying TRUE', () => {
    for (const yes of [true, 1, 'TRUE', 'true']) {
      expect(call('ROUNDED', [[33.4], [33.3], [33.3]], 0, null, yes)).toEqual([[34], [33], [33]]);
    }
    for (const no of [false, 0, null, undefined, 'false']) {
      expect(call('ROUNDED', [[33.4], [33.3], [33.3]], 0, null, no)).toEqual([[33], [33], [33]]);
    }
    expect((call('ROUNDED', [[1]], 0, null, 'perhaps') as Refusal).message).toContain('Use one of: TRUE, FALSE');
  });
});

describe('QUARTERLYINDEX and BENCHMARK', () => {
  it('[U1, U2, U8] the first year has mean 100, and a year without a common service is #N/A', () => {
    expect(call('QUARTERLYINDEX', [[1, 2, 3, 2, 4]], [[10, 20, 30, 20, 40]])).toEqual([[50, 100, 150, 100, 200]]);
    expect(call('QUARTERLYINDEX', [[1], [2], ['x']], [[1], [2], [3]], null, 2, 'down')).toEqual([
      [expect.closeTo(66.67, 2)],
      [expect.closeTo(133.33, 2)],
      ['#N/A'],
    ]);
    expect(messagesIn('QUARTERLYINDEX', [[1, 2, 'x']], [[1, 2, 3]], null, 2)[0]).toMatch(
      /of the year of column 3, and of the year before/,
    );
    expect(call('QUARTERLYINDEX', [[1, 2]], [[1, 2]])).toEqual({
      code: '#VALUE!',
      message:
        'quantities has 2 periods, and at least 4 are needed. Select more periods; if the block is turned the other way, set periods accordingly.',
    });
  });

  it('[U5, U6, U9] other overlaps by word, and zeros appended at the end', () => {
    const q = [[4, 2, 4, 2, 8, 4]];
    for (const overlap of ['one quarter overlap', 'OVER-THE-YEAR']) {
      expect(call('QUARTERLYINDEX', q, q, overlap)).toEqual(call('QUARTERLYINDEX', q, q));
    }
    expect(call('QUARTERLYINDEX', [[4, 0, 8]], [[4, 0, 8]], null, 2, null, 'activity')).toEqual([[200, 0, 400]]);
  });

  it('[B1, B4] a row or a column of quarters follows its indicator to the totals and beyond', () => {
    expect(call('BENCHMARK', [[10, 10, 10, 10, 20]], [[44]])).toEqual([[11, 11, 11, 11, 22].map((value) => expect.closeTo(value, 12))]); // prettier-ignore
    const down = call('BENCHMARK', [[1], [1], [2], [2]], [[4, 8]], 2) as number[][];
    [2, 2, 4, 4].forEach((value, t) => expect(down[t]![0]).toBeCloseTo(value, 12));
  });

  it('[B3, B5, B6] additive by word; errors say where', () => {
    expect(call('BENCHMARK', [[1, -1]], [[2]], 2, 'additive')).toEqual([
      [expect.closeTo(2, 12), expect.closeTo(0, 12)],
    ]);
    const { code, message } = call('BENCHMARK', [[1], [0]], [[2]], 2) as Refusal;
    expect([code, message.slice(0, 31)]).toEqual(['#DIV/0!', 'indicator, row 2, column 1 is 0']);
    expect((call('BENCHMARK', [[1, 1, 1]], [[2, 2]], 2) as Refusal).message).toMatch(
      /totals for 2 years, but the indicator covers only 1/,
    );
  });
});
