import type { Indicator, Measure } from '../definition';
import type { Language, Sector } from '../measure';
import { wordsIn } from '../newMeasure';
import type { CatalogueEntry } from '../sectors/catalogueEntry';
import { catalogueOf } from '../sectors/catalogue';
import type { Edited } from './edit';
import { edited } from './edit';
import { sameName } from './names';
import type { NewPart } from './parts';
import { addPart, removePart } from './parts';
import { addService } from './services';

/** Ticks an entry of the catalogue, or takes the tick away (N16). */
export function toggleEntry(measure: Measure, entry: CatalogueEntry): Edited {
  const ticked = measure.indicators.find((one) => one.catalogueId === entry.id);
  return ticked ? removePart(measure, 'indicators', ticked.id) : addPart(measure, 'indicators', indicatorOf(entry));
}

/** The entry's words as they are now: a later catalogue does not rewrite a table that was built. */
export const indicatorOf = (entry: CatalogueEntry): NewPart<'indicators'> => ({
  catalogueId: entry.id,
  stage: entry.stage,
  text: entry.text,
  unit: entry.unit,
  kind: entry.kind,
  measured: entry.measured,
  largerIsBetter: entry.largerIsBetter,
  source: entry.source,
  inIndex: entry.inIndex,
});

export function findEntry(sector: Sector, catalogueId: string): NewPart<'indicators'> | null {
  const entry = catalogueOf(sector).find((one) => one.id === catalogueId);
  return entry ? indicatorOf(entry) : null;
}

/** A service for each output in the index that has none yet, named in the language of the sheets (N17). */
export function servicesFromTable(measure: Measure): Edited {
  const language: Language = measure.language === 'th' ? 'th' : 'en';
  const outputs = measure.indicators.filter((one) => one.stage === 'output' && one.inIndex);
  return edited(
    outputs
      .filter((one) => !hasService(measure, one, language))
      .reduce((value, one) => {
        const { catalogueId } = one;
        const service = { name: wordsIn(one.text, language), unit: wordsIn(one.unit, language) };
        return addService(value, { ...service, ...(catalogueId !== undefined && { catalogueId }) }).value;
      }, measure),
  );
}

const hasService = (measure: Measure, indicator: Indicator, language: Language): boolean =>
  measure.services.some(
    (one) =>
      (one.catalogueId !== undefined && one.catalogueId === indicator.catalogueId) ||
      sameName(one.name, wordsIn(indicator.text, language)),
  );
