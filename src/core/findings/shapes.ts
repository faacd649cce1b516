import type { InspectedBlock } from './blocks';
import type { Finding } from './finding';
import { finding } from './finding';

/** C1: blocks that cannot be read at all. When there is one of these, nothing further is checked across the blocks. */
export function shapeFindings(quantities: InspectedBlock, costs: InspectedBlock): Finding[] {
  const each = [quantities, costs].flatMap(({ block, services, periods, rectangular }) => {
    if (services === 0 || periods === 0) {
      return [finding('fix', 'emptyBlock', { block }, {})];
    }
    return rectangular ? [] : [finding('fix', 'notRectangular', { block }, {})];
  });
  if (each.length > 0) {
    return each;
  }
  if (quantities.services !== costs.services || quantities.periods !== costs.periods) {
    const { services, periods } = quantities;
    return [
      finding(
        'fix',
        'shapesDiffer',
        {},
        { services, periods, costServices: costs.services, costPeriods: costs.periods },
      ),
    ];
  }
  return quantities.periods === 1 ? [finding('fix', 'onePeriod', {}, {})] : [];
}
