/** How often a build goes to Excel and back: what a user on a slow connection waits for. At most six for 30 services in 20 years. */
import { applyPlan } from '../src/excel/applyPlan';
import type { Measure } from '../src/measures/definition';
import { newMeasure } from '../src/measures/newMeasure';
import { buildDataSheets } from '../src/sheets/measure/dataSheets';
import { buildMeasure } from '../src/sheets/measure/buildMeasure';
import { MEASURE_PARTS } from '../src/sheets/measure/parts';
import type { MeasurePart } from '../src/sheets/measure/parts';
import type { WorkbookPlan } from '../src/sheets/plan/plan';
import { buildTotal } from '../src/sheets/total/buildTotal';
import { openOffice } from './officeHost';

const LIMIT = 6;
const SERVICES = 30;
const YEARS = Array.from({ length: 20 }, (_, t) => String(2004 + t));

function large(id: string, name: string): Measure {
  const periods = { kind: 'calendarYear', labels: YEARS } as const;
  const begun = newMeasure({ id, name, sector: 'health', language: 'en', periods });
  const deflator = { name: 'GDP deflator', kind: 'general', source: 'Treasury' } as const;
  const services = Array.from({ length: SERVICES }, (_, i) => ({
    id: `s${i}`,
    name: `Service ${i + 1}`,
    unit: 'cases',
    measured: 'activity' as const,
    factor: null,
  }));
  return {
    ...begun,
    services,
    costUnit: 'THB million',
    labour: [{ id: 'l1', name: 'Nurses', measured: 'fullTimeEquivalents' }],
    payUnit: 'THB million',
    purchases: [{ id: 'p1', name: 'Drugs', deflator }],
    spendingUnit: 'THB million',
    quality: [
      { id: 'q1', name: 'Survival', unit: '%', direction: 1, weight: 1, service: 's1' },
      { id: 'q2', name: 'Satisfaction', unit: 'score', direction: 1, weight: 1, service: null },
    ],
    lastId: 99,
  };
}

interface Row {
  readonly build: string;
  readonly sheets: number;
  readonly trips: number;
}

/** Each build alone, as the buttons of the pane ask for it. Returns true when one takes too many. */
export async function roundTripTable(): Promise<boolean> {
  const rows = await counted();
  process.stdout.write(`\nround trips to Excel, ${SERVICES} services x ${YEARS.length} years\n`);
  process.stdout.write(`${'build'.padEnd(52)}sheets  trips  limit\n`);
  for (const { build, sheets, trips } of rows) {
    const verdict = trips > LIMIT ? '  TOO MANY' : '';
    process.stdout.write(
      `${build.padEnd(52)}${String(sheets).padStart(6)}${String(trips).padStart(7)}   <= ${LIMIT}${verdict}\n`,
    );
  }
  return rows.some(({ trips }) => trips > LIMIT);
}

async function counted(): Promise<Row[]> {
  const office = await openOffice();
  const rows: Row[] = [];
  const inUse = { existingSheets: [] as string[], existingNames: [] as string[] };
  const write = async (build: string, plan: WorkbookPlan): Promise<void> => {
    office.batches();
    await applyPlan(plan);
    rows.push({ build, sheets: plan.sheets.length, trips: office.batches() });
    inUse.existingSheets.push(...plan.sheets.map(({ name }) => name));
    inUse.existingNames.push(...plan.names.map(({ name }) => name));
  };
  const measureOf = async (id: string, name: string): Promise<Measure> => {
    const data = buildDataSheets(large(id, name), inUse);
    await write(`data sheets of ${name}`, data.plan);
    inUse.existingNames.push(...data.plan.sheets.map((sheet) => sheet.name));
    return { ...large(id, name), data: data.places };
  };
  const builtWith = async (measure: Measure, parts: readonly MeasurePart[], title: string): Promise<Measure> => {
    const { plan } = buildMeasure(measure, inUse, parts);
    await write(title, plan);
    const sheets = plan.sheets.map((sheet) => sheet.name);
    return { ...measure, built: [{ kind: 'output', sheets, names: plan.names.map((one) => one.name) }] };
  };
  try {
    let first = await measureOf('m1', 'the first measure');
    first = await builtWith(first, ['output'], 'output index');
    first = await builtWith(
      first,
      ['output', 'quality', 'inputs', 'productivity'],
      'and quality, inputs, productivity, again',
    );
    first = await builtWith(first, MEASURE_PARTS, 'every sheet there is, again');
    let second = await measureOf('m2', 'a second one');
    second = await builtWith(second, ['output', 'productivity'], 'its output, inputs and productivity');
    await write('the total of both', buildTotal([first, second], inUse).plan);
  } finally {
    office.close();
  }
  return rows;
}
