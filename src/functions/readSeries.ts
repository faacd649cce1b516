/**
 * Reads series: a single row or a single column is a series whatever `periods` says; `periods` decides for blocks only. Each argument has its
 * own orientation, and an error names the cell in that of its argument. The result lies as the first argument does.
 */
import { CalculationError } from '../core/errors';
import type { Cells } from '../core/panel/shape';
import type { Orientation } from '../i18n/orientation';
import { cellError } from './cellErrors';
import { blockOf, orientationOf } from './readArguments';

type Ranges = Readonly<Record<string, unknown>>;
type Read<R extends Ranges> = { readonly [K in keyof R]: Cells };

export function withSeries<R extends Ranges, T>(
  periods: unknown,
  ranges: R,
  calculate: (read: Read<R>, orientation: Orientation) => T,
): T {
  const lies = new Map<string, Orientation>();
  let first: Orientation = 'across';
  try {
    const given = orientationOf(periods);
    Object.entries(ranges).forEach(([name, range]) => lies.set(name, orientationOfRange(range, given)));
    first = [...lies.values()][0] ?? given;
    const read = Object.fromEntries(
      Object.entries(ranges).map(([name, range]) => [name, blockOf(range, lies.get(name)!)]),
    );
    return calculate(read as Read<R>, first);
  } catch (error) {
    if (!(error instanceof CalculationError)) {
      throw error;
    }
    const { data } = error.detail;
    throw cellError(error.detail, ('argument' in data && lies.get(data.argument)) || first);
  }
}

function orientationOfRange(range: unknown, given: Orientation): Orientation {
  const rows = Array.isArray(range) ? (range as Cells) : [];
  const columns = rows[0]?.length ?? 1;
  if (rows.length > 1 && columns === 1) {
    return 'down';
  }
  return rows.length === 1 && columns > 1 ? 'across' : given;
}
