import { en } from './en';
import { th } from './th';

/** The languages that Outturn speaks, each with its catalogue. */
export const LANGUAGES = { en, th } as const;
export type LanguageCode = keyof typeof LANGUAGES;
