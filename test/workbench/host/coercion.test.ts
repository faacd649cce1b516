import type { Json } from '../../../workbench/host/json';
import { coerce } from '../../../workbench/host/input/coercion';
import { serial } from '../../../workbench/host/input/dates';
import { formulaFault } from '../../../workbench/host/input/formulaSyntax';

const today = new Date(2024, 5, 1);
const put = (value: Json, format = 'General') => coerce(value, format, today);
const number = (value: number, numberFormat?: string) => ({
  input: { value },
  ...(numberFormat !== undefined && { numberFormat }),
});
const text = (value: string) => ({ input: { text: value } });

describe('what Excel makes of a value that is put into a cell', () => {
  it('[H1] null leaves a cell as it is and empty text empties it', () => {
    expect(put(null)).toBeUndefined();
    expect(put('')).toEqual({ input: { value: null } });
  });

  it('[H2] an apostrophe in front keeps text as it is', () => {
    expect(put("'2010-11")).toEqual(text('2010-11'));
    expect(put("'=1+1")).toEqual(text('=1+1'));
    expect(put("''quoted'")).toEqual(text("'quoted'"));
  });

  it('[H3] text that begins with an equals sign is a formula', () => {
    expect(put('=SUM(A1:A3)')).toEqual({ input: { formula: '=SUM(A1:A3)' } });
    expect(put('=')).toEqual(text('='));
  });

  it.each(['=SUM(A1', '=Outputs[Qu', '="open', "='Sheet 1!A1", '=A1)', '=1+', '={1,2'])(
    '[H3] the formula %s is refused',
    (formula) => expect(() => put(formula)).toThrow(expect.objectContaining({ code: 'InvalidArgument' })),
  );

  it.each(['=Costs[[#This Row],[Total (n)]]', '=IF(A1="(",1,2)', "='It''s (1'!A1", "=T[a'[b]", '=A1#'])(
    '[H3] the formula %s is taken',
    (formula) => expect(formulaFault(formula)).toBeNull(),
  );

  it.each<[string, number, string]>([
    ['12', 12, ''],
    [' 12 ', 12, ''],
    ['-3.5', -3.5, ''],
    ['+4', 4, ''],
    ['.5', 0.5, ''],
    ['007', 7, ''],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['5%', 0.05, '0%'],
    ['5.5%', 0.055, '0.00%'],
    ['$3', 3, '$#,##0'],
    ['$3.50', 3.5, '$#,##0.00'],
    ['(7)', -7, ''],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
  ])('[H4] the text %s becomes a number', (given, value, format) => {
    const close = expect.closeTo(value, 12) as unknown as number;
    expect(put(given)).toEqual(number(close, format || undefined));
  });

  it.each(['12a', '1,23', '--1', '(-1)', '1.2.3', '..', '[x]', '-', ':', 'n/a', '1 000', '%', '$'])(
    '[H4] the text %s stays text',
    (given) => expect(put(given)).toEqual(text(given)),
  );

  it.each<[string, number, number, number, string]>([
    ['2010-11', 2010, 11, 1, 'mmm-yy'],
    ['2011/12', 2011, 12, 1, 'mmm-yy'],
    ['Mar 2020', 2020, 3, 1, 'mmm-yy'],
    ['March 2020', 2020, 3, 1, 'mmm-yy'],
    ['3/2020', 2020, 3, 1, 'mmm-yy'],
    ['2020-03-05', 2020, 3, 5, 'm/d/yyyy'],
    ['3/5/20', 2020, 3, 5, 'm/d/yyyy'],
    ['3/5/1985', 1985, 3, 5, 'm/d/yyyy'],
    ['5-Mar-2020', 2020, 3, 5, 'd-mmm-yy'],
    ['Mar 5, 2020', 2020, 3, 5, 'd-mmm-yy'],
    ['1/2', 2024, 1, 2, 'd-mmm'],
    ['10-11', 2024, 10, 11, 'd-mmm'],
    ['Mar-20', 2024, 3, 20, 'd-mmm'],
    ['10-45', 1945, 10, 1, 'mmm-yy'],
    ['Mar-45', 1945, 3, 1, 'mmm-yy'],
  ])('[H5] the period %s becomes a date', (given, year, month, day, format) => {
    expect(put(given)).toEqual(number(serial(year, month, day), format));
  });

  it('[H5] a date is a serial number that counts from 1900', () => {
    expect(serial(1900, 1, 1)).toBe(1);
    expect(serial(1900, 2, 28)).toBe(59);
    expect(serial(1900, 3, 1)).toBe(61);
    expect(serial(2010, 11, 1)).toBe(40483);
    expect(put('12:30')).toEqual(number(expect.closeTo(0.520833333, 8) as unknown as number, 'h:mm'));
  });

  it.each(['2010-2011', '2015/16', '2010-13', '2010-11-31', '32-Jan', 'Q1 2020', '13/13', '25:00', 'Mar', '1850-01'])(
    '[H5] the text %s is no date',
    (given) => expect(put(given)).toEqual(text(given)),
  );

  it('[H6] TRUE, FALSE and error words are what they say', () => {
    expect(put('true')).toEqual({ input: { value: true } });
    expect(put(' False ')).toEqual({ input: { value: false } });
    expect(put('#N/A')).toEqual({ input: { formula: '=#N/A' } });
  });

  it('[H7] a cell with the format @ keeps whatever it is given as text', () => {
    expect(put('2010-11', '@')).toEqual(text('2010-11'));
    expect(put('=A1', '@')).toEqual(text('=A1'));
    expect(put(12, '@')).toEqual(text('12'));
    expect(put('', '@')).toEqual({ input: { value: null } });
  });

  it('text longer than a cell holds and what is no value at all are refused', () => {
    expect(() => put('x'.repeat(32768))).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(() => put({ a: 1 })).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
