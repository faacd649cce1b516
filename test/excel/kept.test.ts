import { keepBeside, keptBeside, readKept, writeKept } from '../../src/excel/kept';
import { keptXml, NAMESPACE, readKeptXml } from '../../src/measures/stored/keptXml';
import { readSetting, writeSetting } from '../../src/excel/settings';
import { readWorkbook } from '../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../workbench/xlsx/writeWorkbook';
import { EXCEL_2021 } from '../../workbench/host/requirementSets';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';
import { HOSTILE } from '../measures/measureArbitrary';

const KEY = 'outturn.measures';

describe('what the workbook keeps', () => {
  let addIn: AddIn;
  const open = async (options?: Parameters<typeof openAddIn>[0]) => {
    addIn = await openAddIn(options);
    addIn.useGlobals();
  };
  beforeEach(() => open());
  afterEach(() => addIn.close());
  const xml = () => addIn.book.properties.customXml.map((part) => part.xml);
  const put = (text: string) => addIn.book.properties.customXml.push({ id: addIn.book.newId('00000004'), xml: text });

  it('[WS1] a text is one custom XML part of our namespace, written over in place', async () => {
    expect(await readKept(KEY)).toBeUndefined();
    await writeKept(KEY, '{"a":1}');
    await writeKept(KEY, '{"a":2}');
    expect(await readKept(KEY)).toBe('{"a":2}');
    expect(xml()).toEqual([
      `<kept xmlns="${NAMESPACE}" form="1" count="2" key="${KEY}">{"a":2}</kept>`.replace(/"a"/, '&quot;a&quot;'),
    ]);
    expect(await readSetting(KEY)).toBeUndefined();
  });

  it('[WS1] keys do not disturb each other, nor parts of other programs', async () => {
    put('<kept xmlns="urn:other" key="outturn.measures">theirs</kept>');
    await writeKept(KEY, 'one');
    await writeKept('outturn.snapshots', 'two');
    expect([await readKept(KEY), await readKept('outturn.snapshots')]).toEqual(['one', 'two']);
    expect(xml()[0]).toContain('theirs');
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '[WS1] %s comes back letter for letter',
    async (_, text) => {
      await writeKept(KEY, text);
      expect(await readKept(KEY)).toBe(text);
    },
  );

  it('[WS2] a setting of an earlier version is read, and moves into the part when something is written', async () => {
    await writeSetting(KEY, 'earlier' as unknown as object);
    expect(await readKept(KEY)).toBe('earlier');
    await writeKept(KEY, 'now');
    expect(await readKept(KEY)).toBe('now');
    expect(await readSetting(KEY)).toBeUndefined();
    expect(await keptBeside(KEY)).toEqual([]);
  });

  it('[WS2] a setting that an earlier version wrote beside a part since is not lost', async () => {
    await writeKept(KEY, 'part');
    await writeSetting(KEY, 'from an earlier version' as unknown as object);
    expect(await readKept(KEY)).toBe('part');
    await writeKept(KEY, 'newer');
    expect(await keptBeside(KEY)).toEqual([`${KEY}.kept1`]);
    expect(await readKept(`${KEY}.kept1`)).toBe('from an earlier version');
  });

  it('[WS3] where Excel has no custom XML parts, settings take their place', async () => {
    addIn.close();
    await open({ matrix: { ...EXCEL_2021, ExcelApi: '1.4' } });
    await writeKept(KEY, 'x');
    await keepBeside(KEY);
    expect(xml()).toEqual([]);
    expect(await readSetting(KEY)).toBe('x');
    expect(await readKept(KEY)).toBe('x');
    expect(await readSetting(`${KEY}.kept1`)).toBe('x');
  });

  it('[WS4] of two parts with one key the later is read, and the other is kept beside when something is written', async () => {
    put(keptXml({ key: KEY, count: 3, text: 'third' }));
    put(keptXml({ key: KEY, count: 5, text: 'fifth' }));
    expect(await readKept(KEY)).toBe('fifth');
    await writeKept(KEY, 'sixth');
    expect(await readKept(KEY)).toBe('sixth');
    expect(await readKept(`${KEY}.kept1`)).toBe('third');
    expect(xml()).toHaveLength(2);
  });

  it('[WS5] a part of a later form is never written over, and one that cannot be read is never deleted', async () => {
    const later = keptXml({ key: KEY, count: 1, text: 'later' }).replace('form="1"', 'form="2"');
    put(later);
    put(`<kept xmlns="${NAMESPACE}">no key</kept>`);
    put(`<other xmlns="${NAMESPACE}"/>`);
    await expect(writeKept(KEY, 'mine')).rejects.toMatchObject({ problem: 'notSupported', details: { where: KEY } });
    expect(await readKept(KEY)).toBe('later');
    await writeKept('another', 'x');
    expect(xml().slice(0, 3)).toEqual([
      later,
      `<kept xmlns="${NAMESPACE}">no key</kept>`,
      `<other xmlns="${NAMESPACE}"/>`,
    ]);
  });

  it('[WS5] what could not be understood is copied beside before it is written over', async () => {
    await writeKept(KEY, 'damaged');
    await keepBeside(KEY);
    await writeKept(KEY, 'mended');
    expect([await readKept(KEY), await readKept(`${KEY}.kept1`)]).toEqual(['mended', 'damaged']);
    await keepBeside('never written');
    expect(await keptBeside('never written')).toEqual([]);
  });

  it('[WS6] another program may write the part with a prefix, apostrophes or character data', () => {
    const known = { key: 'a&b', count: 7, text: '{"x":"<é>"}', isKnown: true };
    expect(
      readKeptXml(
        `<?xml version="1.0"?><n:kept xmlns:n='${NAMESPACE}' key='a&amp;b' form='1' count='7'>{"x":"&lt;&#233;&#x3E;"}</n:kept>`,
      ),
    ).toEqual(known);
    expect(
      readKeptXml(`<kept xmlns="${NAMESPACE}" count="7" form="1" key="a&amp;b"><![CDATA[{"x":"<é>"}]]></kept>`),
    ).toEqual(known);
    for (const broken of ['', '<kept', '<kept key="a">x', `<kept form="0" key="a">x</kept>`, `<kept form="1">x</kept>`])
      expect(readKeptXml(broken)).toBeNull();
  });

  it('[WS7] what is kept survives a saved .xlsx', async () => {
    await writeKept(KEY, '{"a":"<&>"}');
    await writeKept('outturn.snapshots', '{"b":2}');
    const file = await readWorkbook(await writeWorkbook(addIn.host.save()));
    addIn.close();
    await open();
    await addIn.host.open(file);
    expect([await readKept(KEY), await readKept('outturn.snapshots')]).toEqual(['{"a":"<&>"}', '{"b":2}']);
  });
});
