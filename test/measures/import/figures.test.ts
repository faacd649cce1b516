import fc from 'fast-check';
import { decimalSign } from '../../../src/measures/import/decimalSign';
import { readCell } from '../../../src/measures/import/readCell';
import { thaiDigits } from '../../../src/measures/digits';

const numberIn = (text: string, sign: '.' | ',' = '.') => {
  const cell = readCell(text, sign);
  return cell.kind === 'number' ? cell.value : cell;
};

describe('a cell of text', () => {
  it.each([
    ['1,234,567.5', '.', 1234567.5],
    ['1.234.567,5', ',', 1234567.5],
    ['1 234 567,5', ',', 1234567.5],
    ['1\u00a0234\u202f567', '.', 1234567],
    ['1\u2009234,5', ',', 1234.5],
    ["1'234.5", '.', 1234.5],
    ['1’234’567', '.', 1234567],
    ['12,34,567', '.', 1234567],
    ['๑,๒๓๔.๕', '.', 1234.5],
    ['฿1,200', '.', 1200],
    ['1,200 บาท', '.', 1200],
    ['(1,200)', '.', -1200],
    ['\u22123.5', '.', -3.5],
    ['1.2E+05', '.', 120000],
    ['0,125', ',', 0.125],
    ['007', '.', 7],
    ['-0', '.', 0],
  ] as const)('[IM6] "%s" with the decimal sign "%s" is %d', (text, sign, value) => {
    expect(Object.is(numberIn(text, sign), value)).toBe(true);
  });

  it.each(['', ' ', '..', '…', '-', '–', ':', 'x', '[x]', '[c]', '*', 'n/a', 'N.A.', '#N/A', 'ไม่มีข้อมูล'])(
    '[IM5] "%s" is missing and keeps its sign',
    (text) => {
      expect(readCell(text, '.')).toEqual({ kind: 'missing', sign: text.trim() });
    },
  );

  it.each([
    ['n.k. 12', 'words'],
    ['12 34', 'groups'],
    ['1,23', 'otherDecimalSign'],
    ['12-11-2010', 'date'],
    ['1.2.2010', 'date'],
    ['Nov-10', 'date'],
    ['#REF!', 'cellError'],
    ['12345678901234567', 'tooManyDigits'],
    ['1e999', 'tooLarge'],
    ['--5', 'words'],
    ['(-5)', 'words'],
  ])('[IM5] "%s" is not understood, because: %s', (text, reason) => {
    expect(readCell(text, '.')).toEqual({ kind: 'unread', text, reason });
  });

  it.each([
    ['186969*', 186969, '*'],
    ['1,234 (p)', 1234, '(p)'],
    ['1234[r]', 1234, '[r]'],
    ['12¹', 12, '¹'],
    ['1234p', 1234, 'p'],
    ['3.5†', 3.5, '†'],
  ])('[IM8] "%s" is %d, and the mark "%s" is kept apart', (text, value, mark) => {
    expect(readCell(text, '.')).toMatchObject({ kind: 'number', value, mark });
  });

  it('[IM8] a percentage is divided by 100, exactly', () => {
    expect(numberIn('95.4%')).toBe(0.954);
    expect(numberIn('0.1 %')).toBe(0.001);
    expect(readCell('7,5%', ',')).toMatchObject({ value: 0.075, percent: true });
  });

  it('[IM5] is a number only where it has a digit, and 0 only where it says 0', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('.', ','), (text, sign) => {
        const cell = readCell(text, sign as '.' | ',');
        if (cell.kind !== 'number') return;
        expect(Number.isFinite(cell.value)).toBe(true);
        expect(text).toMatch(/[0-9]/);
        if (cell.value === 0) expect(text).toMatch(/0/);
      }),
      { numRuns: 2000 },
    );
  });

  it('[IM6] comes back as the number that was written, in any notation', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
    const notations = [
      { group: ',', decimal: '.' },
      { group: '.', decimal: ',' },
      { group: ' ', decimal: ',' },
      { group: '\u202f', decimal: ',' },
      { group: '’', decimal: '.' },
      { group: '', decimal: '.' },
    ] as const;
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...notations),
        fc.boolean(),
        fc.boolean(),
        ([whole, cents], style, thai, minus) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, style.group);
          const text = `${minus ? '-' : ''}${grouped}${style.decimal}${String(cents).padStart(2, '0')}`;
          const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
          expect(numberIn(thai ? thaiDigits(text) : text, style.decimal)).toBe(minus && value !== 0 ? -value : value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('point or comma', () => {
  it('[IM7] is settled by the figures that allow one reading only', () => {
    expect(decimalSign(['1,234', '2,5'])).toMatchObject({ sign: ',', certain: true });
    expect(decimalSign(['1,234', '1,234,567'])).toMatchObject({ sign: '.', certain: true });
    expect(decimalSign(['1.234', '0,5'])).toMatchObject({ sign: ',', certain: true });
    expect(decimalSign(['1 234,567'])).toMatchObject({ sign: ',', certain: true });
  });

  it('[IM7] is said to be uncertain where "1,234" could be either and nothing settles it', () => {
    expect(decimalSign(['1,234', '2,345'])).toEqual({
      sign: '.',
      certain: false,
      evidence: { point: 0, comma: 0, either: 2 },
    });
    expect(decimalSign(['1,234'], ',')).toMatchObject({ sign: ',', certain: false });
    expect(readCell('1,234', '.')).toMatchObject({ value: 1234, eitherWay: true });
  });

  it('[IM7] is said to be uncertain where figures contradict one another; those of the other sign are not read', () => {
    expect(decimalSign(['1.5', '2.5', '3,5'])).toMatchObject({ sign: '.', certain: false });
    expect(readCell('3,5', '.')).toMatchObject({ kind: 'unread', reason: 'otherDecimalSign' });
  });

  it('[IM7] needs no answer where no figure has a separator', () => {
    expect(decimalSign(['12', '..', 'home care', '1 234'])).toMatchObject({ sign: '.', certain: true });
  });
});
