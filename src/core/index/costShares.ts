import { sumError } from '../arithmetic/compensated';
import type { Figures } from '../panel/figures';
import { readFigures } from '../panel/figures';
import type { Share } from '../kinds';
import { share } from '../kinds';
import type { Cells } from '../panel/shape';
import { atLeastTwoPeriods } from '../panel/shape';

export const SHARE_KINDS = ['current', 'lagged', 'average'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/**
 * Step 2: the share of each service in the total cost, "current" s(t), "lagged" s(t-1) or "average" (s(t-1) + s(t)) / 2.
 * Lagged and average shares belong to a comparison, so they are taken over the services whose cost is known in both periods.
 * Null where a cost is missing, and for lagged and average in the first period.
 *
 * @example
 * costShares([[30, 40], [70, 60]], 'average') // [[null, 0.35], [null, 0.65]]
 */
export function costShares(costs: Cells, kind: ShareKind): (Share | null)[][] {
  const figures = readFigures('costs', costs);
  if (kind !== 'current') {
    atLeastTwoPeriods(figures);
  }
  const columns = Array.from({ length: figures.periods }, (_, period) => sharesOf(figures, period, kind));
  return Array.from({ length: figures.services }, (_, service) => columns.map((column) => column?.[service] ?? null));
}

function sharesOf(figures: Figures, period: number, kind: ShareKind): (Share | null)[] | null {
  if (kind === 'current') {
    return sharesWithin(figures, period, period);
  }
  if (period === 0) {
    return null;
  }
  const earlier = sharesWithin(figures, period - 1, period);
  if (kind === 'lagged') {
    return earlier;
  }
  const later = sharesWithin(figures, period, period - 1);
  return earlier.map((before, service) => (before === null ? null : share((before + later[service]!) / 2)));
}

/** Shares in the costs of one period, over the services whose cost is known both then and in the other period. */
function sharesWithin(figures: Figures, period: number, other: number): (Share | null)[] {
  const { services, values } = figures;
  const known = (service: number) =>
    values[period * services + service]! > 0 && values[other * services + service]! > 0;
  let total = 0;
  let rest = 0;
  for (let service = 0; service < services; service += 1) {
    if (known(service)) {
      const cost = values[period * services + service]!;
      const sum = total + cost;
      rest += sumError(total, cost, sum);
      total = sum;
    }
  }
  return Array.from({ length: services }, (_, service) =>
    known(service) ? share(values[period * services + service]! / (total + rest)) : null,
  );
}
