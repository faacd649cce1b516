import type { MeasureSet } from '../../measures/definition';
import { withTotalBuilt } from '../../measures/edits/measureSet';
import type { Language } from '../../measures/measure';
import type { TypedSettings } from '../../sheets/measure/settingsTyped';
import type { TotalAsked } from '../../sheets/total/totalContext';
import type { Planner } from './planned';
import { settingCells, settingsRead } from './sheetChoices';

/** The total of the measures that are chosen, in place of an earlier one, with the settings that stand on its sheet About (P207). */
export function planTotal({ measures, total, totalBuilt }: MeasureSet, language: Language): Planner {
  return async ({ sheets, names }, workbook) => {
    const { buildTotal } = await import('../../sheets/total/buildTotal');
    const members = measures.filter(({ id }) => total.includes(id));
    const cells = settingCells(totalBuilt?.names ?? [], 'Total_');
    const typed = settingsRead(cells, await workbook.readNames(Object.values(cells)));
    const asked = { language, ...askedBy(typed), ...(totalBuilt && { earlier: totalBuilt }) };
    const { plan } = buildTotal(members, { existingSheets: sheets, existingNames: names }, asked);
    return { plan, kept: (measure) => measure, keptByAll: (set, result) => withTotalBuilt(set, result) };
  };
}

function askedBy({ basePeriod, reportPeriod, tolerance }: TypedSettings): TotalAsked {
  const isPart = typeof tolerance === 'number' && tolerance >= 0 && tolerance < 1;
  return {
    ...(basePeriod !== undefined && { base: String(basePeriod) }),
    ...(reportPeriod !== undefined && { reportPeriod: String(reportPeriod) }),
    ...(isPart && { tolerance }),
  };
}
