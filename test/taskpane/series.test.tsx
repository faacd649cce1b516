/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { WorkbookError } from '../../src/excel';
import { newMeasure } from '../../src/measures/newMeasure';
import { addService } from '../../src/measures/edits/services';
import { readStored } from '../../src/measures/stored/readStored';
import { keep, openPane } from './openPane';
import { workbookOnPaper, type Matrix, type PaperWorkbook } from './workbookOnPaper';

jest.setTimeout(30_000);

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => {
  const [first] = screen.getAllByRole('button', { name, hidden: true });
  if (first) fireEvent.click(first);
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label, { selector: 'input:not([id^=add])' }), { target: { value } });
const soon = { timeout: 5000 };
const says = (text: string | RegExp) => waitFor(() => expect(heading()).toHaveTextContent(text), soon);
const stored = (workbook: PaperWorkbook) => {
  window.dispatchEvent(new Event('pagehide'));
  return readStored(workbook.settings.get('outturn.measures')).set.measures[0];
};
const column = (workbook: PaperWorkbook, table: string, at: number) =>
  workbook.tables.get(table)?.map((row) => row[at] ?? null);

const table = (first: number): Matrix => [
  ['Service', 'Unit', 'Source', '2010-11', '2011-12', '2012-13'],
  ['Home care', 'hours', '', first, first + 1, first + 2],
  ['Day care', 'days', '', 20, 21, 22],
  ['Meals', 'meals', '', 30, 31, 32],
];

/** Three services in data tables of the measure's own. */
async function openSeries(): Promise<PaperWorkbook> {
  const periods = { kind: 'financialYear', labels: ['2010-11', '2011-12', '2012-13'] } as const;
  const begun = newMeasure({ id: 'm1', name: 'Care', sector: 'socialCare', language: 'en', periods });
  const measure = [
    ['Home care', 'hours'],
    ['Day care', 'days'],
    ['Meals', 'meals'],
  ].reduce((now, [name = '', unit = '']) => addService(now, { name, unit }).value, begun);
  const place = (name: string) => ({ kind: 'table', table: name, sheet: name }) as const;
  const workbook = workbookOnPaper({ Quantities: table(10), Costs: table(100) });
  keep(
    workbook,
    [
      {
        ...measure,
        data: { quantities: place('Quantities'), costs: place('Costs') },
        built: [{ kind: 'data', sheets: ['Quantities', 'Costs'], names: [] }],
      },
    ],
    { place: 'data' },
  );
  await openPane(workbook);
  await says('All of the data is in');
  return workbook;
}

async function build() {
  press(/^4 Output/);
  await says(/^Output rose/);
  press('Build index');
  await says('The output index is built');
  press(/^2 Data/);
  await says('All of the data is in');
}

describe('a service', () => {
  it('[P205] is renamed in the pane, and its rows in both data tables with it', async () => {
    const workbook = await openSeries();
    press('Change Home care');
    type('Name', 'Home help');
    type('Unit', 'visits');
    expect((await axe(document.body)).violations.map(({ id }) => id)).toEqual([]);
    press('Save');
    expect(await screen.findByText('“Home care” is now “Home help”, in the data tables too.')).toBeVisible();
    expect(column(workbook, 'Quantities', 0)).toEqual(['Service', 'Home help', 'Day care', 'Meals']);
    expect(column(workbook, 'Costs', 0)).toEqual(['Service', 'Home help', 'Day care', 'Meals']);
    expect(workbook.tables.get('Quantities')?.[1]).toEqual(['Home help', 'visits', '', 10, 11, 12]);
    expect(stored(workbook)?.services[0]).toMatchObject({ name: 'Home help', unit: 'visits' });
    press('Undo');
    await waitFor(() => expect(column(workbook, 'Costs', 0)?.[1]).toBe('Home care'), soon);
    expect(workbook.tables.get('Quantities')?.[1]).toEqual(['Home care', 'hours', '', 10, 11, 12]);
    await waitFor(() => expect(stored(workbook)?.services[0]).toMatchObject({ name: 'Home care', unit: 'hours' }));
  });

  it('[P205] cannot take the name of another, and nothing is written', async () => {
    const workbook = await openSeries();
    press('Change Home care');
    type('Name', 'meals');
    press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is a “meals” already');
    expect(column(workbook, 'Quantities', 0)?.[1]).toBe('Home care');
  });

  it('[P205] keeps its name when Excel refuses to write it', async () => {
    const workbook = await openSeries();
    workbook.putFigures = async () => {
      throw new WorkbookError('sheetProtected', { where: 'Costs' });
    };
    press('Change Home care');
    type('Name', 'Home help');
    press('Save');
    expect(await screen.findByText(/A sheet is protected/)).toBeVisible();
    expect(stored(workbook)?.services[0]?.name).toBe('Home care');
  });

  it('[P205] can be counted in a week or a day, and the index follows', async () => {
    const workbook = await openSeries();
    press('Change Meals');
    fireEvent.change(screen.getByLabelText('The quantity is'), { target: { value: 'week' } });
    press('Save');
    await waitFor(() =>
      expect(stored(workbook)?.services[2]?.factor).toEqual({ kind: 'constant', of: 'weeks', times: 52 }),
    );
  });

  it('[P206] that is taken out keeps its rows, counts no more, and can be taken in again', async () => {
    const workbook = await openSeries();
    await build();
    const before = workbook.plans.length;
    press('Take out Meals');
    await says('The sheets follow the change');
    expect(screen.getByText(/“Meals” was taken out\. Its figures stay in the data tables/)).toBeVisible();
    expect(workbook.tables.get('Quantities')?.[3]).toEqual(['Meals', 'meals', '', 30, 31, 32]);
    expect(workbook.plans).toHaveLength(before + 1);
    const text = JSON.stringify(workbook.plans.at(-1)?.sheets.find(({ name }) => name === 'About'));
    expect(text).toContain('Output index of 2 services');
    press('Back to data');
    await says('All of the data is in');
    expect(screen.getAllByText('1 row of the table is not counted.')).toHaveLength(2);
    press('Take in Meals');
    await says('The sheets follow the change');
    expect(stored(workbook)?.services.map(({ name }) => name)).toEqual(['Home care', 'Day care', 'Meals']);
    expect(workbook.tables.get('Quantities')).toHaveLength(4);
  });

  it('[P206] that was taken out comes back by undo, with its place and what belongs to it', async () => {
    const workbook = await openSeries();
    await build();
    const before = stored(workbook)?.services;
    press('Take out Day care');
    await says('The sheets follow the change');
    press('Undo');
    await waitFor(() => expect(stored(workbook)?.services).toEqual(before), soon);
  });

  it('[P206] is named by the checks while its row is passed over', async () => {
    await openSeries();
    press('Take out Meals');
    await screen.findByText(/“Meals” was taken out/);
    press(/^3 Checks/);
    expect(await screen.findByRole('heading', { name: 'Quantities: Meals is not used' })).toBeVisible();
  });

  it('[P206] the last one cannot go', async () => {
    const workbook = await openSeries();
    for (const name of ['Meals', 'Day care']) {
      press(`Take out ${name}`);
      await screen.findByText(new RegExp(`“${name}” was taken out`));
    }
    press('Take out Home care');
    expect(await screen.findByRole('alert')).toHaveTextContent('at least one service');
    expect(stored(workbook)?.services).toHaveLength(1);
  });
});

describe('a period', () => {
  it('[P205] is renamed in the pane, and its columns with it', async () => {
    const workbook = await openSeries();
    press('Rename 2011-12');
    type('Period', '2011-12*');
    press('Save');
    await screen.findByText('2011-12 is now 2011-12*, in the data tables too.');
    expect(workbook.tables.get('Costs')?.[0]).toEqual(['Service', 'Unit', 'Source', '2010-11', '2011-12*', '2012-13']);
    expect(stored(workbook)?.periods.labels).toEqual(['2010-11', '2011-12*', '2012-13']);
  });

  it('[P206] is taken out at the ends only; its figures stay, and it is not added twice', async () => {
    const workbook = await openSeries();
    expect(screen.queryByRole('button', { name: 'Take out 2011-12', hidden: true })).toBeNull();
    await build();
    press('Take out 2010-11');
    await says('The sheets follow the change');
    expect(stored(workbook)?.method.base).toBe('2011-12');
    expect(workbook.tables.get('Quantities')?.[0]).toHaveLength(6);
    press('Back to data');
    await waitFor(() => expect(screen.getAllByText('3 services, 2011-12 to 2012-13')).toHaveLength(2), soon);
    press('Take in 2010-11');
    await says('The sheets follow the change');
    expect(stored(workbook)?.periods.labels).toEqual(['2010-11', '2011-12', '2012-13']);
    expect(workbook.tables.get('Quantities')?.[0]).toHaveLength(6);
  });

  it('[P206] that was the last one and is added again takes its column back', async () => {
    const workbook = await openSeries();
    press('Take out 2012-13');
    await screen.findByText(/2012-13 was taken out/);
    press('Add 2012-13');
    await waitFor(() => expect(stored(workbook)?.periods.labels).toHaveLength(3));
    expect(workbook.tables.get('Quantities')?.[0]).toHaveLength(6);
    await waitFor(() => expect(screen.getAllByText('3 services, 2010-11 to 2012-13')).toHaveLength(2), soon);
    expect(within(screen.getByRole('main')).queryByText(/not counted/)).toBeNull();
  });
});
