import type { Catalogue } from '../catalogue';
import type { readingSheets as english } from '../en/readingSheets';
import { checks } from './checks';
import { findingNames } from './findingNames';
import { allFormulas } from './sheets/allFormulas';
import { contributions } from './sheets/contributions';
import { countedChecks } from './sheets/countedChecks';
import { improvement } from './sheets/improvement';
import { report } from './sheets/report';
import { sensitivity } from './sheets/sensitivity';
import { unitCosts } from './sheets/unitCosts';

export const readingSheets = {
  allFormulas,
  contributions,
  countedChecks,
  findingNames,
  blockNames: checks.blocks,
  improvement,
  report,
  sensitivity,
  unitCosts,
} as const satisfies Catalogue<typeof english>;
