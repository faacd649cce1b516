import type { Catalogue } from '../catalogue';
import type { readingSheets as english } from '../en/readingSheets';
import { contributions } from './sheets/contributions';
import { unitCosts } from './sheets/unitCosts';

export const readingSheets = { contributions, unitCosts } as const satisfies Catalogue<typeof english>;
