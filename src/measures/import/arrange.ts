/** Rows of any of the three shapes to one row per service and one column per period, still as text (IM9, IM10). */
import { normalised } from '../labels';
import type { Mapping, Rows } from './mapping';
import { cellAt } from './mapping';

/** Row and column in the file, from 0. */
export interface FilePlace {
  readonly row: number;
  readonly column: number;
}

export interface Arranged {
  readonly services: readonly string[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
  /** One per service and period; null where the file has no such row. */
  readonly places: readonly (readonly (FilePlace | null)[])[];
  /** Figures of one service and period that stand twice: the first is used. */
  readonly twice: readonly FilePlace[];
  /** Rows below the headings that are not used: blank, without a name, or a note. */
  readonly unusedRows: readonly number[];
}

export function arrange(rows: Rows, mapping: Mapping): Arranged {
  if (mapping.shape === 'wide') return arrangeWide(rows, mapping);
  return mapping.shape === 'down' ? arrangeDown(rows, mapping) : arrangeLong(rows, mapping);
}

const rowsBelow = (rows: Rows, headingRow: number): number[] =>
  rows.map((_, row) => row).filter((row) => row > headingRow);

function arrangeWide(rows: Rows, mapping: Mapping & { shape: 'wide' }): Arranged {
  const { headingRow, service, unit, periods } = mapping;
  const below = rowsBelow(rows, headingRow);
  const used = below.filter((row) => {
    const figures = periods.some((column) => cellAt(rows, row, column) !== '');
    return cellAt(rows, row, service) !== '' && (figures || (rows[row] ?? []).filter((cell) => cell.trim()).length > 1);
  });
  return {
    services: used.map((row) => cellAt(rows, row, service)),
    units: used.map((row) => (unit === null ? '' : cellAt(rows, row, unit))),
    periods: periods.map((column) => cellAt(rows, headingRow, column)),
    places: used.map((row) => periods.map((column) => ({ row, column }))),
    twice: [],
    unusedRows: below.filter((row) => !used.includes(row)),
  };
}

function arrangeDown(rows: Rows, mapping: Mapping & { shape: 'down' }): Arranged {
  const { headingRow, period, services } = mapping;
  const below = rowsBelow(rows, headingRow);
  const used = below.filter((row) => cellAt(rows, row, period) !== '');
  return {
    services: services.map((column) => cellAt(rows, headingRow, column)),
    units: services.map(() => ''),
    periods: used.map((row) => cellAt(rows, row, period)),
    places: services.map((column) => used.map((row) => ({ row, column }))),
    twice: [],
    unusedRows: below.filter((row) => !used.includes(row)),
  };
}

/** Services and periods in the order in which the file first names them. */
function arrangeLong(rows: Rows, mapping: Mapping & { shape: 'long' }): Arranged {
  const { headingRow, service, unit, period, value } = mapping;
  const below = rowsBelow(rows, headingRow);
  const used = below.filter((row) => cellAt(rows, row, service) !== '' && cellAt(rows, row, period) !== '');
  const services = new Map<string, number>();
  const periods = new Map<string, string>();
  const found = new Map<string, FilePlace>();
  const twice: FilePlace[] = [];
  for (const row of used) {
    const [name, when] = [normalised(cellAt(rows, row, service)), normalised(cellAt(rows, row, period))];
    if (!services.has(name)) services.set(name, row);
    if (!periods.has(when)) periods.set(when, cellAt(rows, row, period));
    const place = { row, column: value };
    const key = JSON.stringify([name, when]);
    if (found.has(key)) twice.push(place);
    else found.set(key, place);
  }
  return {
    services: [...services.values()].map((row) => cellAt(rows, row, service)),
    units: [...services.values()].map((row) => (unit === null ? '' : cellAt(rows, row, unit))),
    periods: [...periods.values()],
    places: [...services.keys()].map((name) =>
      [...periods.keys()].map((when) => found.get(JSON.stringify([name, when])) ?? null),
    ),
    twice,
    unusedRows: below.filter((row) => !used.includes(row)),
  };
}
