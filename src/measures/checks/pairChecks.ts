import { findings as coreFindings } from '../../core/findings/findings';
import type { Finding } from '../../core/findings/findings';
import type { Measure } from '../definition';
import type { MatchedPanel } from '../source/matchPanel';
import { matchPanel } from '../source/matchPanel';
import { hasLabel } from '../labelIndex';
import { MeasureError } from '../measureError';
import { samePeriod } from '../periods';
import { mostSimilar } from '../similarNames';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeNamed } from './checkedBlock';
import { relabelledFindings } from './relabelled';

/** What core finds in quantities and costs together, with the names and cells of the sheets, and what looks like a new label. */
export function pairFindings(measure: Measure, quantities: CheckedBlock, costs: CheckedBlock): CheckFinding[] {
  const panel = matched(quantities, costs);
  if (panel === null || panel.services.length === 0 || panel.periods.length === 0) return [];
  const { services, periods } = panel;
  const fromCore = coreFindings(panel.quantities, panel.costs, measure.method.zeros)
    .filter((finding) => !isForeseen(finding, panel, costs))
    .map((finding) => {
      const block = finding.block ?? 'quantities';
      const place = placeOf(finding, panel, block, block === 'costs' ? costs : quantities);
      return { ...finding, from: 'core', ...place, finding, names: { services, periods } } as CheckFinding;
    });
  const unmatched = measure.services.length === 0 ? unmatchedFindings(panel, costs) : [];
  return [...fromCore, ...unmatched, ...relabelledFindings(panel, quantities)];
}

/** A service or period that the costs lack altogether is one finding, not one for each cell. */
function isForeseen({ kind, service, period }: Finding, panel: MatchedPanel, costs: CheckedBlock): boolean {
  if (kind !== 'costMissing' && kind !== 'neverComplete') return false;
  const { services, periods } = costs.source;
  return (
    (service !== undefined && !hasLabel(services, panel.services[service] ?? '')) ||
    (period !== undefined && !hasLabel(periods, panel.periods[period] ?? ''))
  );
}

/** A measure that lists no services of its own has the names of the quantities; what the costs make of them. */
function unmatchedFindings(panel: MatchedPanel, costs: CheckedBlock): CheckFinding[] {
  const { services, periods } = costs.source;
  const samePeriodIn = (among: readonly string[], label: string): string =>
    among.find((one) => samePeriod(one, label)) ?? '';
  return panel.findings.flatMap((one): CheckFinding[] => {
    const { sheet } = costs.source;
    switch (one.kind) {
      case 'serviceWithoutCost': {
        const place = { block: 'costs', service: one.name, sheet } as const;
        return [found('review', 'serviceNotInBlock', place, { suggestion: mostSimilar(one.name, services) ?? '' })];
      }
      case 'costWithoutService': {
        const suggestion = mostSimilar(one.name, panel.services) ?? '';
        return [found('review', 'rowNotUsed', placeNamed('costs', costs, one.name), { suggestion })];
      }
      case 'periodWithoutCost': {
        const place = { block: 'costs', period: one.name, sheet } as const;
        return [found('review', 'periodNotInBlock', place, { suggestion: samePeriodIn(periods, one.name) })];
      }
      case 'costPeriodNotUsed': {
        const suggestion = samePeriodIn(panel.periods, one.name);
        return [found('note', 'columnNotUsed', placeNamed('costs', costs, undefined, one.name), { suggestion })];
      }
      default:
        return [];
    }
  });
}

function placeOf(finding: Finding, panel: MatchedPanel, block: 'quantities' | 'costs', filled: CheckedBlock) {
  const service = finding.service === undefined ? undefined : panel.services[finding.service];
  const period = finding.period === undefined ? undefined : panel.periods[finding.period];
  return placeNamed(block, filled, service, period);
}

/** Names that stand twice are findings of their own (C63); until they are settled nothing can be matched. */
function matched(quantities: CheckedBlock, costs: CheckedBlock): MatchedPanel | null {
  try {
    return matchPanel(quantities, costs);
  } catch (error) {
    if (error instanceof MeasureError) return null;
    throw error;
  }
}
