import type { Language, Sector } from '../../measures/measure';
import { catalogueOf, type CatalogueEntry } from '../../measures/sectors/catalogue';
import type { Choices } from '../state/choices';

/** What is ticked: what the user chose, or else the entries of the sector's own table. */
export function tickedIn(choices: Choices, sector: Sector): ReadonlySet<string> {
  const chosen = choices.ticked[sector];
  return new Set(chosen ?? catalogueOf(sector).flatMap(({ id, seed }) => (seed ? [id] : [])));
}

/** In the order of the catalogue, so that the same ticks always give the same table. */
export function toggled(
  entries: readonly CatalogueEntry[],
  ticked: ReadonlySet<string>,
  id: string,
  on: boolean,
): readonly string[] {
  return entries.flatMap((entry) => ((entry.id === id ? on : ticked.has(entry.id)) ? [entry.id] : []));
}

/** Entries that hold the words, in either language: a Thai statistician may know the English term. */
export function matching(
  entries: readonly CatalogueEntry[],
  words: string,
  language: Language,
): readonly CatalogueEntry[] {
  const wanted = words.trim().toLocaleLowerCase(language);
  if (wanted === '') return entries;
  return entries.filter(({ text, unit }) =>
    [text.en, text.th, unit.en, unit.th].some((one) => one.toLocaleLowerCase(language).includes(wanted)),
  );
}
