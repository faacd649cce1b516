import { batches } from '../../src/excel/batches';
import { boxOf } from '../../src/excel/box';
import { cellText } from '../../src/excel/cellText';
import { themeOf } from '../../src/excel/environment';
import { problemOf } from '../../src/excel/problemOf';
import { cellAddress, quotedSheet, splitReference } from '../../src/excel/reference';
import { WorkbookError } from '../../src/excel/workbookError';
import { pointsOfCharacters } from '../../src/excel/writePage';

describe('text for cells', () => {
  it.each([
    '2010-11',
    '007',
    '=1+1',
    '-',
    '+5',
    '@SUM',
    "'quoted",
    '1/2',
    'TRUE',
    'Wahr',
    'มกราคม 2553',
    'May 2010',
    '#N/A',
    '1E5',
    '50%',
    '12:30',
    ' leading',
  ])('[P1] %s is protected', (text) => expect(cellText(text)).toBe(`'${text}`));

  it('[P1] plain words need no protection', () => {
    expect(cellText('Home care, all adults')).toBe('Home care, all adults');
    expect(cellText('การดูแลที่บ้าน ทุกวัย')).toBe('การดูแลที่บ้าน ทุกวัย');
  });
});

describe('references', () => {
  it('sheets with quotes and blanks are split and quoted', () => {
    expect(splitReference("'Bob''s sheet'!$A$1:$B$2")).toEqual({ sheet: "Bob's sheet", address: 'A1:B2' });
    expect(splitReference('Output!$D$78:$H$78')).toEqual({ sheet: 'Output', address: 'D78:H78' });
    expect(quotedSheet("Bob's sheet")).toBe("'Bob''s sheet'");
  });

  it('columns go on after Z', () => {
    expect(cellAddress(0, 0)).toBe('A1');
    expect(cellAddress(9, 26)).toBe('AA10');
    expect(cellAddress(0, 701)).toBe('ZZ1');
    expect(boxOf('AA10:AB12')).toEqual({ row: 9, column: 26, rows: 3, columns: 2 });
    expect(() => boxOf('nowhere')).toThrow(RangeError);
  });

  it('a width of the standard 8.43 characters is 48 points', () => {
    expect(pointsOfCharacters(8.43)).toBeCloseTo(48, 1);
  });
});

describe('batches', () => {
  const sheet = (name: string, cells: number) => ({
    name,
    blocks: [{ row: 0, column: 0, cells: [Array.from({ length: cells }, () => 1)] }],
    styles: [],
    formats: [],
    columnWidths: [],
    print: { orientation: 'landscape' } as const,
  });

  it('[P4] sheets share a batch until it is full, in their order, and a large one has its own', () => {
    const plan = [sheet('a', 40), sheet('b', 40), sheet('c', 40), sheet('d', 500), sheet('e', 1)];
    expect(batches(plan, 400).map((batch) => batch.map(({ name }) => name))).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  });
});

describe('what Excel refuses', () => {
  const refusal = (code: string) =>
    Object.assign(new Error('in Excel’s words'), { code, debugInfo: { statement: 'range.values = ...;' } });

  it.each([
    ['AccessDenied', 'sheetProtected'],
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['ItemNotFound', 'notFound'],
    ['InvalidSelection', 'notCells'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ApiNotFound', 'notSupported'],
    ['SomethingNew', 'refused'],
  ])('[P9] %s means %s, and Excel’s own words are kept for support', (code, problem) => {
    expect(problemOf(refusal(code), 'Costs')).toMatchObject({
      problem,
      details: { where: 'Costs', code, excelMessage: 'in Excel’s words', statement: 'range.values = ...;' },
    });
  });

  it('[P9] anything else thrown becomes a problem too', () => {
    expect(problemOf(new Error('chunk missing'))).toMatchObject({
      problem: 'refused',
      details: { excelMessage: 'chunk missing' },
    });
    const known = new WorkbookError('cancelled');
    expect(problemOf(known)).toBe(known);
  });
});

describe('the theme', () => {
  it('[P102] a dark body is a dark theme, and no answer is no theme', () => {
    expect(themeOf({ bodyBackgroundColor: '#262626' })).toBe('dark');
    expect(themeOf({ bodyBackgroundColor: '#FFFFFF' })).toBe('light');
    expect(themeOf(undefined)).toBeUndefined();
    expect(themeOf({ bodyBackgroundColor: 'transparent' })).toBeUndefined();
  });
});
