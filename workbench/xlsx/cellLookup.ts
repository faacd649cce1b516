/** The stored values behind a reference, for the points that a chart keeps. */
import type { RawValue } from '../grid/grid';
import { splitReference } from './references';
import type { WorkbookFile } from './workbookFile';

/** Row by row; undefined when the text is not a reference to a sheet that exists. */
export interface CellLookup {
  (reference: string): readonly RawValue[] | undefined;
  /** Number format of the first cell: axes and labels of a chart take it over. */
  readonly numberFormat?: (reference: string) => string | undefined;
}

const MOST_POINTS = 10_000;

export function cellLookup(file: WorkbookFile): CellLookup {
  const known = new Map<string, ReadonlyMap<number, RawValue> | undefined>();
  const cellsOf = (name: string): ReadonlyMap<number, RawValue> | undefined => {
    const sheet = file.sheets.find((one) => one.name.toLowerCase() === name);
    if (sheet && !known.has(name)) {
      known.set(name, new Map(sheet.cells.map((cell) => [cell.row * 16_384 + cell.column, cell.value])));
    }
    return known.get(name);
  };
  const lookup = (reference: string): readonly RawValue[] | undefined => {
    const found = splitReference(reference);
    const cells = found && cellsOf(found.sheet.toLowerCase());
    if (!found || !cells || found.box.rows * found.box.columns > MOST_POINTS) return undefined;
    const { row, column, rows, columns } = found.box;
    return Array.from(
      { length: rows * columns },
      (_unused, i) => cells.get((row + Math.floor(i / columns)) * 16_384 + column + (i % columns)) ?? null,
    );
  };
  const numberFormat = (reference: string): string | undefined => {
    const found = splitReference(reference);
    const sheet = file.sheets.find(({ name }) => name.toLowerCase() === found?.sheet.toLowerCase());
    const first = sheet?.cells.find(({ row, column }) => row === found?.box.row && column === found.box.column);
    return first?.format?.numberFormat;
  };
  return Object.assign(lookup, { numberFormat });
}
