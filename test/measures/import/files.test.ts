import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { alignPeriods, alignServices } from '../../../src/measures/import/align';
import { decode } from '../../../src/measures/import/decode';
import { readClipboard, readDelimited } from '../../../src/measures/import/delimited';
import type { Mapping } from '../../../src/measures/import/mapping';
import { importedValues, preview } from '../../../src/measures/import/preview';
import { proposeMapping } from '../../../src/measures/import/proposeMapping';
import { writeDelimited } from '../../../src/measures/import/writeDelimited';

const read = (text: string) => {
  const { rows } = readDelimited(text);
  const mapping = proposeMapping(rows);
  if (!mapping) throw new Error('no mapping');
  return { mapping, found: preview(rows, mapping) };
};

describe('bytes', () => {
  it('[IM1] are read as the Unicode that their mark says, or that they are', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x01, 0x0e]);
    expect(decode(utf16)).toEqual({ text: 'Aก', encoding: 'utf-16le' });
    expect(decode(new TextEncoder().encode('\ufeffปริมาณ'))).toEqual({ text: 'ปริมาณ', encoding: 'utf-8' });
  });

  it('[IM1] are read as the Thai code page where high bytes stand in runs, else as the Western one', () => {
    // "บริการ,หน่วย" and "Fürsorge,Café"
    const thai = new Uint8Array([0xba, 0xc3, 0xd4, 0xa1, 0xd2, 0xc3, 0x2c, 0xcb, 0xb9, 0xe8, 0xc7, 0xc2]);
    expect(decode(thai)).toEqual({ text: 'บริการ,หน่วย', encoding: 'windows-874' });
    const western = new Uint8Array([0x46, 0xfc, 0x72, 0x2c, 0x43, 0x61, 0x66, 0xe9]);
    expect(decode(western)).toEqual({ text: 'Für,Café', encoding: 'windows-1252' });
  });
});

describe('rows of cells', () => {
  it('[IM2] are separated by the sign that leaves figures whole', () => {
    expect(readDelimited('a;2010;2011\nHome care;1,5;2,5\nMeals;3,5;4,5').separator).toBe(';');
    expect(readDelimited('a,2010,2011\nHome care,1.5,2.5').separator).toBe(',');
    expect(readDelimited('a\t2010\nHome care, all\t1,5').separator).toBe('\t');
    expect(readDelimited('a|2010\nHome care|1,5').separator).toBe('|');
    expect(readDelimited('sep=;\r\na;b\r\n1;2').rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('[IM3] keep quotes, separators and line ends that stand inside a cell', () => {
    const { rows } = readDelimited('\ufeffname,2010\r\n"Care, ""all"" ages\nsecond line",1\r\n\r\n');
    expect(rows).toEqual([
      ['name', '2010'],
      ['Care, "all" ages\nsecond line', '1'],
    ]);
  });

  it('[IM3] name the row of a quote that is not closed', () => {
    expect(readDelimited('a,b\n"open,1\nc,2').badQuotes.length).toBeGreaterThan(0);
    expect(readDelimited('a,b\nc,2').badQuotes).toEqual([]);
  });

  it('[IM2] from the clipboard are separated by tabs, whatever else stands in them', () => {
    expect(readClipboard('Home care, all;\t1,234\r\n').rows).toEqual([['Home care, all;', '1,234']]);
  });

  it('[IM13] come back as they were written', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '"', '\n', ';', 'ก,ข', '-1'));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (any, separator) => {
        const full = [...any, any[0]!.map(() => 'end')];
        expect(readDelimited(writeDelimited(full, separator as ','), separator as ',').rows).toEqual(full);
      }),
      { numRuns: 500 },
    );
  });

  it('[IM3] whatever the text is, reading gives rows and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { rows } = readDelimited(text);
        const mapping = proposeMapping(rows);
        if (mapping) expect(preview(rows, mapping).cells.length).toBe(preview(rows, mapping).services.length);
      }),
    );
  });
});

describe('columns', () => {
  it('[IM9] wide: services down, periods across, with a title above and a note below', () => {
    const { mapping, found } = read(
      'Adult social care\n\nService;Unit;Source;2552-53;2553-54\nHome care;hours;A;1.234,5;๑.๓๐๐,๕\nMeals;meals;B;..;186969*\nSource: returns',
    );
    expect(mapping).toEqual({ shape: 'wide', headingRow: 2, service: 0, unit: 1, periods: [3, 4] });
    expect(found).toMatchObject({
      services: ['Home care', 'Meals'],
      units: ['hours', 'meals'],
      periods: ['2552-53', '2553-54'],
      periodKind: 'buddhistFinancialYear',
      counts: { numbers: 3, missing: 1, unread: 0, absent: 0, marked: 1 },
      signs: [{ sign: '..', times: 1 }],
      unusedRows: [5],
      decimal: { sign: ',', certain: true },
    });
    expect(importedValues(found)).toEqual([
      [1234.5, 1300.5],
      ['..', 186969],
    ]);
  });

  it('[IM10] long: a figure that has no row is absent, one that stands twice is named', () => {
    const { mapping, found } = read(
      'service,year,value\nHome care,2010,5\nMeals,2011,7\nHome care,2011,6\nhome  care,2010,9\n,2010,1',
    );
    expect(mapping).toEqual({ shape: 'long', headingRow: 0, service: 0, unit: null, period: 1, value: 2 });
    expect(found.services).toEqual(['Home care', 'Meals']);
    expect(importedValues(found)).toEqual([
      [5, 6],
      [null, 7],
    ]);
    expect(found.counts).toMatchObject({ numbers: 3, absent: 1 });
    expect(found.twice).toEqual([{ row: 4, column: 2 }]);
    expect(found.unusedRows).toEqual([5]);
  });

  it('[IM9] down: periods down, services across', () => {
    const { mapping, found } = read('Year,Home care,Meals\n2010,5,7\n2011,6,8');
    expect(mapping).toEqual({ shape: 'down', headingRow: 0, period: 0, services: [1, 2] });
    expect(importedValues(found)).toEqual([
      [5, 6],
      [7, 8],
    ]);
  });

  it('[IM9] headings of no known kind are periods where figures stand under them', () => {
    expect(read('Activity,Before,After,Total\nVisits,1,2,3').mapping).toEqual({
      shape: 'wide',
      headingRow: 0,
      service: 0,
      unit: null,
      periods: [1, 2],
    });
  });

  it('[IM5] a real table: cost and activity of adult social care in long form', () => {
    const { rows } = readDelimited(readFileSync('assets/data/england_adult_social_care_pssex1_2009_2014.csv', 'utf8'));
    const heading = rows[0] ?? [];
    const at = (name: RegExp): number => heading.findIndex((title) => name.test(title));
    const mapping: Mapping = {
      shape: 'long',
      headingRow: 0,
      service: at(/service/i),
      unit: null,
      period: at(/year|period/i),
      value: at(/cost/i),
    };
    const found = preview(rows, mapping);
    expect(found.services).toHaveLength(15);
    expect(found.periods).toHaveLength(5);
    expect(found.counts).toMatchObject({ unread: 0 });
    expect(found.counts.numbers).toBe(73);
  });

  it('[IM7] the user’s answer overrides what the figures say', () => {
    const { rows } = readDelimited('Service\t2010\t2011\nHome care\t1,234\t2,345');
    const mapping = proposeMapping(rows)!;
    expect(preview(rows, mapping).counts.eitherWay).toBe(2);
    expect(importedValues(preview(rows, mapping, { decimal: ',' }))).toEqual([[1.234, 2.345]]);
  });

  it('[IM11] names that stand twice are named before anything is written', () => {
    const { found } = read('Service,2010,2011,2010\nHome care,1,2,3\nHOME CARE,4,5,6');
    expect(found.repeatedServices).toEqual(['HOME CARE']);
    expect(found.repeatedPeriods).toEqual(['2010']);
  });
});

describe('imported names beside the measure’s own', () => {
  it('[IM12] 2565 fills the column 2022, and Thai digits the same years', () => {
    expect(alignPeriods(['2565', '๒๕๖๖', '2024*', 'Sum'], ['2021', '2022', '2023', '2024'])).toEqual({
      pairs: [
        { imported: '2565', own: '2022', by: 'era' },
        { imported: '๒๕๖๖', own: '2023', by: 'era' },
        { imported: '2024*', own: '2024', by: 'era' },
        { imported: 'Sum', own: null, by: 'none' },
      ],
      left: ['2021'],
    });
  });

  it('[IM12] a name a little different is proposed, never taken from one that fits exactly', () => {
    const own = ['Nursing care, older people', 'Home care', 'Meals'];
    expect(alignServices(['Nursing care, older people (65+)', 'home care', 'Equipment'], own)).toEqual({
      pairs: [
        { imported: 'Nursing care, older people (65+)', own: 'Nursing care, older people', by: 'similar' },
        { imported: 'home care', own: 'Home care', by: 'exact' },
        { imported: 'Equipment', own: null, by: 'none' },
      ],
      left: ['Meals'],
    });
  });
});
