/**
 * The catalogues from which a measure is put together (rules T5, T6). Each begins with the words of the table that the
 * Asian Productivity Organization's course on public-sector productivity uses for the sector ("seed"); the indicators
 * after them are those that statistical offices publish.
 */
import type { Sector } from '../measure';
import type { CatalogueEntry } from './catalogueEntry';
import { education } from './education';
import { health } from './health';
import { socialCare } from './socialCare';

const CATALOGUES: Readonly<Record<Sector, readonly CatalogueEntry[]>> = { health, education, socialCare, own: [] };

/** Empty for a sector of one's own. */
export const catalogueOf = (sector: Sector): readonly CatalogueEntry[] => CATALOGUES[sector];
