/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { readStored } from '../../src/measures/stored/readStored';
import { findEntry } from '../../src/measures/edits/indicators';
import { wholeMeasure } from '../sheets/measure/sampleMeasure';
import type { PaperWorkbook } from './workbookOnPaper';
import { openWhole, placed } from './wholePaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);

const withoutInputs = () => placed(wholeMeasure({ labour: [], purchases: [], capital: [] }), ['quantities', 'costs']);

async function kept(workbook: PaperWorkbook) {
  await waitFor(() => expect(String(workbook.settings.get('outturn.measures'))).not.toBe(''), { timeout: 2000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const [measure] = readStored(workbook.settings.get('outturn.measures'), findEntry).set.measures;
  if (!measure) throw new Error('nothing is kept');
  return measure;
}

describe('inputs', () => {
  it('[P155] without inputs the screen says why they are needed; one press begins with spending', async () => {
    const workbook = await openWhole('inputs', withoutInputs());
    expect(heading()).toHaveTextContent('No inputs yet');
    expect(await violations()).toEqual([]);
    press('Use spending');
    await waitFor(() => expect(heading()).toHaveTextContent('The inputs wait for their figures'));
    expect(screen.getByText('All spending')).toBeVisible();
    expect(screen.getByText('GDP deflator is a general price index')).toBeVisible();
    const measure = await kept(workbook);
    expect(measure.purchases).toMatchObject([
      { name: 'All spending', deflator: { name: 'GDP deflator', kind: 'general' } },
    ]);
    expect(measure.spendingUnit).toBe('THB million');
    press('Enter the figures');
    await waitFor(() => expect(heading()).not.toHaveTextContent('The inputs wait'));
  });

  it('[P156] a grade is added in place; a missing name is pointed out; the focus comes back', async () => {
    const workbook = await openWhole('inputs', withoutInputs());
    press(/^Staff by grade/);
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
    press('Add');
    expect(await screen.findByRole('alert')).toHaveTextContent('Give it a name');
    type('Name', 'Nurses');
    choose('Counted in', 'hours');
    press('Add');
    await waitFor(() => expect(heading()).toHaveTextContent('The inputs wait for their figures'));
    press('Add a grade');
    type('Name', ' nurses ');
    press('Add');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is a “nurses” already');
    press('Cancel');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a grade' })).toHaveFocus());
    expect((await kept(workbook)).labour).toMatchObject([{ name: 'Nurses', measured: 'hours' }]);
  });

  it('[P157] an asset from investment needs a life that suits its depreciation', async () => {
    const workbook = await openWhole('inputs', withoutInputs());
    press(/^Buildings and equipment/);
    type('Name', 'Scanners');
    choose('Figures are', 'investment');
    choose('It loses value', 'geometric');
    type('Service life in periods', '1');
    press('Add');
    expect(await screen.findByRole('alert')).toHaveTextContent('Geometric depreciation needs 2 or more');
    type('Service life in periods', '7,5');
    type('Price index', 'Machines');
    choose('Made for', 'sector');
    press('Add');
    await waitFor(() => expect(heading()).toHaveTextContent('The inputs wait for their figures'));
    expect((await kept(workbook)).capital).toMatchObject([
      {
        name: 'Scanners',
        given: { kind: 'investment', life: 7.5, profile: 'geometric' },
        deflator: { name: 'Machines', kind: 'sector' },
      },
    ]);
  });

  it('[P158] labour counted and labour as deflated pay stand side by side, in the chart and in words', async () => {
    await openWhole('inputs');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Inputs rose 14.6% in four years$/));
    const chart = screen.getByRole('img', { name: /Input index, 2019 = 100/ });
    expect(chart).toHaveAccessibleName(/Labour counted: 2018 .* Labour as deflated pay: 2018/);
    expect(screen.getByText(/^Inputs .* in 2023; .* with pay instead of heads$/)).toBeVisible();
    fireEvent.click(screen.getByRole('radio', { name: 'Counted' }));
    await waitFor(() => expect(screen.getByText(/^Inputs .* in 2023$/)).toBeVisible());
    expect(screen.queryByLabelText('Price index of pay')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('[P152] a general price index draws its warning, in the form too; another kind takes it away everywhere', async () => {
    await openWhole('inputs');
    expect(await screen.findByText('GDP deflator is a general price index')).toBeVisible();
    press('Change (Energy)');
    expect(await screen.findAllByText('GDP deflator is a general price index')).toHaveLength(2);
    const form = screen.getByLabelText('Name').closest('.form');
    if (!(form instanceof HTMLElement)) throw new Error('no form');
    fireEvent.change(within(form).getByLabelText('Made for'), { target: { value: 'sector' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByText('GDP deflator is a general price index')).toBeNull());
  });

  it('[P159] each input says how many of its periods have figures', async () => {
    const measure = wholeMeasure({ purchases: [{ id: 'p9', name: 'Rent', deflator: null }] });
    const workbook = await openWhole('inputs', placed(measure));
    workbook.type('Input_hours', 1, 5, null);
    await waitFor(() => expect(screen.getByText('5 of 6 periods')).toBeVisible());
    expect(screen.getByText('No figures')).toBeVisible();
    expect(screen.getByText('Needs a price index')).toBeVisible();
  });

  it('[P153] a negative figure is named in place of the index', async () => {
    const workbook = await openWhole('inputs');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Inputs rose/));
    workbook.type('Input_spending', 1, 5, -5);
    await waitFor(() => expect(heading()).toHaveTextContent('No input index can be computed yet'));
    expect(screen.getByText(/^Drugs: /)).toBeVisible();
  });

  it('[P44] what was chosen is what is built', async () => {
    const workbook = await openWhole('inputs');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Inputs rose/));
    press('Build input index');
    await waitFor(() => expect(heading()).toHaveTextContent('The input index is built'));
    const sheets = workbook.plans[0]?.sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Inputs', 'InputIndex', 'InputIndirect', 'Output']));
    expect(await violations()).toEqual([]);
  });
});
