/** Addresses inside a block that was read. */
import { addressOf } from '../address';
import type { ReadCells } from './readCells';

export const cellIn = (block: ReadCells, row: number, column: number): string =>
  addressOf(block.column + column + 1, block.row + row + 1);

export function rangeText(block: ReadCells): string {
  const width = Math.max(1, ...block.values.map((row) => row.length));
  return `${cellIn(block, 0, 0)}:${cellIn(block, block.values.length - 1, width - 1)}`;
}
