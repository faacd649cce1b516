import type { LanguageCode } from '../i18n/languages';

interface WithOffice {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

/** The language of messages: Thai where Excel speaks Thai, English elsewhere and wherever there is no Office. */
export function messageLanguage(): LanguageCode {
  const language = (globalThis as WithOffice).Office?.context?.displayLanguage ?? 'en';
  return language.toLowerCase().startsWith('th') ? 'th' : 'en';
}
