import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../../../workbench/samples/csvRows';
import { SOCIAL_CARE_FILE, socialCare } from '../../../workbench/samples/socialCare';

const csv = readFileSync(join(__dirname, '../../../assets/data', SOCIAL_CARE_FILE), 'utf8');

describe('the sample workbook', () => {
  const plan = socialCare(csv);
  const [quantities, costs] = plan.sheets;
  const tableOf = (sheet: typeof quantities) => sheet?.blocks[1]?.cells ?? [];

  it('[H73] is laid out as the add-in reads it: title, notes, one table from row 6, figures from column D', () => {
    expect(plan.sheets.map(({ name, tables, freeze }) => [name, tables, freeze])).toEqual([
      ['Quantities', [{ name: 'Quantities', range: 'A6:H21' }], { rows: 6, columns: 1 }],
      ['Costs', [{ name: 'Costs', range: 'A6:H21' }], { rows: 6, columns: 1 }],
    ]);
    expect(quantities?.blocks[1]).toMatchObject({ row: 5, column: 0 });
    expect(tableOf(quantities)[0]).toEqual([
      'Service',
      'Unit',
      'Source',
      '2009-10',
      '2010-11',
      '2011-12',
      '2012-13',
      '2013-14',
    ]);
    expect(tableOf(quantities)).toHaveLength(16);
    expect(quantities?.validations?.[0]).toMatchObject({ range: 'D7:H21' });
  });

  it('[H73] holds the published figures, and leaves empty what was not published', () => {
    const row = (sheet: typeof quantities, service: string) => tableOf(sheet).find(([name]) => name === service);
    expect(row(quantities, 'Home care, all adults')?.slice(3)).toEqual([
      183240254, 200257420, 188206114, 187443073, 185952592,
    ]);
    expect(row(costs, 'Nursing care, older people (65+)')?.slice(1)).toEqual([
      'GBP thousand',
      'PSS EX1 return',
      1497826,
      1518219,
      1489856,
      1444958,
      1513018,
    ]);
    const empty = [quantities, costs].map((sheet) =>
      tableOf(sheet).flatMap(([name, , , ...figures]) =>
        figures.includes(null) ? [[name, figures.indexOf(null)]] : [],
      ),
    );
    const missing = [
      ['Direct payments, all adults', 0],
      ['Day care, mental health 18-64', 0],
    ];
    expect(empty).toEqual([missing, missing]);
  });

  it('[H73] a figure that is no number stops it instead of becoming zero', () => {
    expect(() => socialCare(csv.replace('2935177.0', 'n/a'))).toThrow('"n/a" where a number belongs');
  });

  it('[H73] comma-separated text is read with quotation marks, commas inside them and both kinds of line end', () => {
    expect(csvRows('a,b\r\n"x, ""y""",1\n,2\n')).toEqual([
      { a: 'x, "y"', b: '1' },
      { a: '', b: '2' },
    ]);
    expect(() => csvRows('a\n"open')).toThrow('stray quotation mark');
  });
});
