import { applyPlan } from '../../src/excel/applyPlan';
import { readEvidence } from '../../src/excel/keptEvidence';
import { lookAround } from '../../src/excel/surroundings';
import { writeKept } from '../../src/excel/kept';
import { readStored } from '../../src/measures/stored/readStored';
import { writeStored } from '../../src/measures/stored/writeStored';
import { buildDataSheets } from '../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../src/sheets/measure/buildMeasure';
import { rebuilt } from '../../src/sheets/rebuilt/rebuild';
import { readWorkbook } from '../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../workbench/xlsx/writeWorkbook';
import { EMPTY_WORKBOOK } from '../sheets/sampleMeasure';
import { wholeMeasure } from '../sheets/measure/sampleMeasure';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

let addIn: AddIn;
const open = async () => {
  addIn = await openAddIn();
  addIn.useGlobals();
};
beforeEach(open);
afterEach(() => addIn.close());

const PARTS = ['output', 'quality', 'inputs', 'productivity'] as const;
const inUse = async () => {
  const { sheets, names, tables } = await lookAround();
  return { existingSheets: sheets, existingNames: [...names, ...tables] };
};

it('[N26] a workbook that came back without its custom XML is measured and built again as before', async () => {
  const data = buildDataSheets(wholeMeasure(), EMPTY_WORKBOOK);
  await applyPlan(data.plan);
  const measure = { ...wholeMeasure(), data: data.places };
  await applyPlan(buildMeasure(measure, await inUse(), PARTS).plan);
  await writeKept('outturn.measures', writeStored({ measures: [measure], current: 'm1', total: [] }));
  const sheets = addIn.grid.sheetNames();
  const file = await readWorkbook(await writeWorkbook({ ...addIn.host.save(), customXml: [], settings: {} }));
  addIn.close();
  await open();
  await addIn.host.open(file);

  const { set } = rebuilt(readStored(undefined), await readEvidence());
  const [again] = set.measures;
  if (!again) throw new Error('nothing was rebuilt');
  expect(again.method).toEqual(measure.method);
  expect(again.data).toEqual(measure.data);
  expect(again.services.map(({ id: _, ...part }) => part)).toEqual(measure.services.map(({ id: _, ...part }) => part));
  expect(again.capital.map(({ given }) => given)).toEqual(measure.capital.map(({ given }) => given));

  const plan = buildMeasure(again, await inUse(), PARTS).plan;
  expect(plan.replaces?.sheets).toEqual(plan.sheets.map(({ name }) => name));
  await applyPlan(plan);
  expect(addIn.grid.sheetNames()).toEqual(sheets);
});
