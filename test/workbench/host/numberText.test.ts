import type { RawValue } from '../../../workbench/grid/grid';
import { serial } from '../../../workbench/host/input/dates';
import { cellText } from '../../../workbench/host/input/numberText';

describe('a value as its number format shows it', () => {
  it.each<[RawValue, string, string]>([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [0, 'General', '0'],
    [-1.5, 'General', '-1.5'],
    [99.95785, '0.00', '99.96'],
    [1.005, '0.00', '1.01'],
    [0.12345, '0.00%', '12.35%'],
    [1234567, '#,##0', '1,234,567'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [0, '#,##0;-#,##0;"[x]"', '[x]'],
    [-5, '#,##0;-#,##0;"[x]"', '-5'],
    [5, '#,##0;-#,##0;"[x]"', '5'],
    [0.5, '#.##', '.5'],
    [2, '0.##', '2.'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [7, '000', '007'],
    [3, '0 "years"', '3 years'],
    [-3, '0;[Red](0)', '(3)'],
    [serial(2010, 11, 1), 'mmm-yy', 'Nov-10'],
    [serial(2020, 3, 5), 'm/d/yyyy', '3/5/2020'],
    [serial(2020, 3, 5) + 0.5, 'yyyy-mm-dd hh:mm', '2020-03-05 12:00'],
    [serial(1900, 2, 28), 'd mmmm yyyy', '28 February 1900'],
    [null, '0.00', ''],
    [true, '0.00', 'TRUE'],
    ['[x]', '0.00', '[x]'],
    [{ error: '#N/A' }, '0.00', '#N/A'],
  ])('%p with the format %s is %s', (value, format, shown) => {
    expect(cellText(value, format)).toBe(shown);
  });
});
