import type { ComparedIndex, Series } from '../core/index/comparison';
import type { AnyErrorDetail } from '../core/errors';
import type { Sensitivity } from '../core/uncertainty/sensitivity';
import type { Orientation } from '../i18n/orientation';
import { noMatch, unreachable } from './absent';
import { cellError } from './cellErrors';
import { transposed } from './readArguments';
import type { ResultCell } from './writeResult';

type Cell = number | null | AnyErrorDetail;

/** A figure, or the error that stands for it; `absent` says why there is none. */
function cellOf(value: Cell, absent: '' | AnyErrorDetail, orientation: Orientation): ResultCell {
  if (typeof value === 'number') {
    return value;
  }
  const detail = value ?? absent;
  return detail === '' ? '' : cellError(detail, orientation);
}

/**
 * Three lines per formula below the headings; turned with the block, so that the periods lie as they lie in the sheet. Headings are the
 * same in every language and the periods are positions, so that a formula can look for them.
 *
 * @param base counted from 1
 */
export function comparisonTable(
  compared: readonly ComparedIndex[],
  periods: number,
  base: number,
  orientation: Orientation,
): ResultCell[][] {
  const positions = Array.from({ length: periods }, (_, period) => period);
  const line = (formula: string, linking: string, values: Series): ResultCell[] => [
    formula,
    linking,
    ...positions.map((period) =>
      cellOf('code' in values ? values : values[period]!, unreachable(base)(0, period), orientation),
    ),
  ];
  const lines = [
    ['formula', 'linking', ...positions.map((period) => period + 1)],
    ...compared.flatMap(({ formula, annual, fixed, drift }) => [
      line(formula, 'annual', annual),
      line(formula, 'fixed', fixed),
      line(formula, 'drift', drift),
    ]),
  ];
  return orientation === 'across' ? lines : transposed(lines);
}

/**
 * One row per change below the headings.
 *
 * @param period and base counted from 1
 */
export function sensitivityTable(
  rows: readonly Sensitivity[],
  period: number,
  base: number,
  orientation: Orientation,
): ResultCell[][] {
  const why = period === base ? noMatch(0, period - 1) : unreachable(base)(0, period - 1);
  return [
    ['change', 'of', 'index', 'difference'],
    ...rows.map(({ kind, of, index, difference }) => [
      kind,
      typeof of === 'number' ? of + 1 : of,
      cellOf(index, why, orientation),
      cellOf(difference, typeof index === 'object' && index !== null ? index : why, orientation),
    ]),
  ];
}
