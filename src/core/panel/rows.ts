import type { Figures } from './figures';
import { readFigures } from './figures';
import type { ZeroRule } from '../options';
import type { Cells } from './shape';
import { refuse } from '../errors';

/** The figures of one service over the periods; NaN is missing. */
export function rowOf(figures: Figures, service: number): Float64Array {
  const row = new Float64Array(figures.periods);
  for (let period = 0; period < figures.periods; period += 1) {
    row[period] = figures.values[period * figures.services + service]!;
  }
  return row;
}

/** Reads figures of which 0 says nothing: a blank may arrive as 0 (M2). Under "activity" a 0 stays a 0 (M3). */
export function readPositive(argument: string, cells: Cells, zeros: ZeroRule = 'missing'): Figures {
  const figures = readFigures(argument, cells);
  if (zeros === 'missing') {
    figures.values.forEach((value, at) => {
      if (value === 0) {
        figures.values[at] = NaN;
      }
    });
  }
  return figures;
}

/** Refuses a block of which no row has a figure in the period that all others are compared with. */
export function someRowHas(figures: Figures, period: number): void {
  const { services, values, argument } = figures;
  for (let service = 0; service < services; service += 1) {
    if (!Number.isNaN(values[period * services + service])) {
      return;
    }
  }
  refuse('missingPlace', { argument, service: 0, period });
}

/** NaN, the missing figure of the core, as null, the missing figure of a result. */
export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** One result row per service. */
export function eachService<T>(figures: Figures, row: (service: number) => T[]): T[][] {
  return Array.from({ length: figures.services }, (_, service) => row(service));
}
