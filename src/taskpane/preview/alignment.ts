import { cellAddress } from '../../excel';
import type { FigureSource } from '../../measures/measure';
import { matchPanel, type MatchedPanel } from '../../measures/source/matchPanel';
import { matchPeriods, matchServices } from '../../measures/source/matchSources';
import type { SourceKind } from './sourceKinds';
import type { Recognised } from './recognise';

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Quantities and costs of the same services and periods, in the order of the quantities, and where each figure stands. */
export interface Alignment extends MatchedPanel {
  readonly blocks: Readonly<Record<SourceKind, Recognised>>;
  /** Positions of services that the costs do not name. */
  readonly withoutCosts: ReadonlySet<number>;
  /** A cell; the label of a service or period where a finding is about a whole line; undefined where the block lacks it. */
  placeOf(block: SourceKind, service: number | undefined, period: number | undefined): CellPlace | undefined;
}

/** Throws a MeasureError when a name stands twice. */
export function align(quantities: Recognised, costs: Recognised): Alignment {
  const services = matchServices(quantities.source, costs.source);
  const periods = matchPeriods(quantities.source, costs.source);
  const lines = {
    quantities: { rows: services.map((s) => s.quantity), columns: periods.map((p) => p.quantity) },
    costs: { rows: services.map((s) => s.cost), columns: periods.map((p) => p.cost) },
  };
  const blocks = { quantities, costs };
  return {
    ...matchPanel(quantities, costs),
    blocks,
    withoutCosts: new Set(services.flatMap(({ cost }, at) => (cost === undefined ? [at] : []))),
    placeOf: (block, service, period) =>
      placeIn(blocks[block].source, lineOf(lines[block].rows, service), lineOf(lines[block].columns, period)),
  };
}

/** null where a finding speaks of no line in particular; undefined where the block lacks the line. */
function lineOf(lines: readonly (number | undefined)[], at: number | undefined): number | null | undefined {
  return at === undefined ? null : lines[at];
}

function placeIn(
  source: FigureSource,
  row: number | null | undefined,
  column: number | null | undefined,
): CellPlace | undefined {
  if (row === undefined || column === undefined) return undefined;
  const at = row === null ? source.headingRow - 1 : source.firstRow - 1 + row;
  const from = column === null ? source.labelColumn - 1 : source.firstPeriodColumn - 1 + column;
  return { sheet: source.sheet, address: cellAddress(at, from) };
}
