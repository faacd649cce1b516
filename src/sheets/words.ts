/** The words of the sheets in the measure's language. Sheet names and defined names stay English (rule S3). */
import { sheets as english } from '../i18n/en/sheets';
import { sheets as thai } from '../i18n/th/sheets';
import type { Catalogue } from '../i18n/catalogue';
import type { Language } from '../measures/measure';

export type SheetWords = Catalogue<typeof english>;

export const sheetWords = (language: Language): SheetWords => (language === 'th' ? thai : english);
