/** The words of the sheets that read the results: contributions, unit costs, sensitivity, checks, report, plan, total. */
import { contributions } from './sheets/contributions';
import { report } from './sheets/report';
import { unitCosts } from './sheets/unitCosts';

export const readingSheets = { contributions, report, unitCosts } as const;
