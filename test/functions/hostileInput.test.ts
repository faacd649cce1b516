import fc from 'fast-check';
import { associatedIds, call } from './customFunctions';
import { CellError } from './runtime';

/** What Excel may hand over in a cell, and what no one would expect. */
const cell = fc.oneof(
  { weight: 24, arbitrary: fc.double({ min: 0.01, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 100, 1e-100, 1e100, -1e100, 5e-324, 1e308) },
  { weight: 1, arbitrary: fc.constantFrom(null, '', ' ', '..', '[x]', '12', true, false, undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(NaN, Infinity, -Infinity, '#N/A', '#REF!', { code: '#DIV/0!' }, {}, []),
  },
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const option = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(1, 2, 3, 4, 0.005, 'down', 'activity', 'held', 'geometric', 'log', 'growth'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      'additive',
      'net',
      'gross',
      'old',
      'half-even',
      'factor',
      true,
      0,
      -3,
      2.5,
      1e9,
      'x',
    ),
  },
);
/** Two ranges of the same shape more often than not, or nearly every call would end at the first check. */
const ranges = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(range, fc.nat(2))
      .map(([one, k]) => [one, one.map((row) => [...row.slice(k), ...row.slice(0, k)])]),
  },
  { weight: 1, arbitrary: fc.tuple(range, range) },
);

const acceptable = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0));

const SERIES = 'CHAIN REBASE AVERAGEGROWTH ROUNDED QUALITYINDEX'.split(' ');
const PAIRS = 'DEFLATE QUALITYADJUST PRODUCTIVITY STRATEGY SPLICE QUARTERLYINDEX BENCHMARK'.split(' ');
const CHOICES = 'INPUTINDEX UNITCOSTINDEX CONTRIBUTION QUARTERLYCONTRIBUTION COMPARE SENSITIVITY'.split(' ');

describe('[M6] whatever the cells hold, a result is finite numbers, texts and errors', () => {
  const check = (id: string, ...values: unknown[]) => {
    const result = call(id, ...values);
    if (result !== null && typeof result === 'object' && 'code' in result) {
      const { code, message } = result as CellError;
      expect(code).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!)$/);
      expect(message).toMatch(/\w.*\./);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
      return;
    }
    const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
    expect(cells.filter((value) => !acceptable(value))).toEqual([]);
  };
  const options = { numRuns: 400, seed: 20261124 };

  it.each(SERIES)('%s', (id) => {
    fc.assert(
      fc.property(range, option, option, option, option, (one, a, b, c, d) => check(id, one, a, b, c, d)),
      options,
    );
  });

  it.each(PAIRS)('%s', (id) => {
    fc.assert(
      fc.property(ranges, option, option, option, option, ([one, other], a, b, c, d) =>
        check(id, one, other, a, b, c, d),
      ),
      options,
    );
  });

  it('CAPITALINPUT', () => {
    fc.assert(
      fc.property(ranges, cell, option, option, option, ([one, other], life, a, b, c) =>
        check('CAPITALINPUT', one, other, life, a, b, c),
      ),
      options,
    );
  });

  const word = fc.oneof(
    option,
    fc.constantFrom<unknown>('fisher', 'laspeyres', 'fixed', 'activity', 'one-quarter-overlap'),
  );
  it.each(CHOICES)('%s', (id) => {
    fc.assert(
      fc.property(ranges, fc.array(word, { minLength: 6, maxLength: 6 }), ([one, other], words) =>
        check(id, one, other, ...words),
      ),
      options,
    );
  });

  it('INTERVAL', () => {
    fc.assert(
      fc.property(ranges, cell, cell, option, option, ([one, other], a, b, formula, linking) =>
        check('INTERVAL', one, other, 0.1, a, b, null, 100, null, formula, linking),
      ),
      { ...options, numRuns: 150 },
    );
  });

  it('covers functions that exist', () => {
    expect(associatedIds()).toEqual(expect.arrayContaining([...SERIES, ...PAIRS, ...CHOICES]));
  });
});
