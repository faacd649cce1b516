/** How a formula reaches the user's figures: plain A1 ranges, whether or not they lie in an Excel Table (rule S2). */
import type { FigureSource } from '../measures/measure';
import { cell, onSheet, rangeOf } from './reference';

/** The block with labels and figures, without its heading row. */
export function figures(source: FigureSource): string {
  return onSheet(
    source.sheet,
    rangeOf({ ...columnsOf(source), firstRow: source.firstRow, lastRow: source.lastRow }, 'both'),
  );
}

export function headings(source: FigureSource): string {
  const row = source.headingRow;
  return onSheet(source.sheet, rangeOf({ ...columnsOf(source), firstRow: row, lastRow: row }, 'both'));
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

/** Position of a worksheet column inside the block. */
export const positionInBlock = (source: FigureSource, column: number): number =>
  column - columnsOf(source).firstColumn + 1;

function columnsOf(source: FigureSource): { firstColumn: number; lastColumn: number } {
  const others = [source.labelColumn, source.unitColumn ?? source.labelColumn];
  return {
    firstColumn: Math.min(source.firstColumn, source.firstPeriodColumn, ...others),
    lastColumn: Math.max(source.lastPeriodColumn, ...others),
  };
}
