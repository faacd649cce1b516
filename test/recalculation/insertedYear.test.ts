/**
 * A year that is inserted in the middle of the tables of a built workbook, through Office.js: until the sheets are built again every
 * figure stays that of its year; afterwards every sheet has the figures of all years.
 */
import { applyPlan } from '../../src/excel/applyPlan';
import { growTables } from '../../src/excel/growTables';
import { putFigures } from '../../src/excel/putFigures';
import type { DataBlock, Measure } from '../../src/measures/definition';
import { buildDataSheets } from '../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../src/sheets/measure/buildMeasure';
import type { MeasureLayout } from '../../src/sheets/measure/layout';
import { extendMeasure } from '../../src/sheets/measure/growTables';
import type { MeasurePart } from '../../src/sheets/measure/parts';
import type { WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { recalculateWithLibreOffice } from '../oracles/libreoffice';
import type { Figures } from '../sheets/measure/sampleMeasure';
import { sectorDifferences } from '../sheets/sectors/sectorDifferences';
import { sectorMeasure } from '../sheets/sectors/sectorMeasures';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

jest.setTimeout(300_000);

const PARTS: readonly MeasurePart[] = ['output', 'contributions', 'unitCosts', 'inputs', 'productivity', 'report'];
const LATER = 2;
const BLOCKS: readonly DataBlock[] = ['quantities', 'costs', 'spending', 'deflators'];

const whole = sectorMeasure('education');
const without = <T>(row: readonly T[]): T[] => row.filter((_one, t) => t !== LATER);
const fewer: Measure = {
  ...whole.measure,
  periods: { ...whole.measure.periods, labels: without(whole.measure.periods.labels) },
};
const fewerFigures = Object.fromEntries(
  Object.entries(whole.figures).map(([block, rows]) => [
    block,
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, without(row)])),
  ]),
) as unknown as Figures;

const putAll = (figures: Figures) =>
  putFigures(
    BLOCKS.map((block) => {
      const values = Object.values(figures[block]).map((row) => [...row] as (string | number | null)[]);
      const sheet = { quantities: 'Quantities', costs: 'Costs', spending: 'Input_spending', deflators: 'Input_prices' }[
        block as 'quantities'
      ];
      const last = String.fromCharCode('C'.charCodeAt(0) + (values[0]?.length ?? 0));
      return { sheet, address: `D7:${last}${6 + values.length}`, values };
    }),
  );

describe('A year in the middle', () => {
  let addIn: AddIn;
  let measure: Measure;
  let layout: MeasureLayout;
  let built: Measure['built'];
  beforeAll(async () => {
    addIn = await openAddIn();
    addIn.useGlobals();
    const data = buildDataSheets(fewer, { existingSheets: ['Sheet1'], existingNames: [] });
    await applyPlan(data.plan);
    measure = { ...fewer, data: data.places };
    await putAll(fewerFigures);
    const { plan, layout: places } = buildMeasure(measure, inUse(), PARTS);
    layout = places;
    const written = await applyPlan(plan);
    built = [{ kind: 'output', sheets: written.sheets, names: written.names }];
  });
  afterAll(() => addIn.close());

  const inUse = () => ({ existingSheets: addIn.grid.sheetNames(), existingNames: [] });
  const file = (): WorkbookFile => addIn.host.save();
  const faults = async (of: { measure: Measure; layout: MeasureLayout }, figures: Figures): Promise<string[]> => {
    const filled = { ...of, file: file() };
    const [iron, libre] = [await recalculateWithIronCalc(filled.file), await recalculateWithLibreOffice(filled.file)];
    return [iron, libre].flatMap((result) => sectorDifferences(filled, figures, result));
  };

  it('[S23] [S35] [H34] leaves every figure that of its year, and joins it when the sheets are built again', async () => {
    expect(await faults({ measure, layout }, fewerFigures)).toEqual([]);
    const grown = { ...whole.measure, data: measure.data, built };
    const extension = extendMeasure(grown, { ...inUse(), sources: layout.sources }, PARTS);
    await growTables(extension.growth);
    const headings = addIn.grid.read('Quantities', { row: 5, column: 3, rows: 1, columns: 5 })[0];
    expect(headings?.map(({ value }) => value)).toEqual(whole.measure.periods.labels);
    expect(await faults({ measure, layout }, fewerFigures)).toEqual([]);
    await putAll(whole.figures);
    await applyPlan(extension.build.plan);
    expect(await faults({ measure: grown, layout: extension.build.layout }, whole.figures)).toEqual([]);
  });
});
