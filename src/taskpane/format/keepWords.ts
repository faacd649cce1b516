import { keep as english } from '../../i18n/en/pane/keep';
import { keep as thai } from '../../i18n/th/pane/keep';
import type { Catalogue } from '../../i18n/catalogue';
import type { SheetLanguage } from '../../measures/definition';
import { usePane } from '../state/pane';

export type KeepWords = Catalogue<typeof english>;

export const keepWordsOf = (language: SheetLanguage): KeepWords => (language === 'th' ? thai : english);

/** Fetched with the screen that needs them, in both languages. */
export const useKeepWords = (): KeepWords => keepWordsOf(usePane().language);
