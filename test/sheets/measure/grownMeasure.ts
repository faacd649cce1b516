/** The whole measure with a year and a service added after its figures were typed. */
import type { DataBlock, Measure } from '../../../src/measures/definition';
import { addPeriod } from '../../../src/measures/edits/periods';
import { addService } from '../../../src/measures/edits/services';
import { extendMeasure } from '../../../src/sheets/measure/growTables';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import { withGrowth } from './grown';
import { ALL_PARTS, fill, measureWorkbook } from './measureWorkbook';
import type { Figures } from './sampleMeasure';
import { wholeFigures, wholeMeasure } from './sampleMeasure';

/** The figures of the year that is added, and of the service. */
function later(figures: Figures): Figures {
  const longer = (block: DataBlock) =>
    Object.fromEntries(
      Object.entries(figures[block]).map(([name, row], i) => {
        const last = row.at(-1);
        return [name, [...row, typeof last === 'number' ? last * (1.02 + i / 100) : 60]];
      }),
    );
  const all = Object.fromEntries((Object.keys(figures) as DataBlock[]).map((block) => [block, longer(block)]));
  return {
    ...(all as unknown as Figures),
    quantities: { ...longer('quantities'), Screenings: [null, null, 400, 420, 455, 470, 480] },
    costs: { ...longer('costs'), Screenings: [null, null, 8, 8.3, 9, 9.4, 9.9] },
  };
}

const extended = (measure: Measure): Measure =>
  addService(addPeriod(measure).value, { name: 'Screenings', unit: 'screenings' }).value;

export function grownMeasure() {
  const before = wholeMeasure();
  const first = measureWorkbook(before, wholeFigures());
  const existing = {
    existingSheets: first.file.sheets.map(({ name }) => name),
    existingNames: [],
    sources: first.layout.sources,
  };
  const built = [{ kind: 'output', sheets: Object.values(first.layout.sheets).map(String), names: [] }] as const;
  const measure = extended({ ...first.measure, built });
  const extension = extendMeasure(measure, existing, ALL_PARTS);
  const tables = { ...first.file, sheets: first.file.sheets.filter(({ tables: has }) => has.length > 0), names: [] };
  const figures = later(wholeFigures());
  const data = fill(withGrowth(tables, extension.growth), measure, figures);
  const { plan, layout } = extension.build;
  return { tables, measure, extension, figures, filled: { file: renderPlan(plan, data), layout, measure } };
}
