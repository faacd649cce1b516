import type { Sector } from '../../measures/measure';
import type { CatalogueEntry } from '../../measures/sectors/catalogue';
import type { WorkbookPlan } from '../../sheets/plan';
import { buildTableSheet } from '../../sheets/tableSheet';
import type { Names } from '../state/build';
import type { Choices } from '../state/choices';

/** The sheet of the table, named as is free when it is written. */
export function planTable(
  { name, language }: Choices,
  sector: Sector,
  entries: readonly CatalogueEntry[],
): (inUse: Names) => WorkbookPlan {
  const own = name.trim() === '' ? {} : { name: name.trim() };
  return ({ sheets, names }) =>
    buildTableSheet({ ...own, sector, language, entries }, { existingSheets: sheets, existingNames: names });
}
