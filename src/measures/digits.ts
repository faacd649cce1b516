/** Thai digits are the same numbers as Western ones, written differently (N4, IM6). */
const THAI = '๐๑๒๓๔๕๖๗๘๙';

export const westernDigits = (text: string): string => text.replace(/[๐-๙]/gu, (digit) => String(THAI.indexOf(digit)));

export const thaiDigits = (text: string): string => text.replace(/[0-9]/gu, (digit) => THAI.charAt(Number(digit)));

export const hasThaiDigits = (text: string): boolean => /[๐-๙]/u.test(text);
