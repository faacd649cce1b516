/** Cells with the same format, gathered into rectangles: fewer calls to the grid. */
import type { Box, CellFormat } from '../grid/grid';
import type { FileCell } from '../xlsx/workbookFile';

export interface FormatRun {
  readonly box: Box;
  readonly format: CellFormat;
}

/** Neighbours in a row, then equal runs in rows that follow each other. */
export function formatRuns(cells: readonly FileCell[]): FormatRun[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: {
    box: { row: number; column: number; rows: number; columns: number };
    format: CellFormat;
    key: string;
  }[] = [];
  for (const { row, column, format } of sorted) {
    if (!format) continue;
    const key = JSON.stringify(format);
    const last = runs.at(-1);
    if (last && last.key === key && last.box.row === row && last.box.column + last.box.columns === column)
      last.box.columns += 1;
    else runs.push({ box: { row, column, rows: 1, columns: 1 }, format, key });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const merged: typeof runs = [];
  for (const run of runs) {
    const span = `${run.box.column},${run.box.columns} ${run.key}`;
    const above = open.get(span);
    if (above && above.box.row + above.box.rows === run.box.row) above.box.rows += 1;
    else {
      open.set(span, run);
      merged.push(run);
    }
  }
  return merged;
}
