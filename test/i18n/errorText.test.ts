import { en } from '../../src/i18n/en';
import { errorText } from '../../src/i18n/errorText';
import { withThaiSpaces } from '../../src/i18n/thaiSpaces';
import { th } from '../../src/i18n/th';

const negative = {
  detail: { code: 'negative', data: { argument: 'costs', service: 2, period: 1, value: -12 } },
} as const;

describe('the sentences of errors', () => {
  it('[E5] say what, where and what to do', () => {
    expect(errorText(negative, 'en')).toBe('costs, row 3, column 2 is negative (-12). Costs must be zero or more.');
  });

  it('[E5] count rows and columns as they lie in the sheet', () => {
    expect(errorText(negative, 'en', 'down')).toBe(
      'costs, row 2, column 3 is negative (-12). Costs must be zero or more.',
    );
  });

  it('[E7] exist for the same errors in both languages', () => {
    expect(Object.keys(th.errors).sort()).toEqual(Object.keys(en.errors).sort());
    expect(errorText(negative, 'th')).toContain('แถวที่ 3');
  });

  it('[P211] Thai words that are filled in follow a preposition without a space, figures and names with one', () => {
    const missing = { detail: { code: 'noMatch', data: { period: 2 } } } as const;
    expect(errorText(missing, 'th')).toContain('ในคอลัมน์ที่ 3');
    expect(withThaiSpaces('ขาดข้อมูลใน 2553-54 และใน แถวที่ 3', 'th')).toBe('ขาดข้อมูลใน 2553-54 และในแถวที่ 3');
    expect(withThaiSpaces('in row 3', 'en')).toBe('in row 3');
  });
});
