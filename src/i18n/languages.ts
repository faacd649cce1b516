import { errors as englishErrors } from './en/errors';
import { findings as englishFindings } from './en/findings';
import { errors as thaiErrors } from './th/errors';
import { findings as thaiFindings } from './th/findings';

/** The sentences of errors and findings in each language. The worksheet functions load these and not the words of the pane. */
export const LANGUAGES = {
  en: { errors: englishErrors, findings: englishFindings },
  th: { errors: thaiErrors, findings: thaiFindings },
} as const;
export type LanguageCode = keyof typeof LANGUAGES;
