import type { LanguageCode } from './languages';

/**
 * Thai writes a space beside figures and foreign words, and none between its own: what is filled in may be "2553-54" or "แถวที่ 3", so
 * the space after a preposition goes where a Thai letter follows.
 */
export const withThaiSpaces = (text: string, language: LanguageCode): string =>
  language === 'th' ? text.replace(/(ใน|ของ|จาก|กับ) (?=[\u0e01-\u0e4e])/gu, '$1') : text;
