/** Quantities and costs aligned by the names of services and periods, and what has no counterpart (rule T2). */
import { addressOf } from '../address';
import { isFigure } from './cellKinds';
import { isBlank, sameToExcel } from '../labels';
import type { FigureSource } from '../measure';
import { matchPeriods, matchServices } from './matchSources';

/** A source with its figures: one row per service, one column per period, as in the source. */
export interface FilledSource {
  readonly source: FigureSource;
  readonly values: readonly (readonly unknown[])[];
}

export type MatchFinding =
  | {
      readonly kind: 'serviceWithoutCost';
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly other: string;
    }
  | {
      readonly kind: 'costWithoutService';
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly other: string;
    }
  | {
      readonly kind: 'periodWithoutCost';
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly other: string;
    }
  | {
      readonly kind: 'costPeriodNotUsed';
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly other: string;
    }
  | {
      readonly kind: 'nameDiffersInBlanks';
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly other: string;
    }
  | { readonly kind: 'figuresWithoutName'; readonly sheet: string; readonly cell: string };

export interface MatchedPanel {
  readonly services: readonly string[];
  readonly periods: readonly string[];
  /** In the order of the quantities; a cost without counterpart is null. */
  readonly quantities: readonly (readonly unknown[])[];
  readonly costs: readonly (readonly unknown[])[];
  readonly findings: readonly MatchFinding[];
}

/** Throws a MeasureError when a name that is needed stands twice. */
export function matchPanel(quantities: FilledSource, costs: FilledSource): MatchedPanel {
  const services = matchServices(quantities.source, costs.source);
  const periods = matchPeriods(quantities.source, costs.source);
  const pick = (values: FilledSource['values'], row: number | undefined, column: number | undefined): unknown =>
    row === undefined || column === undefined ? null : (values[row]?.[column] ?? null);
  return {
    services: services.map(({ name }) => name),
    periods: periods.map(({ name }) => name),
    quantities: services.map((s) => periods.map((p) => pick(quantities.values, s.quantity, p.quantity))),
    costs: services.map((s) => periods.map((p) => pick(costs.values, s.cost, p.cost))),
    findings: [
      ...unnamed(quantities),
      ...unnamed(costs),
      ...inOne(quantities.source, costs.source, services, SERVICES),
      ...inOne(quantities.source, costs.source, periods, PERIODS),
    ],
  };
}

interface Axis {
  readonly labels: (source: FigureSource) => readonly string[];
  readonly cell: (source: FigureSource, position: number) => string;
  readonly noCost: 'serviceWithoutCost' | 'periodWithoutCost';
  readonly noQuantity: 'costWithoutService' | 'costPeriodNotUsed';
}

const SERVICES: Axis = {
  labels: (source) => source.services,
  cell: (source, i) => addressOf(source.labelColumn, source.firstRow + i),
  noCost: 'serviceWithoutCost',
  noQuantity: 'costWithoutService',
};

const PERIODS: Axis = {
  labels: (source) => source.periods,
  cell: (source, t) => addressOf(source.firstPeriodColumn + t, source.headingRow),
  noCost: 'periodWithoutCost',
  noQuantity: 'costPeriodNotUsed',
};

interface Match {
  readonly name: string;
  readonly quantity: number;
  readonly cost?: number;
}

function inOne(quantities: FigureSource, costs: FigureSource, matches: readonly Match[], axis: Axis): MatchFinding[] {
  const costLabels = axis.labels(costs);
  const ofQuantities = matches.flatMap(({ name, quantity, cost }): MatchFinding[] => {
    const place = { sheet: quantities.sheet, cell: axis.cell(quantities, quantity), name };
    if (cost === undefined) return [{ kind: axis.noCost, ...place, other: costs.sheet }];
    const other = costLabels[cost] ?? '';
    return sameToExcel(name, other) ? [] : [{ kind: 'nameDiffersInBlanks', ...place, other }];
  });
  const used = new Set(matches.map(({ cost }) => cost));
  const ofCosts = costLabels.flatMap((name, i): MatchFinding[] => {
    if (used.has(i) || isBlank(name)) return [];
    return [{ kind: axis.noQuantity, sheet: costs.sheet, cell: axis.cell(costs, i), name, other: quantities.sheet }];
  });
  return [...ofQuantities, ...ofCosts];
}

/** Figures beside an empty name belong to no service and are not used. */
function unnamed({ source, values }: FilledSource): MatchFinding[] {
  return source.services.flatMap((name, i) =>
    isBlank(name) && values[i]?.some(isFigure)
      ? [{ kind: 'figuresWithoutName', sheet: source.sheet, cell: SERVICES.cell(source, i) }]
      : [],
  );
}
