import type { InspectedBlock } from './blocks';
import type { Finding } from './finding';
import { finding } from './finding';

/** Published figures are rounded, so that a total seldom equals the sum of its parts to the last digit. */
const ROUNDING = 0.001;

/** C14: a row that equals the sum of the others in every period in which both are known: a total among its parts. */
export function totalFindings({ block, services, periods, values }: InspectedBlock): Finding[] {
  if (services < 3) {
    return [];
  }
  const sums = Array.from({ length: periods }, (_, period) =>
    values
      .subarray(period * services, (period + 1) * services)
      .reduce((sum, value) => (value > 0 ? sum + value : sum), 0),
  );
  const isTotal = (service: number): boolean => {
    const known = sums.flatMap((sum, period) => {
      const value = values[period * services + service]!;
      return value > 0 ? [{ value, others: sum - value }] : [];
    });
    return known.length > 0 && known.every(({ value, others }) => Math.abs(value - others) <= ROUNDING * value);
  };
  return Array.from({ length: services }, (_, service) => service)
    .filter(isTotal)
    .map((service) => finding('review', 'looksLikeTotal', { block, service }, {}));
}
