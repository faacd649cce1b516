import { portability as english } from '../../i18n/en/portability';
import { portability as thai } from '../../i18n/th/portability';
import type { Catalogue } from '../../i18n/catalogue';
import type { Language } from '../../measures/measure';

export type PortabilityWords = Catalogue<typeof english>;

/** Fetched with the screen that needs them. */
export const portabilityWords = (language: Language): PortabilityWords => (language === 'th' ? thai : english);
