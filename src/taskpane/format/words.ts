import type { Catalogue } from '../../i18n/catalogue';
import { pane as english } from '../../i18n/en/pane';
import { pane as thai } from '../../i18n/th/pane';
import type { Language } from '../../measures/measure';

export type PaneWords = Catalogue<typeof english>;

export const paneWords = (language: Language): PaneWords => (language === 'th' ? thai : english);

/** The language of Excel's menus where the pane speaks it, English otherwise. */
export const languageOf = (displayLanguage: string): Language => (/^th\b/i.test(displayLanguage) ? 'th' : 'en');
