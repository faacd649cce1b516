import type { Sector } from '../../measures/measure';
import type { CatalogueEntry } from '../../measures/sectors/catalogue';
import type { Planner } from '../state/build';
import type { Choices } from '../state/choices';

/** The sheet of the table, named as is free when it is written. */
export function planTable({ name, language }: Choices, sector: Sector, entries: readonly CatalogueEntry[]): Planner {
  const own = name.trim() === '' ? {} : { name: name.trim() };
  return async ({ sheets, names }) => {
    const { buildTableSheet } = await import('../../sheets/tableSheet');
    return buildTableSheet({ ...own, sector, language, entries }, { existingSheets: sheets, existingNames: names });
  };
}
