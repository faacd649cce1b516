import { sourceFindingText, problemText } from '../../src/i18n/measureText';
import { MeasureError } from '../../src/measures/measureError';
import { readSource } from '../../src/measures/source/readSource';
import type { ReadCells } from '../../src/measures/source/readCells';

const at = (values: readonly (readonly unknown[])[], more: Partial<ReadCells> = {}): ReadCells => ({
  sheet: 'Quantities',
  row: 5,
  column: 0,
  values,
  ...more,
});

const SAMPLE = [
  ['Service', 'Unit', 'Source', '2009-10', '2010-11', '2011-12', '2012-13', '2013-14'],
  ['Nursing care', 'resident weeks', 'PSS EX1', 2935177, 2844534, 2869362, 2847644, 2834490],
  ['Home care', 'contact hours', 'PSS EX1', 183240254, null, '..', '[x]', 185952592],
  ['Meals', 'meals per week', 'PSS EX1', 347553, 302551, 239310, 186969, 147680],
];

function refused(cells: ReadCells): MeasureError {
  try {
    readSource(cells);
  } catch (error) {
    if (error instanceof MeasureError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('Reading a block of figures', () => {
  it('[T1] finds names, units and periods of the sample table', () => {
    const { source, values, findings } = readSource(at(SAMPLE, { table: 'Quantities' }));
    expect(source).toEqual({
      sheet: 'Quantities',
      table: 'Quantities',
      headingRow: 6,
      firstRow: 7,
      lastRow: 9,
      firstColumn: 1,
      labelColumn: 1,
      unitColumn: 2,
      firstPeriodColumn: 4,
      lastPeriodColumn: 8,
      services: ['Nursing care', 'Home care', 'Meals'],
      periods: ['2009-10', '2010-11', '2011-12', '2012-13', '2013-14'],
    });
    expect(values[1]).toEqual([183240254, null, '..', '[x]', 185952592]);
    expect(findings).toEqual([]);
  });

  it('[T1] turns numbers as headings into labels and remembers that they are numbers', () => {
    const { source } = readSource(
      at([
        ['Item', 2010, 2011, '2012*'],
        ['a', 1, 2, 3],
      ]),
    );
    expect(source.periods).toEqual(['2010', '2011', '2012*']);
    expect(source.numericPeriods).toEqual([true, true, false]);
    expect(source.unitColumn).toBeUndefined();
  });

  it('[T1] passes over titles above, empty cells around and a gap before the block', () => {
    const { source } = readSource(
      at([
        [null, null, null, null],
        [null, 'Activity of councils', null, null],
        [null, 'Service', 'FY19', 'FY20'],
        [null, 'Day care', 10, 11],
        [null, null, null, null],
      ]),
    );
    expect(source).toMatchObject({
      headingRow: 8,
      firstRow: 9,
      lastRow: 9,
      firstColumn: 2,
      labelColumn: 2,
      firstPeriodColumn: 3,
    });
  });

  it('[T1] takes services called by letters for names, not for signs', () => {
    expect(
      readSource(
        at([
          ['Service', '2010', '2011'],
          ['A', 1, 2],
          ['x', 3, 4],
        ]),
      ).source.services,
    ).toEqual(['A', 'x']);
  });

  it('[T1] takes codes for names when their heading says so', () => {
    const { source } = readSource(
      at([
        ['Service code', '2010', '2011'],
        [101, 5, 6],
        [102, 7, 8],
      ]),
    );
    expect(source.services).toEqual(['101', '102']);
    expect(source.numericServices).toEqual([true, true]);
  });

  it('[T1] reads a table that has no figures yet by its headings', () => {
    const { source } = readSource(
      at(
        [
          ['บริการ', 'หน่วย', '2565', '2566'],
          ['ผู้ป่วยนอก', 'ครั้ง', null, null],
        ],
        { table: 'Q' },
      ),
    );
    expect(source).toMatchObject({ labelColumn: 1, unitColumn: 2, firstPeriodColumn: 3, periods: ['2565', '2566'] });
  });

  it('[T1] keeps a service without any figure, in the middle and at the end of a table', () => {
    const rows = [
      ['Service', '2010', '2011'],
      ['a', 1, 2],
      ['b', null, null],
      ['c', 3, 4],
      ['d', null, null],
    ];
    expect(readSource(at(rows, { table: 'Q' })).source.services).toEqual(['a', 'b', 'c', 'd']);
  });

  it('[T1] reads figures that are text or TRUE as figures of a period', () => {
    const { source } = readSource(
      at([
        ['Service', '2010', '2011'],
        ['a', '1,234', 'n/a'],
        ['b', true, ':'],
      ]),
    );
    expect(source.periods).toEqual(['2010', '2011']);
  });
});

describe('What is left out of a block', () => {
  const findings = (cells: ReadCells) => readSource(cells).findings.map((finding) => sourceFindingText(finding, 'en'));

  it('[T3] is said of a column that is no period', () => {
    const { source } = readSource(
      at([
        ['Service', 'Weeks factor', '2010', '2011', 'Change 2010 to 2011'],
        ['a', 52, 1, 2, 1],
      ]),
    );
    expect(source.periods).toEqual(['2010', '2011']);
    expect(
      findings(
        at([
          ['Service', 'Weeks factor', '2010', '2011', 'Change 2010 to 2011'],
          ['a', 52, 1, 2, 1],
        ]),
      ),
    ).toEqual([
      'Quantities, B6: The column "Weeks factor" was left out: it is not in the row of periods.',
      'Quantities, E6: The column "Change 2010 to 2011" was left out: it is not in the row of periods.',
    ]);
  });

  it('[T3] is said of a note below a range, but not of a service at the end of a table', () => {
    const rows = [
      ['Service', 'Unit', '2010', '2011'],
      ['a', 'cases', 1, 2],
      ['Source: returns of councils', null, null, null],
    ];
    expect(readSource(at(rows)).source.services).toEqual(['a']);
    expect(findings(at(rows))).toEqual([
      'Quantities, A8: "Source: returns of councils" was read as a note below the figures, not as a service.',
    ]);
    expect(readSource(at(rows, { table: 'Q' })).source.services).toHaveLength(2);
  });

  it('[T3] warns of a row that looks like the total, by its name or by its figures', () => {
    const rows = [
      ['Service', '2010', '2011'],
      ['a', 10, 20],
      ['b', 30, 40],
    ];
    const warned = (row: unknown[]) => findings(at([...rows, row]));
    expect(warned(['Total, all services', 1, 2])).toHaveLength(1);
    expect(warned(['รวม', 1, 2])).toHaveLength(1);
    expect(warned(['Everything', 40, 60])).toHaveLength(1);
    expect(warned(['Totally different', 41, 65])).toEqual([]);
  });

  it('[T3] warns of a column of figures without a heading', () => {
    expect(
      findings(
        at([
          ['Service', '2010', '2011', null],
          ['a', 1, 2, 3],
        ]),
      )[0],
    ).toMatch(/^Quantities, D6: A column of figures without a heading/);
  });
});

describe('A block that cannot be read', () => {
  const CASES: [string, ReadCells, string, RegExp][] = [
    [
      'an empty selection',
      at([
        [null, ''],
        [' ', null],
      ]),
      'emptySelection',
      /selection on Quantities is empty/,
    ],
    ['one cell', at([['Service']]), 'noFigureColumns', /A6:A6/],
    [
      'figures without headings',
      at([
        ['a', 10.5, 20.1],
        ['b', 30, 40],
      ]),
      'noHeadings',
      /row with the periods/,
    ],
    [
      'figures without names',
      at([
        ['2010', '2011'],
        [1, 2],
        [3, 4],
      ]),
      'noLabelColumn',
      /names of services/,
    ],
    [
      'names without figures',
      at([
        ['Service', 'Unit'],
        ['a', 'cases'],
      ]),
      'noFigureColumns',
      /no column of figures/,
    ],
    [
      'one period',
      at([
        ['Service', '2010'],
        ['a', 1],
      ]),
      'tooFewPeriods',
      /needs two/,
    ],
    [
      'no service',
      at(
        [
          ['Service', '2010', '2011'],
          [null, 1, 2],
        ],
        { table: 'Q' },
      ),
      'noServices',
      /has no service/,
    ],
    [
      'a heading that became a date',
      at(
        [
          ['Service', 40483, 40848],
          ['a', 1, 2],
        ],
        {
          text: [
            ['Service', 'Nov-10', 'Nov-11'],
            ['a', '1', '2'],
          ],
        },
      ),
      'dateHeading',
      /B6 is a date \(shown as Nov-10\)/,
    ],
  ];

  it.each(CASES)('[T1] [T4] says what to do: %s', (_name, cells, code, sentence) => {
    const { problem } = refused(cells);
    expect(problem.code).toBe(code);
    expect(problemText(problem, 'en')).toMatch(sentence);
    expect(problemText(problem, 'th')).toMatch(/[\u0e00-\u0e7f]/);
  });
});
