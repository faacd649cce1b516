/** Which cost row and column belong to which quantity: by the name of the service and of the period (rule T2). */
import { addressOf } from '../address';
import { isBlank, normalised } from '../labels';
import type { FigureSource } from '../measure';
import { MeasureError } from '../measureError';

export interface ServiceMatch {
  readonly name: string;
  /** Position in the quantities, from 0. */
  readonly quantity: number;
  /** Position in the costs; absent when the costs do not name the service. */
  readonly cost?: number;
}

export interface PeriodMatch {
  readonly name: string;
  readonly quantity: number;
  readonly cost?: number;
}

/** Services in the order of the quantities; rows without a name are no services. */
export function matchServices(quantities: FigureSource, costs: FigureSource): ServiceMatch[] {
  const rows = positions(quantities.services);
  const costRows = positions(costs.services);
  const matches = quantities.services.flatMap((name, quantity) => (isBlank(name) ? [] : [{ name, quantity }]));
  return matches.map((match) => {
    refuseDuplicate(quantities, match.name, rows);
    refuseDuplicate(costs, match.name, costRows);
    const cost = costRows.get(normalised(match.name))?.[0];
    return cost === undefined ? match : { ...match, cost };
  });
}

export function matchPeriods(quantities: FigureSource, costs: FigureSource): PeriodMatch[] {
  const columns = positions(quantities.periods);
  const costColumns = positions(costs.periods);
  return quantities.periods.map((name, quantity) => {
    refuseDuplicatePeriod(quantities, name, columns);
    refuseDuplicatePeriod(costs, name, costColumns);
    const cost = costColumns.get(normalised(name))?.[0];
    return cost === undefined ? { name, quantity } : { name, quantity, cost };
  });
}

function positions(labels: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  labels.forEach((label, position) => {
    if (isBlank(label)) return;
    const key = normalised(label);
    found.set(key, [...(found.get(key) ?? []), position]);
  });
  return found;
}

function refuseDuplicate(source: FigureSource, service: string, rows: Map<string, number[]>): void {
  const same = rows.get(normalised(service)) ?? [];
  if (same.length < 2) return;
  const at = same.map((row) => row + source.firstRow);
  throw new MeasureError({ code: 'duplicateService', sheet: source.sheet, service, rows: at });
}

function refuseDuplicatePeriod(source: FigureSource, period: string, columns: Map<string, number[]>): void {
  const same = columns.get(normalised(period)) ?? [];
  if (same.length < 2) return;
  const at = same.map((column) => addressOf(source.firstPeriodColumn + column, source.headingRow));
  throw new MeasureError({ code: 'duplicatePeriod', sheet: source.sheet, period, cells: at });
}
