import { errors as englishErrors } from './en/errors';
import { findings as englishFindings } from './en/findings';
import { errors as thaiErrors } from './th/errors';
import { findings as thaiFindings } from './th/findings';

/**
 * The languages that Outturn speaks, with the words of errors and findings only: the worksheet functions load with
 * these, and must not bring along the words of the pane and the sheets.
 */
export const LANGUAGES = {
  en: { errors: englishErrors, findings: englishFindings },
  th: { errors: thaiErrors, findings: thaiFindings },
} as const;
export type LanguageCode = keyof typeof LANGUAGES;
