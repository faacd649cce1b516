import type { CellBlock } from '../sheets/plan/plan';
import { cellAddress, topLeft } from './reference';

/** Row and column of the first cell, from 0, and the size. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The box of an address such as "D14:H28" or "A1". */
export function boxOf(address: string): Box {
  const [first = '', last = first] = address.split(':');
  const from = topLeft(first);
  const to = topLeft(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The smallest address that holds all blocks. */
export function addressOf(blocks: readonly CellBlock[]): string {
  const bottom = Math.max(1, ...blocks.map((block) => block.row + block.cells.length));
  const right = Math.max(1, ...blocks.map((block) => block.column + Math.max(0, ...block.cells.map((r) => r.length))));
  return `A1:${cellAddress(bottom - 1, right - 1)}`;
}
