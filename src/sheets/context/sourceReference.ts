/**
 * How a formula reaches the user's figures: plain A1 ranges, whether or not they lie in an Excel Table (rule S2). Only
 * the columns of the periods are searched: beside them the same headings may stand over other figures.
 */
import type { FigureSource } from '../../measures/measure';
import { cell, onSheet, rangeOf } from '../plan/reference';

/** The figures, without labels and headings. */
export function figures(source: FigureSource): string {
  return periodColumns(source, source.firstRow, source.lastRow);
}

export function headings(source: FigureSource): string {
  return periodColumns(source, source.headingRow, source.headingRow);
}

function periodColumns(source: FigureSource, firstRow: number, lastRow: number): string {
  const { firstPeriodColumn: firstColumn, lastPeriodColumn: lastColumn } = source;
  return onSheet(source.sheet, rangeOf({ firstColumn, lastColumn, firstRow, lastRow }, 'both'));
}

export function names(source: FigureSource): string {
  return wholeColumn(source, source.labelColumn);
}

export function wholeColumn(source: FigureSource, column: number): string {
  const box = { firstColumn: column, lastColumn: column, firstRow: source.firstRow, lastRow: source.lastRow };
  return onSheet(source.sheet, rangeOf(box, 'both'));
}

/** The heading of period `t`, row fixed, so that it moves with the column. */
export function periodHeading(source: FigureSource, t: number): string {
  return onSheet(source.sheet, cell(source.firstPeriodColumn + t, source.headingRow, 'row'));
}

/**
 * Where a period and a service stand among the figures, counted from the first. References and not plain numbers: a column or a row
 * that a user inserts in the middle of the table moves them along with what they stand for (rule S35).
 */
export function columnOfPeriod(source: FigureSource, t: number): string {
  const first = onSheet(source.sheet, cell(source.firstPeriodColumn, source.headingRow, 'both'));
  return `COLUMN(${periodHeading(source, t)})-COLUMN(${first})+1`;
}

export function rowOfService(source: FigureSource, service: number): string {
  const own = onSheet(source.sheet, cell(source.labelColumn, source.firstRow + service, 'column'));
  const first = onSheet(source.sheet, cell(source.labelColumn, source.firstRow, 'both'));
  return `ROW(${own})-ROW(${first})+1`;
}
