import { call, messagesIn } from './customFunctions';

const good = [
  [10, 11, 12],
  [20, 21, 22],
];
const withCell = (value: unknown) => [
  [10, 11, 12],
  [20, value, 22],
];
const index = (...values: unknown[]) => call('OUTPUTINDEX', ...values) as { code: string; message: string };

describe('[E1, E5] bad input says what, where and what to do', () => {
  it.each<[string, unknown[], string, string]>([
    [
      'ranges of different shape',
      [good, [[1, 2, 3]]],
      '#VALUE!',
      'quantities has 2 rows and 3 columns, costs has 1 row and 3 columns. Select ranges of the same shape, with the same services and periods in the same order.',
    ],
    [
      'a negative cost',
      [good, withCell(-12)],
      '#NUM!',
      'costs, row 2, column 2 is negative (-12). Costs must be zero or more.',
    ],
    [
      'a negative quantity',
      [withCell(-3), good],
      '#NUM!',
      'quantities, row 2, column 2 is negative (-3). Quantities must be zero or more.',
    ],
    [
      'an error cell',
      [withCell({ code: '#REF!' }), good],
      '#VALUE!',
      'quantities, row 2, column 2 shows #REF!. Correct that cell, or write [x] into it if the figure is not known.',
    ],
    [
      'an infinite number',
      [withCell(Infinity), good],
      '#NUM!',
      'quantities, row 2, column 2 is not a finite number. Correct that cell, or write [x] into it.',
    ],
    [
      '1e308',
      [withCell(1e308), good],
      '#NUM!',
      'quantities, row 2, column 2 is too large (1e+308). State the figures in a larger unit, such as millions.',
    ],
    [
      '1e-308',
      [good, withCell(1e-308)],
      '#NUM!',
      'costs, row 2, column 2 is too small (1e-308). State the figures in a smaller unit, or write [x] if there is nothing.',
    ],
    [
      'one period',
      [
        [[1], [2]],
        [[1], [2]],
      ],
      '#VALUE!',
      'quantities has only one period, and a comparison needs two. Select more periods; if the block is turned the other way, set periods to "down".',
    ],
    ['an empty range', [[[]], [[]]], '#VALUE!', 'quantities is empty. Select the cells that hold the figures.'],
    [
      'a range of empty cells',
      [[[null, '']], [[1, 2]]],
      '#N/A',
      'quantities holds no number. Select the figures without their headings; figures stored as text must be turned into numbers.',
    ],
    [
      'text in every cell',
      [
        good,
        [
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ],
      ],
      '#N/A',
      'costs holds no number. Select the figures without their headings; figures stored as text must be turned into numbers.',
    ],
    [
      'rows of different length',
      [[[1, 2], [1]], good],
      '#VALUE!',
      'quantities, row 2 is longer or shorter than the first. Give a range in which all rows are equally long.',
    ],
    [
      'an unknown formula',
      [good, good, 'fischer'],
      '#VALUE!',
      'formula "fischer" is not known. Use one of: laspeyres, paasche, fisher, tornqvist, average-share, walsh, marshall-edgeworth, geometric-laspeyres, geometric-paasche, sato-vartia.',
    ],
    [
      'an unknown linking',
      [good, good, null, 'chained'],
      '#VALUE!',
      'linking "chained" is not known. Use "annual", "fixed", or a whole number from 2: weights are renewed every so many periods.',
    ],
    [
      'a span of 1',
      [good, good, null, 1],
      '#VALUE!',
      'linking "1" is not known. Use "annual", "fixed", or a whole number from 2: weights are renewed every so many periods.',
    ],
    [
      'a base out of range',
      [good, good, null, null, 4],
      '#VALUE!',
      'base 4 is not a position. Give a whole number from 1 (the first period) to 3.',
    ],
    [
      'base 0',
      [good, good, null, null, 0],
      '#VALUE!',
      'base 0 is not a position. Give a whole number from 1 (the first period) to 3.',
    ],
    [
      'a year as base',
      [good, good, null, null, 2010],
      '#VALUE!',
      'base 2010 is not a position. Give a whole number from 1 (the first period) to 3.',
    ],
    [
      'a word as base',
      [good, good, null, null, 'first'],
      '#VALUE!',
      'base first is not a position. Give a whole number from 1 (the first period) to 3.',
    ],
    [
      'an unknown orientation',
      [good, good, null, null, null, 'sideways'],
      '#VALUE!',
      'periods "sideways" is not known. Use one of: across, down.',
    ],
    [
      'an unknown rule for zeros',
      [good, good, null, null, null, null, 'blank'],
      '#VALUE!',
      'zeros "blank" is not known. Use one of: missing, activity.',
    ],
  ])('%s', (_what, values, code, message) => {
    expect(index(...values)).toEqual({ code, message });
  });

  it('a logarithm of 0 is #NUM! and names service and period', () => {
    expect(call('OUTPUTINDEX', withCell(0), withCell(0), 'tornqvist', null, null, null, 'activity')).toEqual({
      code: '#NUM!',
      message:
        'The quantity in row 2, column 2 falls to 0, which has no logarithm. Choose a formula without logarithms, such as "fisher", or treat 0 as missing.',
    });
  });

  it('a base that is 0 is #DIV/0!', () => {
    expect(call('OUTPUTINDEX', [[5, 0]], [[9, 0]], 'fisher', null, 2, null, 'activity')).toMatchObject({
      code: '#DIV/0!',
    });
  });

  it('speaks of rows and columns as they lie in the sheet', () => {
    const down = [
      [10, 20],
      [11, -21],
      [12, 22],
    ];
    expect(call('OUTPUTINDEX', down, down, null, null, null, 'down')).toMatchObject({
      message: 'quantities, row 2, column 2 is negative (-21). Quantities must be zero or more.',
    });
    expect(call('OUTPUTINDEX', [[1, 2], [3, 4], [5, -6]], [[1, 2], [3, 4], [5, 6]], null, null, null, 'down')).toMatchObject({ message: expect.stringContaining('row 3, column 2') }); // prettier-ignore
    expect(call('OUTPUTINDEX', [[1, 2]], [[1, 2]], null, null, null, 'down')).toMatchObject({
      message: expect.stringContaining('set periods to "across"'),
    });
  });

  it('one service is enough: its index is its own growth', () => {
    expect(call('OUTPUTINDEX', [[10, 12]], [[5, 5]])).toEqual([[100, 120]]);
  });

  it.each(['GROWTH', 'COSTSHARE'])('%s refuses what the index refuses', (id) => {
    expect(call(id, withCell(-1))).toMatchObject({
      code: '#NUM!',
      message: expect.stringContaining('row 2, column 2'),
    });
    expect(call(id, good, 'unknown')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('Use one of'),
    });
    expect(call(id, [])).toMatchObject({ code: '#VALUE!' });
  });

  it('[E7] messages are in Thai where Excel is in Thai', () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: 'th-TH' } } });
    try {
      expect(index(good, withCell(-12)).message).toBe('costs แถวที่ 2 คอลัมน์ที่ 2 มีค่าติดลบ (-12) ค่าใน Costs ต้องเป็นศูนย์ขึ้นไป');
      expect(messagesIn('GROWTH', [[1, 'x']])[0]).toContain('ขาดข้อมูล');
    } finally {
      Reflect.deleteProperty(globalThis, 'Office');
    }
  });
});
