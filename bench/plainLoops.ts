/** What one would write in an afternoon: ordinary doubles, ordinary sums, no missing data. The yardstick for speed. */
import type { Panel } from '../src/core/panel/panel';

export function plainFisher({ services, periods, quantities, costs }: Panel): number[] {
  const index = [100];
  for (let t = 1; t < periods; t += 1) {
    let earlier = 0;
    let moved = 0;
    let later = 0;
    let back = 0;
    const from = (t - 1) * services;
    const to = t * services;
    for (let i = 0; i < services; i += 1) {
      const relative = quantities[to + i]! / quantities[from + i]!;
      earlier += costs[from + i]!;
      moved += costs[from + i]! * relative;
      later += costs[to + i]!;
      back += costs[to + i]! / relative;
    }
    index.push(index[t - 1]! * Math.sqrt(((moved / earlier) * later) / back));
  }
  return index;
}

export function plainTornqvist({ services, periods, quantities, costs }: Panel): number[] {
  const index = [100];
  for (let t = 1; t < periods; t += 1) {
    const from = (t - 1) * services;
    const to = t * services;
    let earlier = 0;
    let later = 0;
    for (let i = 0; i < services; i += 1) {
      earlier += costs[from + i]!;
      later += costs[to + i]!;
    }
    let sum = 0;
    for (let i = 0; i < services; i += 1) {
      const share = (costs[from + i]! / earlier + costs[to + i]! / later) / 2;
      sum += share * Math.log(quantities[to + i]! / quantities[from + i]!);
    }
    index.push(index[t - 1]! * Math.exp(sum));
  }
  return index;
}
