import { charactersFor, heightFor, roomIn } from '../../../src/sheets/fit/cellRoom';
import { textWidth, widestWord, wrappedLines } from '../../../src/sheets/fit/textWidth';
import { STYLES } from '../../../src/sheets/plan/styles';

const body = { size: 10.5 };

describe('The width of a text', () => {
  it('[S34] is that of Arial: ten digits of 10.5 points are 77.84 pixels, and a little more on a screen', () => {
    expect(textWidth('0123456789', body)).toBeCloseTo(77.84 * 1.03, 6);
    expect(textWidth('iiii', body)).toBeLessThan(textWidth('mm', body));
  });

  it('[S34] is larger in bold and grows with the size', () => {
    expect(textWidth('Productivity', { size: 10.5, bold: true })).toBeGreaterThan(textWidth('Productivity', body));
    expect(textWidth('Productivity', { size: 21 })).toBeCloseTo(2 * textWidth('Productivity', body), 6);
  });

  it('[S34] of Thai leaves out the vowels and tones above and below', () => {
    expect(textWidth('ที่', body)).toBe(textWidth('ท', body));
    expect(textWidth('ผลิตภาพ', body)).toBeGreaterThan(textWidth('ผลตภาพ', body) - 1e-9);
  });

  it('[S34] of a letter that is not known is a wide one', () => {
    expect(textWidth('Ł', body)).toBeGreaterThan(textWidth('L', body));
    expect(textWidth('é\u0301', body)).toBe(textWidth('é', body));
  });
});

describe('Lines', () => {
  it('[S34] end after blanks and hyphens, and between the words of Thai', () => {
    const room = textWidth('Emergency Medicine', body);
    expect(wrappedLines('Emergency Medicine', body, room)).toBe(1);
    expect(wrappedLines('Emergency Medicine', body, room - 1)).toBe(2);
    expect(wrappedLines('quality-adjusted', body, textWidth('adjusted', body))).toBe(2);
    expect(wrappedLines('one\ntwo', body, room)).toBe(2);
    const thai = 'ผลผลิตเพิ่มขึ้นมากกว่าปัจจัยนำเข้า';
    expect(wrappedLines(thai, body, textWidth(thai, body) / 2)).toBeGreaterThanOrEqual(2);
    expect(widestWord(thai, body)).toBeLessThan(textWidth(thai, body) / 2);
  });

  it('[S34] of a word that is wider than the room are several', () => {
    expect(wrappedLines('mmmmmmmmmm', body, textWidth('mmm', body))).toBe(4);
    expect(widestWord('a mmm', body)).toBe(textWidth('mmm', body));
    expect(widestWord('', body)).toBe(0);
  });
});

describe('Room', () => {
  it('[S34] is seven pixels for each character, less nine for the indent', () => {
    expect(roomIn(14)).toBe(98);
    expect(roomIn(14, 1)).toBe(89);
  });

  it('[S34] is enough in a column that is made for the text, and not in one that is a character narrower', () => {
    const width = charactersFor('less input and somewhat less output', STYLES.words);
    const needed = textWidth('less input and somewhat less output', STYLES.words);
    expect(roomIn(width, 1)).toBeGreaterThanOrEqual(needed);
    expect(roomIn(width - 1, 1)).toBeLessThan(needed);
  });

  it('[S34] grows by a line where the text wraps, and Thai needs higher lines', () => {
    expect(heightFor('Nurses', STYLES.label, 44)).toBe(16.5);
    const two = heightFor('Emergency Care: Emergency Medicine, Category 3 Investigation', STYLES.label, 40);
    expect(two).toBeGreaterThan(25);
    expect(heightFor('ผลผลิต '.repeat(12), STYLES.label, 40)).toBeGreaterThan(two);
  });
});
