/** Ranges of periods, counted from 0, as letters. */
import { periodColumn } from '../columns';
import { columnLetters as letters } from '../reference';

export { across, block } from '../columns';

export const columnLetters = (t: number): string => letters(periodColumn(t));
