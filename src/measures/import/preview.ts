/** What an import would put into the sheet, cell by cell, before anything is written (IM5, IM11). */
import { normalised } from '../labels';
import type { PeriodKind } from '../periods';
import { recogniseKind } from '../periods';
import { arrange } from './arrange';
import type { Arranged, FilePlace } from './arrange';
import type { DecimalReading, DecimalSign } from './decimalSign';
import { decimalSign } from './decimalSign';
import type { Mapping, Rows } from './mapping';
import { cellAt } from './mapping';
import type { ReadCell } from './readCell';
import { readCell } from './readCell';

/** absent: the file has no row for this service and period. */
export type PreviewCell = (ReadCell | { readonly kind: 'absent' }) & { readonly place: FilePlace | null };

export interface PreviewCounts {
  readonly numbers: number;
  readonly missing: number;
  readonly unread: number;
  readonly absent: number;
  readonly marked: number;
  readonly percent: number;
  readonly eitherWay: number;
}

export interface ImportPreview {
  readonly services: readonly string[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly periodKind: PeriodKind;
  readonly cells: readonly (readonly PreviewCell[])[];
  readonly counts: PreviewCounts;
  /** The signs that stand for missing figures, with how often: "-" means zero in some tables, and only the user knows. */
  readonly signs: readonly { readonly sign: string; readonly times: number }[];
  readonly decimal: DecimalReading;
  readonly twice: readonly FilePlace[];
  readonly unusedRows: readonly number[];
  /** Names that stand on more than one row, by which nothing could be found again (T2). */
  readonly repeatedServices: readonly string[];
  readonly repeatedPeriods: readonly string[];
}

export interface ImportOptions {
  /** The user's answer; absent: settled by the figures. */
  readonly decimal?: DecimalSign;
  /** What is usual where the figures settle nothing: a comma where semicolons separate the cells. */
  readonly usualDecimal?: DecimalSign;
}

export function preview(rows: Rows, mapping: Mapping, options: ImportOptions = {}): ImportPreview {
  const arranged = arrange(rows, mapping);
  const decimal = decimalOf(rows, arranged, options);
  const cells = arranged.places.map((line) => line.map((place) => previewCell(rows, place, decimal.sign)));
  const { services, units, periods, twice, unusedRows } = arranged;
  return {
    services,
    units,
    periods,
    periodKind: recogniseKind(periods),
    cells,
    counts: countsOf(cells.flat()),
    signs: signsOf(cells.flat()),
    decimal,
    twice,
    unusedRows,
    repeatedServices: repeated(services),
    repeatedPeriods: repeated(periods),
  };
}

function decimalOf(rows: Rows, arranged: Arranged, options: ImportOptions): DecimalReading {
  const places = arranged.places.flat().filter((place) => place !== null);
  const reading = decimalSign(
    places.map(({ row, column }) => cellAt(rows, row, column)),
    options.usualDecimal,
  );
  return options.decimal === undefined ? reading : { ...reading, sign: options.decimal, certain: true };
}

function previewCell(rows: Rows, place: FilePlace | null, sign: DecimalSign): PreviewCell {
  return place === null
    ? { kind: 'absent', place }
    : { ...readCell(cellAt(rows, place.row, place.column), sign), place };
}

function countsOf(cells: readonly PreviewCell[]): PreviewCounts {
  const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell] : []));
  const count = (kind: PreviewCell['kind']): number => cells.filter((cell) => cell.kind === kind).length;
  return {
    numbers: numbers.length,
    missing: count('missing'),
    unread: count('unread'),
    absent: count('absent'),
    marked: numbers.filter(({ mark }) => mark !== '').length,
    percent: numbers.filter(({ percent }) => percent).length,
    eitherWay: numbers.filter(({ eitherWay }) => eitherWay).length,
  };
}

function signsOf(cells: readonly PreviewCell[]): { sign: string; times: number }[] {
  const times = new Map<string, number>();
  cells.forEach((cell) => {
    if (cell.kind === 'missing') times.set(cell.sign, (times.get(cell.sign) ?? 0) + 1);
  });
  return [...times].map(([sign, often]) => ({ sign, times: often }));
}

function repeated(labels: readonly string[]): string[] {
  const seen = labels.map(normalised);
  return labels.filter((_, at) => seen.indexOf(seen[at] ?? '') < at);
}

/**
 * What goes into the sheet: numbers as numbers, signs and what was not understood as the text that it was, so that the checks show it;
 * an empty or absent cell stays empty. Never 0 for any of these.
 */
export const importedValues = (found: ImportPreview): (number | string | null)[][] =>
  found.cells.map((line) => line.map(valueOf));

function valueOf(cell: PreviewCell): number | string | null {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'absent') return null;
  const text = cell.kind === 'missing' ? cell.sign : cell.text;
  return text === '' ? null : text;
}
