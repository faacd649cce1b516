/** Ranges of periods, counted from 0, as letters. */
import { periodColumn } from '../plan/columns';
import { columnLetters as letters } from '../plan/reference';

export { across, block } from '../plan/columns';

export const columnLetters = (t: number): string => letters(periodColumn(t));
