import { addressOf, columnLetters } from '../../src/measures/address';
import { columnNumber } from '../../src/sheets/plan/relative';

it('[S1] Columns are spelled as Excel spells them, to the last one', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  expect(addressOf(28, 7)).toBe('AB7');
});

it('[S1] Letters and numbers of columns are each other’s inverse', () => {
  for (let column = 1; column <= 16384; column += 7) expect(columnNumber(columnLetters(column))).toBe(column);
});
