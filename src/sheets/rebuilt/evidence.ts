/** What a workbook shows of measures whose stored definition is damaged or gone: the sheets that Outturn built (rules N26 to N29). */

export type ShownCell = number | string | boolean | null;

/** Cells of a sheet from A1 on. */
export interface ShownSheet {
  readonly sheet: string;
  readonly cells: readonly (readonly ShownCell[])[];
  /** Formulas, or the constants themselves, in the same places. */
  readonly formulas: readonly (readonly ShownCell[])[];
}

export interface ShownTable {
  readonly name: string;
  readonly sheet: string;
  /** A1 with the headings, without the sheet. */
  readonly address: string;
  /** With the headings; only of tables that Outturn may have made. */
  readonly cells: readonly (readonly ShownCell[])[];
}

export interface Evidence {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** About and Data, of every measure. */
  readonly shown: readonly ShownSheet[];
  readonly tables: readonly ShownTable[];
}

export const NO_EVIDENCE: Evidence = { sheets: [], names: [], shown: [], tables: [] };

export const textOf = (cell: ShownCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** The words around what was put into a sentence taken off again; undefined where it is another sentence. */
export function insertedIn(sentence: (words: string) => string, text: string): string | undefined {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  const long = text.length > before.length + after.length;
  return long && text.startsWith(before) && text.endsWith(after)
    ? text.slice(before.length, text.length - after.length)
    : undefined;
}
