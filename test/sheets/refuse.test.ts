import { problemText } from '../../src/i18n/measureText';
import type { OutputMeasure } from '../../src/measures/measure';
import { MeasureError } from '../../src/measures/measureError';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { EMPTY_WORKBOOK, measure, PERIODS, SERVICES, source } from './sampleMeasure';

function refusal(asked: OutputMeasure): { code: string; says: string; thai: string } {
  try {
    buildOutputSheets(asked, EMPTY_WORKBOOK);
  } catch (error) {
    if (error instanceof MeasureError) {
      return {
        code: error.problem.code,
        says: problemText(error.problem, 'en'),
        thai: problemText(error.problem, 'th'),
      };
    }
    throw error;
  }
  throw new Error('nothing was refused');
}

const sources = (services: readonly string[], periods: readonly string[] = PERIODS) => ({
  quantities: source('Q', services, periods),
  costs: source('C', services, periods),
});

const CASES: [string, OutputMeasure, string, RegExp][] = [
  ['no service', measure({}, sources(['', ' '])), 'noServices', /^Q has no service/],
  ['one period', measure({ base: 1 }, sources(SERVICES, ['2010'])), 'tooFewPeriods', /comparison needs two/],
  [
    'a name twice, in other case and blanks',
    measure({}, sources(['Home care', 'home  CARE '])),
    'duplicateService',
    /rows 7, 8/,
  ],
  ['a period twice', measure({}, sources(SERVICES, ['2010', '2011', '2010'])), 'duplicatePeriod', /D6, F6/],
  [
    'a name too long to look up',
    measure({}, sources(['x'.repeat(256)])),
    'nameTooLong',
    /Q, A7: the name has 256 characters/,
  ],
  ['wildcards that make a name too long', measure({}, sources([`${'x'.repeat(250)}???`])), 'nameTooLong', /256/],
  [
    'no name in common',
    measure({}, { quantities: source('Q', ['a'], PERIODS), costs: source('C', ['b'], PERIODS) }),
    'noCommonService',
    /No service of Q is named in C/,
  ],
  [
    'no period in common',
    measure({}, { quantities: source('Q', ['a'], ['1', '2', '3']), costs: source('C', ['a'], ['4', '5']) }),
    'noCommonPeriod',
    /No period of Q is a heading in C/,
  ],
  ['a base after the last period', measure({ base: 6 }), 'baseOutside', /from 1 to 5/],
  ['a base that is no whole number', measure({ base: 1.5 }), 'baseOutside', /1\.5/],
  ['weights renewed every period', measure({ linking: 1 }), 'renewEveryOutside', /2 or more/],
  ['weights renewed every two and a half', measure({ renewEvery: 2.5 }), 'renewEveryOutside', /2\.5/],
];

describe('A measure that cannot be built', () => {
  it.each(CASES)('[S12] [T4] is refused with what to do: %s', (_name, asked, code, sentence) => {
    const { code: found, says, thai } = refusal(asked);
    expect(found).toBe(code);
    expect(says).toMatch(sentence);
    expect(thai).toMatch(/[\u0e00-\u0e7f]/);
  });

  it('[S12] is not one with a duplicate among costs that nobody uses', () => {
    const costs = source('C', [...SERVICES, 'Other', 'Other'], PERIODS);
    expect(() => buildOutputSheets(measure({}, { costs }), EMPTY_WORKBOOK)).not.toThrow();
  });
});

describe('The smallest measure', () => {
  it('[S12] has one service and two periods', () => {
    const plan = buildOutputSheets(measure({ base: 1 }, sources(['a'], ['2010', '2011'])), EMPTY_WORKBOOK);
    expect(plan.sheets.map(({ name }) => name)).toEqual(['About', 'Data', 'Output', 'Fixed']);
  });
});
