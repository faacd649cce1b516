import type { OutputMeasure } from '../../measures/measure';
import type { Planner } from '../state/build';

/** The sheets of the index, named as is free when they are written. */
export function planOutput(measure: OutputMeasure): Planner {
  return async ({ sheets, names }) => {
    const { buildOutputSheets } = await import('../../sheets/outputSheets');
    return buildOutputSheets(measure, { existingSheets: sheets, existingNames: names });
  };
}
