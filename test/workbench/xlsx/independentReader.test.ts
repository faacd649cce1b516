/** Read by hucre, a library that shares no code with the writer: what we save, others find. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { richWorkbook } from './richWorkbook';

describe('Another library', () => {
  it('[X8] finds in a saved file what was put in', async () => {
    const workbook = await readXlsx(await writeWorkbook(richWorkbook), { readStyles: true });
    const sheet = workbook.sheets[1];
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['สรุป', 'My data', 'Other']);
    expect(workbook.namedRanges?.map(({ name }) => name)).toEqual(['Base_period', 'Double']);
    expect(sheet?.rows[6]?.slice(0, 4)).toEqual(['Home care', 'hours', 0.1 + 0.2, -1234567890.123456]);
    expect(sheet?.rows[7]?.[0]).toBe('บริการดูแลผู้สูงอายุ 🏥');
    expect(sheet?.cells?.get('6,2')?.style?.numFmt).toBe('#,##0;-#,##0;"[x]"');
    expect(sheet?.cells?.get('6,2')?.style?.border?.top).toEqual({ style: 'thin', color: { rgb: 'B08900' } });
    expect(sheet?.cells?.get('12,0')?.formulaDynamic).toBe(true);
    expect(sheet?.tables?.[0]).toMatchObject({ name: 'Costs', range: 'A6:E8', style: 'TableStyleLight1' });
    expect(sheet?.charts).toHaveLength(3);
    expect(sheet?.freezePane).toEqual({ rows: 6, columns: 1 });
  });

  it('[X10] writes files that we read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['Care', 12.5, true],
            ['Home', null, 'x & y'],
          ],
          columns: [{ width: 20 }],
          freezePane: { rows: 1 },
        },
      ],
      namedRanges: [{ name: 'Base', range: 'Data!$B$1' }],
    });
    const read = await readWorkbook(bytes);
    expect(read.names).toEqual([{ name: 'Base', refersTo: '=Data!$B$1' }]);
    expect(read.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(read.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 'Care'],
      [0, 1, 12.5],
      [0, 2, true],
      [1, 0, 'Home'],
      [1, 2, 'x & y'],
    ]);
  });
});
