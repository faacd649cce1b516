/** Headings of periods: text such as "2010-11" stays text; a number such as 2010 becomes "2010" and is remembered as one. */
import { addressOf } from '../address';
import { cellText, isEmpty, isFigure } from './cellKinds';
import { MeasureError } from '../measureError';
import type { ReadCells } from './readCells';

export interface PeriodLabel {
  readonly label: string;
  readonly isNumber: boolean;
}

/** Every way of writing a period has a digit: 2010-11, 2017*, Q1 2020, FY19, Year 1, พ.ศ. 2560. */
export const readsLikePeriod = (value: unknown): boolean => !isEmpty(value) && /\d/.test(cellText(value));

/** A whole number that can be a year, of the common or of the Buddhist era. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2999;

/** A small whole number can be a position: period 1, 2, 3. */
const isOrdinal = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 60;

export const canHeadPeriod = (value: unknown): boolean =>
  isFigure(value) ? isYear(value) || isOrdinal(value) : !isEmpty(value);

/** Throws for a date: 2010-11 typed into Excel becomes November 2010, and its number would become the name of the period. */
export function periodLabel(block: ReadCells, row: number, column: number): PeriodLabel {
  const value = block.values[row]?.[column];
  if (!isFigure(value)) return { label: cellText(value), isNumber: false };
  const shown = block.text?.[row]?.[column] ?? String(value);
  if (isDate(value, shown)) {
    const cell = addressOf(block.column + column + 1, block.row + row + 1);
    throw new MeasureError({ code: 'dateHeading', sheet: block.sheet, cell, shown });
  }
  return { label: String(value), isNumber: true };
}

const DATE_SIGNS = /[A-Za-z\u0e00-\u0e7f]|\d\s*[-/.]\s*\d/;

export const isDate = (value: number, shown: string): boolean =>
  !isYear(value) && !isOrdinal(value) && DATE_SIGNS.test(shown);
