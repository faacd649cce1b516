import type { Measure } from '../../measures/definition';
import { withRecords, type Planner } from './planned';

/** The sheet of the table, named as is free when it is written. */
export function planTable({ name, language, sector, indicators }: Measure): Planner {
  return async ({ sheets, names }) => {
    const { buildTableSheet } = await import('../../sheets/tableSheet');
    const request = { name, sector, language: language === 'th' ? 'th' : 'en', entries: indicators } as const;
    return {
      plan: buildTableSheet(request, { existingSheets: sheets, existingNames: names }),
      kept: (measure, result) => withRecords(measure, [{ kind: 'table', sheets: result.sheets, names: result.names }]),
    };
  };
}
