import type { Catalogue } from '../catalogue';
import type { readingSheets as english } from '../en/readingSheets';
import { contributions } from './sheets/contributions';
import { report } from './sheets/report';
import { unitCosts } from './sheets/unitCosts';

export const readingSheets = { contributions, report, unitCosts } as const satisfies Catalogue<typeof english>;
