import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openOtherFile } from '../../../src/measures/otherFile/openFile';
import { LARGEST_FILE } from '../../../src/measures/otherFile/limits';
import { OtherFileError } from '../../../src/measures/otherFile/problem';
import { readSnapshots, SNAPSHOTS_KEY } from '../../../src/measures/snapshots';
import { readStored } from '../../../src/measures/stored/readStored';
import { wholeFigures, YEARS } from '../../sheets/measure/sampleMeasure';
import { savedWorkbook, type Saved } from './savedWorkbook';

let saved: Saved;
beforeAll(async () => {
  saved = await savedWorkbook();
});

/** Its parts, one of them replaced. */
const withPart = (name: string, text: string) => zipSync({ ...unzipSync(saved.bytes), [name]: strToU8(text) });
const problem = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof OtherFileError) return error.problem;
    throw error;
  }
};

describe('a workbook as a file', () => {
  it('[OW1] gives the definitions and snapshots that it keeps, and the figures of its tables as they were saved', () => {
    const file = openOtherFile(saved.bytes);
    expect(readStored(file.kept('outturn.measures'))).toMatchObject({
      state: 'read',
      set: { measures: [saved.measure] },
    });
    expect(readSnapshots(file.kept(SNAPSHOTS_KEY)).set.snapshots.map(({ name }) => name)).toEqual(['First release']);
    expect(file.kept('outturn.other')).toBeUndefined();
    const { values, row, column, sheet } = file.readTable('quantities');
    expect([sheet, row, column]).toEqual(['Quantities', 5, 0]);
    expect(values[0]).toEqual(['Service', 'Unit', 'Source', ...YEARS]);
    expect(values.slice(1).map((line) => line.slice(3))).toEqual(Object.values(wholeFigures().quantities));
    expect(file.readCells('Costs', '$A$7:B7').values).toEqual([['Stays', 'THB million']]);
  });

  it('[OW1] texts, runs, truth, errors, formulas and cells without a place are read as Excel saves them', () => {
    const rows = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in </t></r><r><t xml:space="preserve">runs</t></r></is></c></row>',
      '<row><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2" t="str"><f>"a"</f><v>a &amp; b</v></c></row>',
      '<row r="4"><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" s="3"/><c r="D4"><v>1e400</v></c></row>',
    ];
    const sheet = `<x:worksheet xmlns:x="urn:x"><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`;
    const parts: Record<string, Uint8Array> = { ...unzipSync(saved.bytes), 'xl/worksheets/sheet1.xml': strToU8(sheet) };
    parts['xl/sharedStrings.xml'] = strToU8(
      '<sst><si><t>shared_x0009_text</t><rPh sb="0" eb="1"><t>spoken</t></rPh></si></sst>',
    );
    const name = /<sheet[^>]*name="([^"]+)"/u.exec(new TextDecoder().decode(parts['xl/workbook.xml']))?.[1] ?? '';
    const values = openOtherFile(zipSync(parts)).readCells(name, 'A1:D4').values;
    expect(values).toEqual([
      ['shared\ttext', 'in runs', null, null],
      [true, '#DIV/0!', 'a & b', null],
      [null, null, null, null],
      [null, 2, null, null],
    ]);
  });

  it('[OW2] what unpacks to more than any workbook needs is not unpacked', () => {
    const bomb = zipSync(
      { ...unzipSync(saved.bytes), 'customXml/item9.xml': new Uint8Array(81_000_000) },
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(problem(() => openOtherFile(bomb).kept('outturn.measures'))).toBe('tooLarge');
    const together = openOtherFile(saved.bytes, { file: LARGEST_FILE, part: 100_000, all: 10_000 });
    expect(problem(() => together.readTable('Quantities'))).toBe('tooLarge');
    expect(problem(() => openOtherFile(new Uint8Array(LARGEST_FILE + 1)))).toBe('tooLarge');
  });

  it('[OW2] entities of its own expand to nothing, and a box of a billion cells is none', () => {
    const laughs = '<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const part = `${laughs}<kept xmlns="urn:outturn:kept" form="1" count="9" key="outturn.measures">&b;</kept>`;
    expect(openOtherFile(withPart('customXml/item9.xml', part)).kept('outturn.measures')).toBe('&b;');
    const file = openOtherFile(saved.bytes);
    expect(problem(() => file.readCells('Quantities', 'A1:XFD1048576'))).toBe('tooLarge');
    for (const address of ['', 'x', 'B2:A1', 'A1:', '../../etc']) {
      expect(problem(() => file.readCells('Quantities', address))).toBe('damaged');
    }
  });

  it('[OW3] says what it is when it is no workbook that can be read', () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(problem(() => openOtherFile(compound))).toBe('password');
    expect(problem(() => openOtherFile(strToU8('Service,2020,2021')))).toBe('notAWorkbook');
    expect(problem(() => openOtherFile(new Uint8Array(0)))).toBe('notAWorkbook');
    expect(problem(() => openOtherFile(zipSync({ 'word/document.xml': strToU8('<d/>') })))).toBe('notAWorkbook');
    const binary =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(
      problem(() => openOtherFile(zipSync({ '_rels/.rels': strToU8(binary), 'xl/workbook.bin': strToU8('') }))),
    ).toBe('notAWorkbook');
  });

  it('[OW3] cut off or with bytes changed anywhere it is refused, or read as far as it goes; nothing else is thrown', () => {
    const visit = (bytes: Uint8Array) =>
      problem(() => {
        const file = openOtherFile(bytes);
        file.kept('outturn.measures');
        file.readTable('Quantities');
      });
    fc.assert(
      fc.property(fc.nat(saved.bytes.length - 1), fc.nat(255), (at, byte) => {
        const spoiled = Uint8Array.from(saved.bytes);
        spoiled[at] = byte;
        visit(spoiled);
        expect(['damaged', 'notAWorkbook']).toContain(visit(saved.bytes.subarray(0, at)));
      }),
      { numRuns: 40 },
    );
  });
});
