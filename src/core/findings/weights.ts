import { coverage } from '../index/coverage';
import type { Panel } from '../panel/panel';
import type { Finding } from './finding';
import { finding } from './finding';

const JUMP = 3;
const LOW_COVERAGE = 0.9;
const DOMINANT = 0.5;

/** C11: a unit cost more than three times, or less than a third of, the one of the period before: often a slip in the unit. */
export function unitCostFindings({ services, periods, quantities, costs }: Panel): Finding[] {
  const found: Finding[] = [];
  for (let service = 0; service < services; service += 1) {
    for (let period = 1; period < periods; period += 1) {
      const now = period * services + service;
      const before = now - services;
      const factor = costs[now]! / quantities[now]! / (costs[before]! / quantities[before]!);
      if (factor > JUMP || factor < 1 / JUMP) {
        found.push(finding('review', 'unitCostJump', { service, period }, { factor }));
      }
    }
  }
  return found;
}

/** C12: a comparison that leaves out more than a tenth of the cost. */
export function coverageFindings(panel: Panel): Finding[] {
  return coverage(panel).flatMap((covered, period) =>
    covered !== null && covered < LOW_COVERAGE
      ? [finding('review', 'lowCoverage', { period }, { coverage: covered })]
      : [],
  );
}

/** C13: one service that makes up more than half of a period's cost, once, where its share is largest. */
export function dominanceFindings({ services, periods, costs }: Panel): Finding[] {
  const largest = new Map<number, { share: number; period: number }>();
  for (let period = 0; period < periods; period += 1) {
    const column = costs.subarray(period * services, (period + 1) * services);
    const total = column.reduce((sum, cost) => sum + cost, 0);
    const service = column.findIndex((cost) => cost > DOMINANT * total);
    const share = service < 0 ? 0 : column[service]! / total;
    if (services > 1 && share > (largest.get(service)?.share ?? 0)) {
      largest.set(service, { share, period });
    }
  }
  return [...largest].map(([service, { share, period }]) =>
    finding('note', 'dominantService', { service, period }, { share }),
  );
}
