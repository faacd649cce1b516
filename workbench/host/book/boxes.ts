/** Rectangles of cells. */
import type { Box } from '../../grid/grid';

export const cellBox = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });

export const sameBox = (a: Box, b: Box) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const contains = (outer: Box, inner: Box) => {
  const both = intersection(outer, inner);
  return both !== null && sameBox(both, inner);
};

export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** One value per cell. */
export function fill<T>(box: Box, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (__, c) => value(box.row + r, box.column + c)),
  );
}
