import { readWorkbook } from '../../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { richWorkbook } from './richWorkbook';

describe('A workbook that is saved and opened again', () => {
  it('[X1] is the same in everything it holds', async () => {
    const bytes = await writeWorkbook(richWorkbook);
    expect(await readWorkbook(bytes)).toEqual(richWorkbook);
  });

  it('[X1] gives the same bytes each time', async () => {
    const first = await writeWorkbook(richWorkbook);
    const again = await writeWorkbook(await readWorkbook(first));
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
});
