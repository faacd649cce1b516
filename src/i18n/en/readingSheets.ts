/** The words of the sheets that read the results: contributions, unit costs, sensitivity, checks, report, plan, total. */
import { contributions } from './sheets/contributions';
import { unitCosts } from './sheets/unitCosts';

export const readingSheets = { contributions, unitCosts } as const;
