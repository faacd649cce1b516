import { productError } from '../arithmetic/compensated';
import type { Cells } from '../panel/shape';
import { atLeastTwoPeriods } from '../panel/shape';
import { readFigures } from '../panel/figures';

export const GROWTH_KINDS = ['percent', 'log', 'factor'] as const;
export type GrowthKind = (typeof GROWTH_KINDS)[number];

/**
 * Step 1: each row's change on the period before, "percent" r - 1, "log" ln r or "factor" r. Rows are services, columns periods;
 * null in the first period and where one of the two figures is missing (0 is missing, M2).
 *
 * @example
 * growths([[20, 22, '..'], [30, 27, 54]], 'percent') // [[null, 0.1, null], [null, -0.1, 1]]
 */
export function growths(values: Cells, kind: GrowthKind): (number | null)[][] {
  const figures = readFigures('values', values);
  atLeastTwoPeriods(figures);
  const { services, periods } = figures;
  return Array.from({ length: services }, (_, service) =>
    Array.from({ length: periods }, (_unused, period) => {
      if (period === 0) {
        return null;
      }
      const earlier = figures.values[(period - 1) * services + service]!;
      const later = figures.values[period * services + service]!;
      return earlier > 0 && later > 0 ? change(earlier, later, kind) : null;
    }),
  );
}

function change(earlier: number, later: number, kind: GrowthKind): number {
  if (kind === 'factor') {
    return later / earlier;
  }
  // r - 1 taken from the difference of the two figures, so that small changes keep all their digits.
  const percent = (later - earlier) / earlier;
  return kind === 'percent' ? percent : logarithmOf(earlier, later);
}

function logarithmOf(earlier: number, later: number): number {
  const ratio = later / earlier;
  const whole = ratio * earlier;
  return Math.log(ratio) + (later - whole - productError(ratio, earlier, whole)) / later;
}
