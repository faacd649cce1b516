import type { Measure } from '../../measures/definition';
import { indicatorOf, servicesFromTable } from '../../measures/edits/indicators';
import { addPart } from '../../measures/edits/parts';
import type { Sector } from '../../measures/measure';
import { catalogueOf } from '../../measures/sectors/catalogue';

/** Another sector: lines that nobody has touched give way to those of its own table; the others stay. */
export function withSector(measure: Measure, sector: Sector): Measure {
  if (sector === measure.sector) return measure;
  const seeds = catalogueOf(measure.sector).flatMap(({ id, seed }) => (seed ? [id] : []));
  const ids = measure.indicators.map(({ catalogueId }) => catalogueId);
  const untouched = ids.length === seeds.length && seeds.every((id) => ids.includes(id));
  if (!untouched) return { ...measure, sector };
  return catalogueOf(sector)
    .filter(({ seed }) => seed)
    .reduce<Measure>((now, entry) => addPart(now, 'indicators', indicatorOf(entry)).value, {
      ...measure,
      sector,
      indicators: [],
    });
}

/** Outputs of the index become services when the table is built; names that are there already stay (N17). */
export const withServicesOfTable = (measure: Measure): Measure => servicesFromTable(measure).value;
