import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BrokenWorkbook, readWorkbook } from '../../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { richWorkbook } from './richWorkbook';

let good: Uint8Array;
beforeAll(async () => {
  good = await writeWorkbook(richWorkbook);
});

type Parts = Record<string, Uint8Array>;
const changed = (change: (parts: Parts) => Parts): Uint8Array => zipSync(change(unzipSync(good)), { level: 1 });
const edited = (path: string, change: (xml: string) => string): Uint8Array =>
  changed((parts) => ({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) }));
const without = (path: string): Uint8Array =>
  changed((parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));

const SHEET = 'xl/worksheets/sheet2.xml';

/** Writes another unpacked size into the zip's directory, as a bomb does. */
function claiming(size: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at > 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('A file that is not what it should be is refused in words', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'The file is not an .xlsx workbook'],
    ['a text', () => strToU8('Service,2010\nCare,5'), 'Was it saved as CSV or HTML?'],
    [
      'an old .xls or a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'protected by a password or in the old .xls format',
    ],
    ['half a file', () => good.slice(0, good.length / 2), 'copied or downloaded completely'],
    ['another zip', () => zipSync({ 'a.xml': strToU8('<a/>') }), 'does not say where the workbook is'],
    [
      'a binary workbook',
      () => edited('_rels/.rels', (xml) => xml.replace('workbook.xml', 'workbook.bin')),
      'binary workbook (.xlsb)',
    ],
    ['no workbook part', () => without('xl/workbook.xml'), 'the workbook (xl/workbook.xml) is missing'],
    ['no sheet part', () => without(SHEET), 'the sheet My data (xl/worksheets/sheet2.xml) is missing'],
    ['no sheets', () => edited('xl/workbook.xml', (xml) => xml.replace(/<sheet .*?\/>/g, '')), 'has no worksheet'],
    [
      'XML that ends early',
      () => edited(SHEET, (xml) => xml.slice(0, 900)),
      'in xl/worksheets/sheet2.xml, near character',
    ],
    ['tags that cross', () => edited(SHEET, (xml) => xml.replace('</row>', '</c></row>')), 'closes what was not open'],
    [
      'an entity that grows',
      () => edited(SHEET, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "ha">]><worksheet')),
      'a DOCTYPE',
    ],
    [
      'an unknown entity',
      () => edited('xl/sharedStrings.xml', (xml) => xml.replace('Home care', '&lol;')),
      '"&lol;" is not an entity',
    ],
    [
      'elements without end',
      () => edited(SHEET, (xml) => xml.replace('<sheetData>', `<sheetData>${'<a>'.repeat(5000)}`)),
      'nested more than 200 deep',
    ],
    [
      'a text number out of range',
      () => edited(SHEET, (xml) => xml.replace('t="s"><v>0<', 't="s"><v>99999<')),
      'My data!A1 refers to text 99999, which is not there',
    ],
    [
      'a number that is none',
      () => edited(SHEET, (xml) => xml.replace('<v>3.3</v>', '<v>ten</v>')),
      'My data!A10 holds "ten", which is not a number',
    ],
    [
      'a cell beyond the sheet',
      () => edited(SHEET, (xml) => xml.replace('r="A16"', 'r="ZZZ16"')),
      '"ZZZ16" is not the name of a cell',
    ],
    [
      'a path out of the file',
      () => changed((parts) => ({ ...parts, '../../evil.xml': strToU8('<a/>') })),
      'forbidden name, "../../evil.xml"',
    ],
    ['an absurd size', () => claiming(4_000_000_000), 'would unpack to more than 256 MB'],
    ['many large parts', () => claiming(60_000_000), 'would unpack to more than 512 MB'],
    [
      'thousands of parts',
      () =>
        changed((parts) => ({
          ...parts,
          ...Object.fromEntries(Array.from({ length: 5_001 }, (_p, i) => [`x/${i}.bin`, new Uint8Array()])),
        })),
      'more than 5000 parts',
    ],
  ])('[X7] %s', async (_what, file, reason) => {
    const error: unknown = await readWorkbook(file()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenWorkbook);
    expect(String(error)).toContain(reason);
  });

  it('[X7] any bytes at all: read or refused, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (place, bytes) => {
        const file = good.slice();
        file.set(bytes, place % (file.length - bytes.length));
        const outcome = await readWorkbook(file).catch((caught: unknown) => caught);
        expect(outcome instanceof BrokenWorkbook || (outcome as { sheets?: unknown }).sheets !== undefined).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('What the reader does not know', () => {
  it('[X10] is left out and named, and the rest is read', async () => {
    const file = changed((parts) => ({
      ...parts,
      [SHEET]: strToU8(
        strFromU8(parts[SHEET] ?? new Uint8Array())
          .replace(
            '<dataValidations',
            '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"/><dataValidations',
          )
          .replace(
            '</worksheet>',
            '<extLst><ext uri="{x}"><unknown:thing xmlns:unknown="urn:x">5</unknown:thing></ext></extLst></worksheet>',
          ),
      ),
      'xl/unknown.bin': new Uint8Array([1, 2, 3]),
    }));
    const read = await readWorkbook(file);
    expect(read.unread).toEqual(['My data: merged cells', 'My data: conditional formats']);
    expect({ ...read, unread: undefined }).toEqual({ ...richWorkbook, unread: undefined });
  });

  it('[X10] settings of another add-in are not taken for ours', async () => {
    const file = edited('xl/webextensions/webextension1.xml', (xml) => xml.replace(/83f414ae/g, '00000000'));
    expect((await readWorkbook(file)).settings).toEqual({});
  });

  it('[X10] a link that would start a program is not kept', async () => {
    const file = edited('xl/worksheets/_rels/sheet2.xml.rels', (xml) =>
      xml.replace('https://example.org', 'file:///c:/evil.exe'),
    );
    expect((await readWorkbook(file)).sheets[1]?.links).toEqual([{ cell: 'A1', target: "'My data'!A6" }]);
  });
});

describe('Files of other programs', () => {
  const sheet = (data: string): Uint8Array =>
    edited(SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${data}</sheetData>`));
  const cells = async (data: string) => (await readWorkbook(sheet(data))).sheets[1]?.cells;

  it('[X10] may leave out the names of rows and cells', async () => {
    expect(await cells('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2 },
      { row: 1, column: 0, value: 3 },
    ]);
  });

  it('[X10] may use prefixes, texts in place, rich text and shared formulas', async () => {
    const data =
      '<x:row xmlns:x="urn:x" r="2"><x:c r="A2" t="inlineStr"><x:is><x:r><x:t>two </x:t></x:r><x:r><x:t>runs</x:t></x:r></x:is></x:c></x:row>' +
      '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$C$1</f><v>1</v></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(await cells(data)).toEqual([
      { row: 1, column: 0, value: 'two runs' },
      { row: 2, column: 1, value: 1, formula: '=A3*$C$1' },
      { row: 3, column: 1, value: 2, formula: '=A4*$C$1' },
    ]);
  });

  it('[X10] may colour by theme, tint and palette', async () => {
    const file = edited('xl/styles.xml', (xml) =>
      xml
        .replace('<fgColor rgb="FFFFF9E3"/>', '<fgColor theme="4" tint="0.5"/>')
        .replace('<color rgb="FF1D3F8F"/>', '<color indexed="10"/>'),
    );
    const format = (await readWorkbook(file)).sheets[1]?.cells.find(
      ({ row, column }) => row === 6 && column === 2,
    )?.format;
    expect(format?.fill).toBe('#A2B9E2');
    expect(format?.color).toBe('#FF0000');
  });

  it('[X10] may put one rule on several areas', async () => {
    const file = edited(SHEET, (xml) => xml.replace('sqref="C7:E8"', 'sqref="C7:C8 E8"'));
    const rules = (await readWorkbook(file)).sheets[1]?.validations.map(({ range, formula }) => [range, formula]);
    expect(rules?.slice(0, 2)).toEqual([
      ['C7:C8', '=OR(ISTEXT(C7),AND(ISNUMBER(C7),C7>=0))'],
      ['E8', '=OR(ISTEXT(E8),AND(ISNUMBER(E8),E8>=0))'],
    ]);
  });
});
