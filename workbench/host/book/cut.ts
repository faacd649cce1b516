/** Takes a rectangle out of records that cover rectangles; what is left of each is split. */
import type { Box } from '../../grid/grid';
import { intersection } from './boxes';

function without(box: Box, hole: Box): Box[] {
  const both = intersection(box, hole);
  if (!both) return [box];
  const below = both.row + both.rows;
  const right = both.column + both.columns;
  return [
    { ...box, rows: both.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...both, column: box.column, columns: both.column - box.column },
    { ...both, column: right, columns: box.column + box.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export const cut = <T extends { box: Box }>(records: readonly T[], hole: Box): T[] =>
  records.flatMap((record) => without(record.box, hole).map((box) => ({ ...record, box })));
