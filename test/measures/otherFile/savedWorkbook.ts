/** A workbook as it is saved with a measure, its figures and a snapshot in it. */
import { writeSnapshots, takeSnapshot, NO_SNAPSHOTS, type Blocks } from '../../../src/measures/snapshots';
import { keptXml } from '../../../src/measures/stored/keptXml';
import { writeStored } from '../../../src/measures/stored/writeStored';
import type { Measure } from '../../../src/measures/definition';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { measureWorkbook } from '../../sheets/measure/measureWorkbook';
import { wholeFigures, wholeMeasure, YEARS, type Figures } from '../../sheets/measure/sampleMeasure';

export interface Saved {
  readonly bytes: Uint8Array;
  readonly measure: Measure;
}

export async function savedWorkbook(figures: Figures = wholeFigures(), more: Partial<Measure> = {}): Promise<Saved> {
  const { file, measure } = measureWorkbook(wholeMeasure(more), figures);
  const quantities: Blocks['quantities'] = {
    services: Object.keys(figures.quantities),
    periods: YEARS,
    values: Object.values(figures.quantities).map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
  };
  const { value } = takeSnapshot(NO_SNAPSHOTS, {
    measure,
    blocks: { quantities },
    name: 'First release',
    date: 'May 2024',
    madeBy: 'test',
  });
  const kept = (key: string, text: string) => keptXml({ key, text, count: 1 });
  const customXml = [
    kept('outturn.measures', writeStored({ measures: [measure], current: measure.id, total: [] })),
    kept('outturn.snapshots', writeSnapshots(value)),
  ];
  return { bytes: await writeWorkbook({ ...file, customXml }), measure };
}
