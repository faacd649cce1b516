import type { MeasureSet } from '../../measures/definition';
import { withTotalBuilt } from '../../measures/edits/measureSet';
import type { Language } from '../../measures/measure';
import type { Planner } from './planned';

/** The total of the measures that are chosen, in place of an earlier one. */
export function planTotal({ measures, total, totalBuilt }: MeasureSet, language: Language): Planner {
  return async ({ sheets, names }) => {
    const { buildTotal } = await import('../../sheets/total/buildTotal');
    const members = measures.filter(({ id }) => total.includes(id));
    const asked = { language, ...(totalBuilt && { earlier: totalBuilt }) };
    const { plan } = buildTotal(members, { existingSheets: sheets, existingNames: names }, asked);
    return { plan, kept: (measure) => measure, keptByAll: (set, result) => withTotalBuilt(set, result) };
  };
}
