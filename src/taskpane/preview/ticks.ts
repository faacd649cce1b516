import type { Language } from '../../measures/measure';
import type { CatalogueEntry } from '../../measures/sectors/catalogueEntry';

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
