import fc from 'fast-check';
import { daysOf, factorFor } from '../../src/measures/activityFactor';
import { thaiDigits } from '../../src/measures/digits';
import { moved, readPeriod, writePeriod } from '../../src/measures/periodLabel';
import {
  MOST_PERIODS,
  irregularSteps,
  kindOf,
  labelsBetween,
  nextLabel,
  recogniseKind,
  samePeriod,
} from '../../src/measures/periods';

describe('the kind of a period', () => {
  it.each([
    ['2010', 'calendarYear'],
    ['ค.ศ. 2010', 'calendarYear'],
    ['2010*', 'calendarYear'],
    ['2009-10', 'financialYear'],
    ['2009/10', 'financialYear'],
    ['2009\u20132010', 'financialYear'],
    ['1999-00', 'financialYear'],
    ['FYE 2012', 'financialYear'],
    ['2565', 'buddhistYear'],
    ['๒๕๖๕', 'buddhistYear'],
    ['พ.ศ. 2565', 'buddhistYear'],
    ['2565 (2022)', 'buddhistYear'],
    ['2552-53', 'buddhistFinancialYear'],
    ['๒๕๕๒-๕๓', 'buddhistFinancialYear'],
    ['ปีงบประมาณ พ.ศ. 2565', 'buddhistFinancialYear'],
    ['2010 Q1', 'quarter'],
    ['Q4 2010', 'quarter'],
    ['2009-10 Q4', 'quarter'],
    ['ไตรมาส 1/2565', 'buddhistQuarter'],
    ['Baseline', 'own'],
    ['12345', 'own'],
    ['', 'own'],
  ] as const)('[N2] of "%s" is %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind);
  });

  it('[N2] of all headings is one kind, or their own', () => {
    expect(recogniseKind(['2009-10', '2010-11', '2011-12*'])).toBe('financialYear');
    expect(recogniseKind(['2010', '2553'])).toBe('own');
    expect(recogniseKind([])).toBe('own');
  });

  it('[N3] the word before the year decides the era, and must fit it', () => {
    expect(kindOf('พ.ศ. 2022')).toBe('own');
    expect(kindOf('ค.ศ. 2565')).toBe('own');
    expect(kindOf('2300')).toBe('own');
    expect(kindOf('2565 (2021)')).toBe('own');
  });

  it('[N5] several years, months and dates are no year', () => {
    for (const label of ['2009-12', '2010-10', '2010-09', 'Nov-10', '1/2/2010', '2009-2012']) {
      expect(kindOf(label)).toBe('own');
    }
  });
});

describe('a label', () => {
  it('[N1] stays the text that it was, also with a mark behind it', () => {
    for (const label of ['2017*', '2009-10', '๒๕๖๕', 'ไตรมาส 1/2565', '2565 (2022)', 'FY2022']) {
      const read = readPeriod(label)!;
      expect(`${writePeriod(read)}${read.mark}`).toBe(label);
    }
  });

  it('[N6] that follows a marked one has no mark', () => {
    expect(nextLabel(['2016', '2017*'])).toBe('2018');
    expect(nextLabel(['2017p'])).toBe('2018');
  });

  it.each([
    [['2565'], '2566'],
    [['2552-53'], '2553-54'],
    [['1998-99'], '1999-00'],
    [['๒๕๖๔', '๒๕๖๕'], '๒๕๖๖'],
    [['ไตรมาส 4/2565'], 'ไตรมาส 1/2566'],
    [['2010Q3', '2010Q4'], '2011Q1'],
    [['1997', '2002', '2007'], '2012'],
    [['2565 (2022)'], '2566 (2023)'],
  ])('[N8] after %j is %s', (labels, next) => {
    expect(nextLabel(labels)).toBe(next);
  });

  it('[N8] after one that nobody can count on is not guessed', () => {
    expect(nextLabel(['Before'])).toBeNull();
    expect(nextLabel([])).toBeNull();
    expect(nextLabel(['2012', '2011'])).toBeNull();
  });

  it('[N4] in Thai digits is the same period, and is continued in Thai digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2400, max: 2690 }), fc.integer({ min: 0, max: 9 }), (year, by) => {
        const [thai, western] = [readPeriod(thaiDigits(String(year)))!, readPeriod(String(year))!];
        expect(thai.year).toBe(western.year);
        expect(writePeriod(moved(thai, by))).toBe(thaiDigits(String(year + by)));
      }),
    );
  });
});

describe('periods from the first to the last', () => {
  it('[N7] are all there, in the style of the first', () => {
    expect(labelsBetween('buddhistFinancialYear', '2552-53', '2556-57')).toEqual({
      labels: ['2552-53', '2553-54', '2554-55', '2555-56', '2556-57'],
    });
    expect(labelsBetween('quarter', '2010 Q3', '2011 Q2')).toEqual({
      labels: ['2010 Q3', '2010 Q4', '2011 Q1', '2011 Q2'],
    });
  });

  it('[N7] say what is wrong instead of guessing', () => {
    expect(labelsBetween('calendarYear', '2010', '2553')).toEqual({
      problem: { code: 'notOfKind', label: '2553', kind: 'calendarYear' },
    });
    expect(labelsBetween('calendarYear', '2012', '2010')).toEqual({
      problem: { code: 'lastBeforeFirst', first: '2012', last: '2010' },
    });
    expect(labelsBetween('quarter', '1900 Q1', '2100 Q1')).toEqual({
      problem: { code: 'tooMany', most: MOST_PERIODS },
    });
    expect(labelsBetween('financialYear', 'FY2010', '2011-12')).toHaveProperty('problem');
    expect(labelsBetween('own', 'a', 'b')).toHaveProperty('problem');
  });

  it('[N7] adding the next one to a shorter series gives the longer series', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('', 'Q1', 'span'),
        (year, count, form) => {
          const first =
            form === 'span' ? `${year}-${String((year + 1) % 100).padStart(2, '0')}` : `${year} ${form}`.trim();
          const labels = [first];
          for (let at = 1; at < count; at += 1) labels.push(nextLabel(labels)!);
          expect(labelsBetween(kindOf(first), first, labels.at(-1)!)).toEqual({ labels });
        },
      ),
    );
  });
});

describe('the same period', () => {
  it('[N9] is recognised under another era, in other digits and with a mark', () => {
    expect(samePeriod('2565', '2022')).toBe(true);
    expect(samePeriod('2552-53', '2009/10')).toBe(true);
    expect(samePeriod('๒๕๖๕', '2022*')).toBe(true);
    expect(samePeriod('Before', ' before ')).toBe(true);
  });

  it('[N9] a financial year is not the calendar year of the same name', () => {
    expect(samePeriod('2022', 'FY2022')).toBe(false);
    expect(samePeriod('2009-10', '2009')).toBe(false);
    expect(samePeriod('2010 Q1', '2010')).toBe(false);
  });

  it('[N10] steps back and holes are named; periods five years apart have no hole', () => {
    expect(irregularSteps(['2010', '2011', '2013', '2012'])).toEqual({
      skipped: [{ label: '2013', after: '2011' }],
      backwards: [{ label: '2012', after: '2013' }],
    });
    expect(irregularSteps(['1997', '2002', '2007'])).toEqual({ skipped: [], backwards: [] });
    expect(irregularSteps(['Before', 'After'])).toEqual({ skipped: [], backwards: [] });
  });
});

describe('the factor of an activity', () => {
  it('[N13] is a constant, or the days of the period with its leap day', () => {
    expect(factorFor(null, '2012')).toBe(1);
    expect(factorFor({ kind: 'constant', of: 'weeks', times: 52 }, 'any')).toBe(52);
    const days = { kind: 'calendarDays' } as const;
    expect(['2011', '2012', '2555', '2011-12', '2012-13', '2012 Q1'].map((label) => factorFor(days, label))).toEqual([
      365, 366, 366, 366, 365, 91,
    ]);
  });

  it('[N13] is not known where the months of the period are not', () => {
    expect(daysOf('FY2012')).toBeNull();
    expect(daysOf('Before')).toBeNull();
  });
});
