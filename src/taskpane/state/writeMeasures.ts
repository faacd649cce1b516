import type { MeasureSet } from '../../measures/definition';
import type { StoredState } from '../../measures/stored/readStored';
import { writeStored } from '../../measures/stored/writeStored';
import type { Workbook } from '../workbook';
import { MEASURES_KEY } from './openMeasures';

/**
 * False when Excel refused: the workbook may be read-only, or a cell is being edited. What could not be understood is kept beside
 * first, under a number that nothing has yet: a second damage does not cover the first.
 */
export async function writeMeasures(workbook: Workbook, set: MeasureSet, state: StoredState): Promise<boolean> {
  try {
    if (state === 'damaged' || state === 'foreign') await workbook.keepBeside(MEASURES_KEY);
    await workbook.writeSetting(MEASURES_KEY, writeStored(set));
    return true;
  } catch {
    return false;
  }
}
