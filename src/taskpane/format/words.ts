import type { Catalogue } from '../../i18n/catalogue';
import type { pane as english } from '../../i18n/en/pane';
import type { Language } from '../../measures/measure';

export type PaneWords = Catalogue<typeof english>;

/** The words of one language; those of the other are not fetched. */
export async function loadWords(language: Language): Promise<PaneWords> {
  if (language === 'th') return (await import('../../i18n/th/pane')).pane;
  return (await import('../../i18n/en/pane')).pane;
}

/** The language of Excel's menus where the pane speaks it, English otherwise. */
export const languageOf = (displayLanguage: string): Language => (/^th\b/i.test(displayLanguage) ? 'th' : 'en');
