import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { checkPackage } from '../../oracles/checkPackage';
import { emptySheet } from './emptySheet';
import { richWorkbook } from './richWorkbook';

const workbook = (more: Partial<WorkbookFile>): WorkbookFile => ({
  sheets: [emptySheet('Data')],
  names: [],
  active: 'Data',
  settings: {},
  customXml: [],
  ...more,
});

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The file with one part changed. */
function damaged(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

describe('A saved file', () => {
  it('[X8] is in order part by part, with everything in it and with nothing', async () => {
    expect(checkPackage(await writeWorkbook(richWorkbook))).toEqual([]);
    expect(checkPackage(await writeWorkbook(workbook({})))).toEqual([]);
  });

  it.each([
    [
      'xl/worksheets/sheet2.xml',
      (xml: string) => xml.replace(/(<cols>.*<\/cols>)(.*<\/sheetData>)/, '$2$1'),
      'out of order',
    ],
    ['xl/worksheets/sheet2.xml', (xml: string) => xml.replace('</worksheet>', ''), 'not well-formed'],
    [
      'xl/tables/table1.xml',
      (xml: string) => xml.replace('name="Unit"', 'name="Units"'),
      'differs from its heading cell',
    ],
    ['xl/workbook.xml', (xml: string) => xml.replace('name="Other"', 'name="my data"'), 'exists twice'],
    [
      'xl/worksheets/_rels/sheet2.xml.rels',
      (xml: string) => xml.replace('tables/table1', 'tables/table9'),
      'which is not there',
    ],
    ['[Content_Types].xml', (xml: string) => xml.replace('/xl/styles.xml', '/xl/style.xml'), 'plain XML'],
    ['xl/styles.xml', (xml: string) => xml.replace('<fonts count="', '<fonts count="1'), 'counts'],
  ] as const)('[X8] is told from one with a fault in %s', async (path, change, fault) => {
    const bytes = damaged(await writeWorkbook(richWorkbook), path, change);
    expect(checkPackage(bytes).join('\n')).toContain(fault);
  });

  it('[X5] is calculated on opening only when a formula has no stored result', async () => {
    const formula = { row: 0, column: 0, formula: '=1+1' };
    const stored = await writeWorkbook(
      workbook({ sheets: [emptySheet('Data', { cells: [{ ...formula, value: 2 }] })] }),
    );
    const bare = await writeWorkbook(
      workbook({ sheets: [emptySheet('Data', { cells: [{ ...formula, value: null }] })] }),
    );
    expect(part(stored, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    expect(part(bare, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('[X3] holds a spilling formula as a dynamic array with the values it last had', async () => {
    const xml = part(await writeWorkbook(richWorkbook), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(
      '<c r="A13" cm="1"><f t="array" ref="A13:B14">_xldudf_PSP_GROWTH(C7:D8,&quot;percent&quot;)</f><v>1</v></c>',
    );
    expect(xml).toContain('<c r="B13"><v>2</v></c>');
  });

  it('[X6] holds the settings of the add-in in a web extension whose pane stays closed', async () => {
    const bytes = await writeWorkbook(richWorkbook);
    expect(part(bytes, 'xl/webextensions/taskpanes.xml')).toContain('visibility="0"');
    expect(part(bytes, 'xl/webextensions/webextension1.xml')).toContain('83f414ae-c43f-4c08-ab82-a14800d12b7c');
    expect(Object.keys(unzipSync(await writeWorkbook(workbook({}))))).not.toContain('xl/webextensions/taskpanes.xml');
  });

  it('[X4] keeps what a chart last showed, its lines and its alternative text', async () => {
    const bytes = await writeWorkbook(richWorkbook);
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:pt idx="0"><c:v>0.30000000000000004</c:v></c:pt>');
    expect(chart).toContain('<a:prstDash val="sysDot"/>');
    expect(chart).toContain('<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D3DAE0"/>');
    expect(part(bytes, 'xl/drawings/drawing2.xml')).toContain(
      'descr="Line chart. Output falls from 100 to &quot;93&quot;."',
    );
  });
});

describe('What Excel would refuse is refused before saving, with the reason', () => {
  const cell = (value: string | number, column = 0) => ({ row: 0, column, value });
  const table = { name: 'T', range: 'A1:B2', style: '', showFilter: false, showBanding: false };
  const sheet = (more: Parameters<typeof emptySheet>[1]) => workbook({ sheets: [emptySheet('Data', more)] });

  it.each([
    ['no sheet', workbook({ sheets: [] }), 'at least one sheet'],
    [
      'a sheet name twice',
      workbook({ sheets: [emptySheet('Data'), emptySheet('DATA')] }),
      'Two sheets are called "DATA".',
    ],
    ['a long sheet name', workbook({ sheets: [emptySheet('x'.repeat(32))] }), '31 are allowed'],
    ['a sign in a sheet name', workbook({ sheets: [emptySheet('a/b')] }), 'it contains one of'],
    [
      'a name that a table has',
      { ...sheet({ tables: [table] }), names: [{ name: 't', refersTo: '=1' }] },
      'Two tables or names',
    ],
    [
      'a heading that is a number',
      sheet({ cells: [cell('a'), cell(2010, 1)], tables: [table] }),
      'heading in Data!B1 must be text',
    ],
    [
      'a heading twice',
      sheet({ cells: [cell('a'), cell('A', 1)], tables: [table] }),
      'heading "A" in Data!B1 occurs twice',
    ],
    ['a table without a row', sheet({ tables: [{ ...table, range: 'A1:B1' }] }), 'at least one row below it'],
    ['a number that is none', sheet({ cells: [cell(NaN)] }), 'Data!A1 holds NaN'],
    ['a long text', sheet({ cells: [cell('x'.repeat(32_768))] }), 'A cell holds 32767 at most'],
    [
      'a long message',
      sheet({ validations: [{ range: 'A1', list: ['a'], title: 't', message: 'x'.repeat(256) }] }),
      'Excel allows 255',
    ],
    [
      'a comma in a list',
      sheet({ validations: [{ range: 'A1', list: ['a,b'], title: 't', message: 'm' }] }),
      'cannot contain a comma',
    ],
    ['a colour that is none', sheet({ cells: [{ ...cell(1), format: { color: 'red' } }] }), '"red" is not a colour'],
  ])('[X7] %s', async (_what, file, reason) => {
    await expect(writeWorkbook(file)).rejects.toThrow(reason);
  });
});
