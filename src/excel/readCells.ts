/** A rectangle of the workbook as it stands. */
export interface ReadRange {
  readonly sheet: string;
  /** The Excel Table it lies in, when there is one. */
  readonly table?: string;
  /** Position of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** A1 without the sheet, such as "A6:H21". */
  readonly address: string;
  /** null for an empty cell; an error is its text, such as "#N/A". */
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show: a date or a year as the user sees it. */
  readonly text: readonly (readonly string[])[];
}

export type CellValue = number | string | boolean | null;

/** Excel hands an empty cell over as empty text; a formula that gives "" looks the same and is missing all the same. */
export function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === '' ? null : (value as CellValue))));
}

/** Loads what a ReadRange needs; the caller syncs. */
export function loadCells(range: Excel.Range): Excel.Range {
  return range.load(['values', 'text', 'rowIndex', 'columnIndex', 'address', 'worksheet/name']);
}

/** A loaded range as plain data. */
export function readCells(range: Excel.Range, table?: string): ReadRange {
  const { rowIndex: row, columnIndex: column, text } = range;
  const address = range.address.slice(range.address.lastIndexOf('!') + 1);
  const read = { sheet: range.worksheet.name, row, column, address, values: cellValues(range.values), text };
  return table === undefined ? read : { ...read, table };
}
