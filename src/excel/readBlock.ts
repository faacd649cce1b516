import { excelRun } from './excelRun';
import { loadCells, readCells, type ReadRange } from './readCells';

export interface BlockPlace {
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
  readonly table?: string | undefined;
}

/** Reads several blocks in one round trip, whatever has become of their cells. */
export async function readBlocks(places: readonly BlockPlace[]): Promise<readonly ReadRange[]> {
  return excelRun(
    async (context) => {
      const ranges = places.map(({ sheet, address }) =>
        loadCells(context.workbook.worksheets.getItem(sheet).getRange(address)),
      );
      await context.sync();
      return ranges.map((range, i) => readCells(range, places[i]?.table));
    },
    places.map(({ sheet }) => sheet).join(', '),
  );
}

/** A whole table, with its heading row; it may have grown since it was last read. */
export async function readTable(name: string): Promise<ReadRange> {
  return excelRun(async (context) => {
    const range = loadCells(context.workbook.tables.getItem(name).getRange());
    await context.sync();
    return readCells(range, name);
  }, name);
}
