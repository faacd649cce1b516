import { inspectBlock } from './blocks';
import { cellFindings } from './cells';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import { headingFindings, headingsOf } from './headings';
import { lifeFindings } from './lives';
import { pairFindings } from './pairs';
import { shapeFindings } from './shapes';
import { totalFindings } from './totals';
import { coverageFindings, dominanceFindings, unitCostFindings } from './weights';
import type { ZeroRule } from '../options';
import { completePairs } from '../panel/panel';
import type { Cells } from '../panel/shape';

export type { Block, Finding, FindingDetails, FindingKind, FindingOf, Severity } from './finding';

/**
 * Looks at the two blocks before anything is computed, and refuses nothing: every problem is a finding, what must be fixed first.
 * Rules C1-C16, docs/methods/findings.md.
 *
 * @example
 * findings([[20, 22], [30, -27]], [[200, 220], [450, 400]], 'missing').map((one) => one.kind)
 * // ['negative', 'quantityMissing', 'exit', 'lowCoverage', 'dominantService']
 */
export function findings(quantities: Cells, costs: Cells, zeros: ZeroRule): Finding[] {
  const q = inspectBlock('quantities', quantities);
  const c = inspectBlock('costs', costs);
  const shapes = shapeFindings(q, c);
  const within = [q, c].flatMap((block) => {
    const headings = headingsOf(block);
    return [...headingFindings(block, headings), ...cellFindings(block, headings), ...totalFindings(block)];
  });
  if (shapes.length > 0) {
    return bySeverity([...shapes, ...within]);
  }
  const pair = {
    services: q.services,
    periods: q.periods,
    ...completePairs(q.values.slice(), c.values.slice(), zeros),
  };
  return bySeverity([
    ...within,
    ...pairFindings(q, c, zeros),
    ...lifeFindings(pair),
    ...unitCostFindings(pair),
    ...coverageFindings(pair),
    ...dominanceFindings(pair),
  ]);
}

function bySeverity(all: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
}
