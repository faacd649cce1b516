import type { ZeroRule } from '../../core/options';
import type { Recognised } from './recognise';

/** A cell that holds a figure; a 0 is one only where zeros are activity (rule M2). */
export function isFigure(cell: unknown, zeros: ZeroRule): boolean {
  return typeof cell === 'number' && (cell !== 0 || zeros === 'activity');
}

export function filledIn({ values }: Recognised, zeros: ZeroRule): { filled: number; all: number } {
  const cells = values.flat();
  return { filled: cells.filter((cell) => isFigure(cell, zeros)).length, all: cells.length };
}

/** Cells of a block that hold nothing at all, and could be taken for a 0. */
export function blankCells({ values }: Recognised): number {
  return values.flat().filter((cell) => cell === null || cell === '').length;
}
