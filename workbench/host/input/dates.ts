/**
 * Text that Excel takes for a date: the trap for statistical periods. "2010-11" becomes 1 November 2010, "Mar 2020"
 * becomes 1 March 2020; a period has to be written with an apostrophe. US English order (month before day).
 */
import type { Read } from './numbers';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_YEAR = 'mmm-yy';
const DAY_MONTH = 'd-mmm';
const DAY_MONTH_YEAR = 'd-mmm-yy';
const SHORT_DATE = 'm/d/yyyy';

const DAY = 86_400_000;

/** Excel's serial number; it believes that 1900 was a leap year. */
export function serial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
  return days < 61 ? days - 1 : days;
}

/** Two digits: 00-29 are the 2000s, 30-99 the 1900s. */
const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function date(year: number, month: number, day: number, numberFormat: string): Read | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { value: serial(year, month, day), numberFormat };
}

/** "10-11": a day of this year, or, where there is no such day, a month of a year. */
function monthAndNumber(month: number, digits: string, today: Date): Read | null {
  if (digits.length > 2) return date(Number(digits), month, 1, MONTH_YEAR);
  return date(today.getFullYear(), month, Number(digits), DAY_MONTH) ?? date(fullYear(digits), month, 1, MONTH_YEAR);
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : NAMES.indexOf(lower)) + 1;
}

function time(text: string): Read | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

function inDigits(text: string, today: Date): Read | null {
  const parts = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const [, a = '', , b = '', c] = parts;
  if (c !== undefined) {
    if (a.length === 4) return date(Number(a), Number(b), Number(c), SHORT_DATE);
    return a.length <= 2 && b.length <= 2 && c.length !== 3
      ? date(fullYear(c), Number(a), Number(b), SHORT_DATE)
      : null;
  }
  if (a.length === 4 && b.length <= 2) return date(Number(a), Number(b), 1, MONTH_YEAR);
  if (a.length > 2 || b.length === 3) return null;
  return monthAndNumber(Number(a), b, today);
}

function withMonthName(text: string, today: Date): Read | null {
  const first = /^([A-Za-z]{3,9})[- ](\d{1,2}|\d{4})(?:, ?(\d{4}|\d{2}))?$/.exec(text);
  if (first) {
    const [, name = '', digits = '', year] = first;
    const month = monthNumber(name);
    return year === undefined
      ? monthAndNumber(month, digits, today)
      : date(fullYear(year), month, Number(digits), DAY_MONTH_YEAR);
  }
  const last = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (!last) return null;
  const [, day = '', name = '', year] = last;
  const month = monthNumber(name);
  if (year !== undefined) return date(fullYear(year), month, Number(day), DAY_MONTH_YEAR);
  return date(today.getFullYear(), month, Number(day), DAY_MONTH);
}

export const readDate = (text: string, today: Date): Read | null =>
  time(text) ?? inDigits(text, today) ?? withMonthName(text, today);
