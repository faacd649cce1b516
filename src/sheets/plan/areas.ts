/** Areas of one look: runs along a row, joined downwards, so that a sheet is formatted in few operations. */
import { cell } from './reference';

interface Run<T> {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly row: number;
  readonly word: T;
}

export interface Area<T> {
  readonly range: string;
  readonly word: T;
}

/** The runs of equal words in one row; undefined leaves a cell out. */
export function runs<T>(words: readonly (T | undefined)[], row: number): Run<T>[] {
  const found: Run<T>[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    if (end < words.length && words[end] === words[start]) continue;
    const word = words[start];
    if (word !== undefined) found.push({ firstColumn: start + 1, lastColumn: end, row, word });
    start = end;
  }
  return found;
}

/** Runs of the same columns and word on consecutive rows become one area. */
export function joinDown<T>(all: readonly Run<T>[]): Area<T>[] {
  const areas: { run: Run<T>; lastRow: number }[] = [];
  const open = new Map<string, { run: Run<T>; lastRow: number }>();
  for (const run of all) {
    const key = `${run.firstColumn}:${run.lastColumn}:${String(run.word)}`;
    const above = open.get(key);
    if (above && above.lastRow === run.row - 1) {
      above.lastRow = run.row;
    } else {
      const area = { run, lastRow: run.row };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas.map(({ run, lastRow }) => ({ range: rangeText(run, lastRow), word: run.word }));
}

function rangeText<T>(run: Run<T>, lastRow: number): string {
  const from = cell(run.firstColumn, run.row);
  const to = cell(run.lastColumn, lastRow);
  return from === to ? from : `${from}:${to}`;
}
