/** The data sheets are read back as the blocks that they are: what a builder lays out, the reader of sources finds. */
import { DATA_BLOCKS } from '../../../src/measures/definition';
import { readSource } from '../../../src/measures/source/readSource';
import type { RawValue } from '../../../workbench/grid/grid';
import { measureWorkbook } from './measureWorkbook';
import { wholeFigures, wholeMeasure, YEARS } from './sampleMeasure';

const { file, layout } = measureWorkbook(wholeMeasure(), wholeFigures(), ['output']);

it.each(DATA_BLOCKS)('[S21] %s is read with its names, its years and its first figure in column D', (block) => {
  const laidOut = layout.sources[block];
  const sheet = file.sheets.find(({ name }) => name === laidOut?.sheet);
  if (!laidOut || !sheet) throw new Error(`There is no sheet for ${block}.`);
  const rows = laidOut.lastRow - laidOut.headingRow + 1;
  const values = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: laidOut.lastPeriodColumn }, (__, c): RawValue => {
      const found = sheet.cells.find(({ row, column }) => row === laidOut.headingRow - 1 + r && column === c);
      return found?.value ?? '';
    }),
  );
  const cells = { sheet: sheet.name, table: sheet.name, row: laidOut.headingRow - 1, column: 0, values };
  const { source } = readSource(cells);
  expect(source.periods).toEqual(YEARS);
  expect(source).toMatchObject({ services: laidOut.services, firstPeriodColumn: 4, labelColumn: 1, headingRow: 6 });
  expect(source.firstRow).toBe(laidOut.firstRow);
  expect(source.lastRow).toBe(laidOut.lastRow);
});
