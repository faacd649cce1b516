import type { ZeroRule } from '../../core/options';
import type { Alignment, CellPlace } from './alignment';
import { isFigure } from './filledIn';
import { SOURCE_KINDS, type SourceKind } from './sourceKinds';

/** What one of the two blocks lacks for the services and periods that are measured. */
export interface Lack {
  readonly block: SourceKind;
  /** Services with a cell that holds no figure, of how many that have a row in the block. */
  readonly services: number;
  readonly of: number;
  /** The periods of these cells. */
  readonly periods: readonly string[];
  readonly everyPeriod: boolean;
  readonly cells: number;
  /** The first such cell, row by row. */
  readonly first: CellPlace;
}

/** [x] is no figure either: somebody said that it is not known. Rows that are missing altogether are told by their names. */
export function lackingIn(alignment: Alignment, zeros: ZeroRule): Lack[] {
  return SOURCE_KINDS.flatMap((block) => lackOf(block, alignment, zeros) ?? []);
}

function lackOf(block: SourceKind, alignment: Alignment, zeros: ZeroRule): Lack | undefined {
  const { services, periods, placeOf } = alignment;
  const rows = services.flatMap((_, row) => (placeOf(block, row, undefined) ? [row] : []));
  const columns = periods.flatMap((_, column) => (placeOf(block, undefined, column) ? [column] : []));
  const lacks = rows.flatMap((row) =>
    columns.flatMap((column) => (isFigure(alignment[block][row]?.[column], zeros) ? [] : [{ row, column }])),
  );
  const [one] = lacks;
  const first = one && placeOf(block, one.row, one.column);
  if (!first) return undefined;
  const without = columns.filter((column) => lacks.some((lack) => lack.column === column));
  return {
    block,
    services: new Set(lacks.map(({ row }) => row)).size,
    of: rows.length,
    periods: without.map((column) => periods[column] ?? ''),
    everyPeriod: without.length === columns.length,
    cells: lacks.length,
    first,
  };
}
