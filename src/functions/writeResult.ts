import type { AnyErrorDetail } from '../core/errors';
import type { Orientation } from '../i18n/orientation';
import { cellError } from './cellErrors';
import { transposed } from './readArguments';

export type ResultCell = number | string | CustomFunctions.Error;

/** What a cell says where the core has no value. The first period has no comparison: it shows an empty text. */
export type Absent = (service: number, period: number) => '' | AnyErrorDetail;

/** A block in the orientation of the sheet. */
export function blockResult(
  values: readonly (readonly (number | string | null)[])[],
  orientation: Orientation,
  absent: Absent,
): ResultCell[][] {
  const cells = values.map((row, service) =>
    row.map((value, period) => value ?? absentCell(absent(service, period), orientation)),
  );
  return orientation === 'across' ? cells : transposed(cells);
}

/** One value per period: a row for periods across, a column for periods down. */
export function seriesResult(
  values: readonly (number | null)[],
  orientation: Orientation,
  absent: Absent,
): ResultCell[][] {
  return blockResult([values], orientation, absent);
}

function absentCell(absent: '' | AnyErrorDetail, orientation: Orientation): ResultCell {
  return absent === '' ? '' : cellError(absent, orientation);
}
