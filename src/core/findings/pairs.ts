import type { ZeroRule } from '../options';
import type { InspectedBlock } from './blocks';
import type { Finding, Where } from './finding';
import { finding } from './finding';

/** C5-C7: what quantity and cost of one service and period say about each other, and what a 0 was taken for. */
export function pairFindings(quantities: InspectedBlock, costs: InspectedBlock, zeros: ZeroRule): Finding[] {
  const found: Finding[] = [];
  const { services, periods } = quantities;
  for (let service = 0; service < services; service += 1) {
    for (let period = 0; period < periods; period += 1) {
      const at = period * services + service;
      const one = pairFinding(quantities.values[at]!, costs.values[at]!, { service, period }, zeros);
      if (one !== null) {
        found.push(one);
      }
    }
  }
  return found;
}

function pairFinding(quantity: number, cost: number, where: Where, zeros: ZeroRule): Finding | null {
  if (quantity > 0 && cost > 0) {
    return null;
  }
  if (quantity > 0) {
    return cost === 0
      ? finding('fix', 'activityWithoutCost', { block: 'costs', ...where }, { quantity })
      : finding('review', 'costMissing', { block: 'costs', ...where }, {});
  }
  if (cost > 0) {
    return quantity === 0
      ? finding('fix', 'costWithoutActivity', { block: 'quantities', ...where }, { cost })
      : finding('review', 'quantityMissing', { block: 'quantities', ...where }, {});
  }
  return zeroFinding(quantity, cost, where, zeros);
}

function zeroFinding(quantity: number, cost: number, where: Where, zeros: ZeroRule): Finding | null {
  if (quantity === 0 && cost === 0) {
    return zeros === 'activity'
      ? finding('note', 'zeroActivity', where, {})
      : finding('review', 'zeroIsMissing', where, {});
  }
  if (quantity === 0 || cost === 0) {
    return finding('review', 'zeroIsMissing', { block: quantity === 0 ? 'quantities' : 'costs', ...where }, {});
  }
  return null;
}
