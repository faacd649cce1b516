/** @jest-environment jsdom */
/** The pane over the real office.js and the workbench's host: what it builds, reads back and renames in a workbook. */
import './browserGlobals';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { writeKept, writeSetting } from '../../src/excel';
import { applyPlan } from '../../src/excel/applyPlan';
import { putFigures } from '../../src/excel/putFigures';
import type { Measure, MeasureSet } from '../../src/measures/definition';
import { addPart } from '../../src/measures/edits/parts';
import { addService } from '../../src/measures/edits/services';
import { newMeasure } from '../../src/measures/newMeasure';
import { writeStored } from '../../src/measures/stored/writeStored';
import { buildDataSheets } from '../../src/sheets/measure/dataSheets';
import { App } from '../../src/taskpane/App';
import { officeWorkbook } from '../../src/taskpane/officeWorkbook';
import { MEASURES_KEY } from '../../src/taskpane/state/openMeasures';
import { SESSION_KEY } from '../../src/taskpane/state/session';
import type { Place } from '../../src/taskpane/state/steps';
import { openAddIn, type AddIn } from '../workbench/host/openAddIn';

jest.setTimeout(120_000);

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openAddIn();
  addIn.useGlobals();
});
afterEach(() => {
  cleanup();
  addIn.close();
});

const patient = { timeout: 20_000 };
const heading = () => screen.getByRole('heading', { level: 1 });
const says = (text: string | RegExp) => waitFor(() => expect(heading()).toHaveTextContent(text), patient);
const press = (name: string | RegExp) => {
  const [first] = screen.getAllByRole('button', { name, hidden: true });
  if (first) fireEvent.click(first);
};
const cell = (sheet: string, row: number, column: number) =>
  addIn.grid.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
const typeInto = (name: string, value: string | number) =>
  addIn.Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
const valueOf = (name: string) =>
  addIn.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

/** Two services over three years, with spending and one indicator of quality, in data sheets of its own. */
function begun(id: string, name: string): Measure {
  const periods = { kind: 'financialYear', labels: ['2010-11', '2011-12', '2012-13'] } as const;
  const empty = newMeasure({ id, name, sector: 'socialCare', language: 'en', periods });
  const home = addService({ ...empty, costUnit: 'GBP' }, { name: 'Home care', unit: 'hours' }).value;
  const both = addService(home, { name: 'Day care', unit: 'days' }).value;
  return addPart(both, 'quality', {
    name: 'Satisfied',
    unit: '%',
    direction: 1,
    weight: 1,
    service: null,
  }).value;
}

async function withData(measure: Measure, factor: number): Promise<Measure> {
  const { plan, places } = buildDataSheets(measure, {
    existingSheets: addIn.grid.sheetNames(),
    existingNames: [],
  });
  const { sheets } = await applyPlan(plan);
  const figures = (rows: number[][]) => rows.map((row) => row.map((value) => value * factor));
  const [quantities = '', costs = '', quality = ''] = sheets;
  await putFigures([
    {
      sheet: quantities,
      address: 'D7:F8',
      values: figures([
        [10, 12, 13],
        [20, 21, 25],
      ]),
    },
    {
      sheet: costs,
      address: 'D7:F8',
      values: figures([
        [100, 130, 140],
        [50, 55, 60],
      ]),
    },
    { sheet: quality, address: 'D7:F7', values: [[80, 84, 88]] },
  ]);
  return { ...measure, data: places, built: [{ kind: 'data', sheets, names: [] }] };
}

async function openPane(measures: readonly Measure[], place: Place, total: readonly string[] = []): Promise<void> {
  const set: MeasureSet = { measures, current: measures[0]?.id ?? null, total };
  await writeKept(MEASURES_KEY, writeStored(set));
  await writeSetting(SESSION_KEY, { language: 'en', place });
  render(<App workbook={officeWorkbook} />);
  await screen.findByRole('heading', { level: 1 }, patient);
}

async function buildOutput(): Promise<void> {
  await says(/^Output rose/);
  press('Build index');
  await says('The output index is built');
}

describe('over the real office.js', () => {
  it('[P205] a service is renamed with its rows, and a cell elsewhere that points there follows', async () => {
    await openPane([await withData(begun('m1', 'Care'), 1)], 'data');
    await addIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Quantities!A7']];
      await context.sync();
    });
    await says('All of the data is in');
    press('Change Home care');
    fireEvent.input(screen.getByLabelText('Name', { selector: '[id^=service]' }), { target: { value: '007 care' } });
    press('Save');
    expect(await screen.findByText(/“Home care” is now “007 care”/, undefined, patient)).toBeVisible();
    expect([cell('Quantities', 6, 0), cell('Costs', 6, 0)]).toEqual(['007 care', '007 care']);
    expect([cell('Quantities', 6, 3), cell('Costs', 7, 0)]).toEqual([10, 'Day care']);
    expect(addIn.grid.read('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe(
      '=Quantities!A7',
    );
  });

  it('[P207] the base that is typed on About counts in the pane and stays when the sheets are built again', async () => {
    await openPane([await withData(begun('m1', 'Care'), 1)], 'output');
    await buildOutput();
    await typeInto('Base_period', "'2011-12");
    press('Change the choices');
    await waitFor(() => expect(screen.getByLabelText('Index is 100 in')).toHaveValue('2011-12'), patient);
    expect(screen.getByText(/From the sheet About: 100 in 2011-12/)).toBeVisible();
    press('Build again');
    await says('The output index is built');
    expect(await valueOf('Base_period')).toBe('2011-12');
    press('Change the choices');
    await waitFor(() => expect(screen.getByLabelText('Index is 100 in')).toHaveValue('2011-12'), patient);
    fireEvent.change(screen.getByLabelText('Index is 100 in'), { target: { value: '2012-13' } });
    expect(await screen.findByText(/The choices have changed since it was built/, undefined, patient)).toBeVisible();
    press('Build index');
    await says('The output index is built');
    expect(await valueOf('Base_period')).toBe('2012-13');
  });

  it('[P207] directions and weights that are typed in the table of quality count in the preview', async () => {
    const measure = await withData(begun('m1', 'Care'), 1);
    await openPane([measure], 'output');
    await says(/^Output rose/);
    expect(await screen.findByText('Adjusted for quality', undefined, patient)).toBeVisible();
    press('Change quality');
    expect(await screen.findByText(/more is better, weight 1/, undefined, patient)).toBeVisible();
    await addIn.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Quality_indicators').getRange('B7:C7');
      range.values = [['lower is better', 2]];
      await context.sync();
    });
    expect(await screen.findByText(/less is better, weight 2/, undefined, patient)).toBeVisible();
  });

  it('[P207] a weight that is changed in the pane is written beside its indicator', async () => {
    await openPane([await withData(begun('m1', 'Care'), 1)], 'output');
    await says(/^Output rose/);
    press('Change quality');
    await screen.findByText(/more is better, weight 1/, undefined, patient);
    press(/^Change\(Satisfied\)$|^Change \(Satisfied\)$/);
    fireEvent.input(screen.getByLabelText('Weight'), { target: { value: '3' } });
    press('Save');
    await waitFor(() => expect(cell('Quality_indicators', 6, 2)).toBe(3), patient);
    expect(await screen.findByText(/more is better, weight 3/, undefined, patient)).toBeVisible();
  });

  it('[P163, P207] the total of two measures is built, and built again in place with the base that was typed on its About', async () => {
    const first = await withData(begun('m1', 'Care'), 1);
    const second = await withData(begun('m2', 'More care'), 2);
    await openPane([first, second], 'total');
    for (const name of ['Care', 'More care'])
      fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
    expect(await screen.findByText('Not built yet: Care, More care.')).toBeVisible();
    for (const left of ['Not built yet: More care.', '2 measures add up']) {
      press('Build it first');
      await buildOutput();
      press('All measures');
      press('Combine into a total');
      expect(await screen.findByText(left, undefined, patient)).toBeVisible();
    }
    press('Build total');
    await says('The total is built');
    const sheets = addIn.grid.sheetNames();
    expect(sheets).toEqual(expect.arrayContaining(['Total', 'TotalAbout', 'TotalOutput', 'About', 'About2']));
    await typeInto('Total_base_period', "'2011-12");
    press('Change the choices');
    press('Build total');
    await says('The total is built');
    expect(addIn.grid.sheetNames()).toEqual(sheets);
    expect(await valueOf('Total_base_period')).toBe('2011-12');
  });

  it('[P208] the table is built again in its place, or beside, as it is asked for', async () => {
    const measure = addPart(await withData(begun('m1', 'Care'), 1), 'indicators', {
      stage: 'output',
      text: { en: 'Care', th: '' },
      unit: { en: 'hours', th: '' },
      kind: 'volume',
      measured: 'direct',
      largerIsBetter: true,
      source: { en: '', th: '' },
      inIndex: true,
    }).value;
    await openPane([measure], 'table');
    await says('What goes in, what comes out');
    press('Build table');
    await says('The table is built');
    press('Change the choices');
    press('Build again');
    expect(await screen.findByText('“Table” is built already. Where should the table go?')).toBeVisible();
    expect(addIn.grid.sheetNames().filter((name) => /^Table/.test(name))).toEqual(['Table']);
    press('In place of Table');
    await says('The table is built');
    expect(addIn.grid.sheetNames().filter((name) => /^Table/.test(name))).toEqual(['Table']);
    expect((await officeWorkbook.listTables()).map(({ name }) => name)).toContain('Indicators');
    press('Change the choices');
    press('Build again');
    press('On a new sheet');
    await says('The table is built');
    expect(addIn.grid.sheetNames().filter((name) => /^Table/.test(name))).toEqual(['Table', 'Table2']);
  });
});
