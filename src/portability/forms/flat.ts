/**
 * A block as one long row, cell after cell, so that a single matrix can treat each row in its own way: rows that have their
 * own gaps, or their own service lives. There and back are products with matrices of 0 and 1.
 */
import type { Step } from '../letText';

/** Needs period_down, the numbers of the periods as a column. */
export const flatSteps = (parameter: string): Step[] => [
  ['cell', `SEQUENCE(1,${parameter}_rows*${parameter}_columns)`],
  ['cell_down', `SEQUENCE(${parameter}_rows*${parameter}_columns)`],
  ['cell_row', `INT((cell-1)/${parameter}_columns)+1`],
  ['cell_row_down', `INT((cell_down-1)/${parameter}_columns)+1`],
  ['cell_period', `cell-(cell_row-1)*${parameter}_columns`],
  ['cell_period_down', `cell_down-(cell_row_down-1)*${parameter}_columns`],
  ['same_row', 'IF(cell_row_down=cell_row,1,0)'],
  ['of_period', 'IF(period_down=cell_period,1,0)'],
  ['of_row', `IF(SEQUENCE(${parameter}_rows)=cell_row,1,0)`],
  ['row_ones', `SEQUENCE(1,${parameter}_rows,1,0)`],
];

export const flat = (block: string): string => `MMULT(row_ones,MMULT(${block},of_period)*of_row)`;

/** One figure for each row, as a column, for each cell of the row. */
export const flatByRow = (column: string): string => `MMULT(row_ones,${column}*of_row)`;

export const asBlock = (row: string): string => `MMULT(of_row*${row},TRANSPOSE(of_period))`;
