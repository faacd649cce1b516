import type { MeasureSet } from '../../measures/definition';
import type { StoredState } from '../../measures/stored/readStored';
import { writeStored } from '../../measures/stored/writeStored';
import type { Workbook } from '../workbook';
import { MEASURES_KEY } from './openMeasures';

/** What could not be understood is kept here, for somebody who can. */
export const KEPT_KEY = 'outturn.measures.kept';

/** False when Excel refused: the workbook may be read-only, or a cell is being edited. */
export async function writeMeasures(workbook: Workbook, set: MeasureSet, state: StoredState): Promise<boolean> {
  try {
    if (state === 'damaged' || state === 'foreign') {
      const before = await workbook.readSetting(MEASURES_KEY);
      if (typeof before === 'string') await workbook.writeSetting(KEPT_KEY, before);
    }
    await workbook.writeSetting(MEASURES_KEY, writeStored(set));
    return true;
  } catch {
    return false;
  }
}
