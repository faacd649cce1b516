import type { Catalogue } from '../../i18n/catalogue';
import { other as english } from '../../i18n/en/pane/other';
import { other as thai } from '../../i18n/th/pane/other';
import { usePane } from '../state/pane';

export type OtherWords = Catalogue<typeof english>;

/** Fetched with the part of the screen that needs them, in both languages. */
export const useOtherWords = (): OtherWords => (usePane().language === 'th' ? thai : english);
