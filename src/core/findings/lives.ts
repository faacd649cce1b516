import type { Panel } from '../panel/panel';
import type { Finding } from './finding';
import { finding } from './finding';

/** C8-C10: services that come, go, pause or never have both figures. */
export function lifeFindings(panel: Panel): Finding[] {
  return Array.from({ length: panel.services }, (_, service) => lifeOf(panel, service)).flat();
}

function lifeOf(panel: Panel, service: number): Finding[] {
  const quantities = Array.from({ length: panel.periods }, (_, t) => panel.quantities[t * panel.services + service]!);
  const present = quantities.map((quantity) => quantity >= 0);
  const first = present.indexOf(true);
  if (first < 0) {
    return [finding('review', 'neverComplete', { service }, {})];
  }
  const last = present.lastIndexOf(true);
  return [
    ...(first > 0 ? [finding('review', 'entry', { service, period: first }, {})] : []),
    ...gapsBetween(present, first, last).map((gap) =>
      finding('review', 'gap', { service, period: gap.first }, { lastPeriod: gap.last }),
    ),
    ...quantities.flatMap((quantity, period) =>
      quantity > 0 && quantities[period - 1] === 0 ? [finding('review', 'riseFromZero', { service, period }, {})] : [],
    ),
    ...(last < panel.periods - 1 ? [finding('review', 'exit', { service, period: last + 1 }, {})] : []),
  ];
}

function gapsBetween(present: readonly boolean[], first: number, last: number): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  for (let period = first + 1; period < last; period += 1) {
    if (present[period]) {
      continue;
    }
    if (present[period - 1]) {
      gaps.push({ first: period, last: period });
    } else {
      gaps[gaps.length - 1]!.last = period;
    }
  }
  return gaps;
}
