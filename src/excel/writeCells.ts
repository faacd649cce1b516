import type { CellBlock, PlanCell } from '../sheets/plan/plan';
import { cellText } from './cellText';

/** What `range.formulas` takes. null leaves the cell as it is. */
export type ExcelInput = string | number | null;

export function excelInput(cell: PlanCell | null): ExcelInput {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return cellText(cell);
  return typeof cell === 'number' ? cell : cell.formula;
}

/** Writes a block with one assignment; it must be rectangular. */
export function writeBlock(sheet: Excel.Worksheet, block: CellBlock): void {
  const width = Math.max(0, ...block.cells.map((row) => row.length));
  if (width === 0) return;
  const matrix = block.cells.map((row) => Array.from({ length: width }, (_, i) => excelInput(row[i] ?? null)));
  sheet.getRangeByIndexes(block.row, block.column, matrix.length, width).formulas = matrix;
}

/** The label that a block puts into a cell (0-based), when it puts one there. */
export function plannedText(blocks: readonly CellBlock[], row: number, column: number): string | undefined {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (typeof cell === 'string' && cell !== '') return cell;
  }
  return undefined;
}
