import type { OutputMeasure } from '../../measures/measure';
import { withRecords, type Planner } from './planned';

/** The sheets of the index, named as is free when they are written. */
export function planOutput(measure: OutputMeasure): Planner {
  return async ({ sheets, names }) => {
    const { buildOutputSheets } = await import('../../sheets/outputSheets');
    return {
      plan: buildOutputSheets(measure, { existingSheets: sheets, existingNames: names }),
      kept: (now, result) => withRecords(now, [{ kind: 'output', sheets: result.sheets, names: result.names }]),
    };
  };
}
