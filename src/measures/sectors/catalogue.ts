/**
 * The catalogues from which a measure is put together (rules T5, T6). Each begins with the words of the table that the
 * Asian Productivity Organization's course on public-sector productivity uses for the sector ("seed"); the indicators
 * after them are those that statistical offices publish.
 */
import type { Bilingual, IndicatorKind, Stage } from '../definition';
import type { Sector } from '../measure';
import { education } from './education';
import { health } from './health';
import { socialCare } from './socialCare';

export interface CatalogueEntry {
  readonly id: string;
  readonly stage: Stage;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  readonly kind: IndicatorKind;
  readonly measured: 'direct' | 'proxy';
  /** null: neither, such as the hours that were worked. */
  readonly largerIsBetter: boolean | null;
  /** Where such figures usually come from. */
  readonly source: Bilingual;
  /** In the course's own table. */
  readonly seed: boolean;
  /** Offered for the output index: an output that is counted, service by service. */
  readonly inIndex: boolean;
}

const CATALOGUES: Readonly<Record<Sector, readonly CatalogueEntry[]>> = { health, education, socialCare, own: [] };

/** Empty for a sector of one's own. */
export const catalogueOf = (sector: Sector): readonly CatalogueEntry[] => CATALOGUES[sector];
