/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { readStored } from '../../src/measures/stored/readStored';
import { readSession } from '../../src/taskpane/state/session';
import { careMeasure, keep, openAt, openPane } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const here = () => screen.getByRole('button', { name: /^Step \d of 8/ });

describe('the path', () => {
  it('[P70] every step says its name and its state', async () => {
    await openAt('output');
    expect(await screen.findByRole('button', { name: '3 Checks: 2 findings' })).toBeVisible();
    expect(screen.getByRole('button', { name: '2 Data: 97% filled' })).toBeVisible();
    expect(screen.getByRole('button', { name: '6 Productivity: Not built' })).toBeVisible();
    expect(here()).toHaveAttribute('aria-current', 'step');
  });

  it('[P71] the current step opens the list; Esc closes it and the focus goes back', async () => {
    await openAt('data');
    expect(here()).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(here());
    await waitFor(() => expect(here()).toHaveAttribute('aria-expanded', 'true'));
    const list = document.getElementById('steps-list');
    await waitFor(() => expect(list?.querySelector('[aria-current]')).toHaveFocus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(list).not.toBeVisible());
    expect(here()).toHaveFocus();
  });

  it('[P72] going to a step moves the focus to its heading', async () => {
    await openAt('data');
    fireEvent.click(screen.getByRole('button', { name: /^7 Report/ }));
    await waitFor(() => expect(heading()).toHaveTextContent('Output fell 7.1%'));
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('[P73] what happens in the sheet never takes the focus from it', async () => {
    const workbook = await openAt('data');
    fireEvent.click(screen.getByRole('button', { name: /^6 Productivity/ }));
    await waitFor(() => expect(heading()).toHaveTextContent('Productivity waits for the inputs'));
    fireEvent.blur(window);
    (document.activeElement as HTMLElement).blur();
    workbook.type('Quantities', 1, 2, -1);
    await waitFor(() => expect(heading()).toHaveTextContent('No productivity can be computed yet'));
    expect(document.body).toHaveFocus();
  });
});

/** What the first version of the pane kept. */
const firstVersion = {
  version: 1,
  language: 'en',
  step: 'data',
  sector: 'socialCare',
  ticked: {},
  name: 'Adult social care, England',
  costUnit: 'GBP thousand',
  sources: {
    quantities: { table: 'Quantities', sheet: 'Quantities', address: 'A6:G21' },
    costs: { table: 'Costs', sheet: 'Costs', address: 'A6:G21' },
  },
  method: { formula: 'fisher', renew: 'few', every: '3', base: '2010-11', zeros: 'missing' },
  built: {},
};

const stored = (workbook: { settings: Map<string, unknown> }) => readStored(workbook.settings.get('outturn.measures'));

describe('what the pane remembers', () => {
  it('[P80] the measure is kept in the workbook as a definition and found again', async () => {
    const workbook = workbookOnPaper(socialCare());
    const { unmount } = await openPane(workbook);
    fireEvent.click(screen.getByRole('button', { name: /^Start from my data/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Use table as quantities' }));
    await waitFor(() => expect(stored(workbook).set.measures[0]?.data.quantities).toBeDefined(), { timeout: 2000 });
    expect(stored(workbook).set.measures[0]?.data.quantities).toEqual({
      kind: 'table',
      table: 'Quantities',
      sheet: 'Quantities',
    });
    await waitFor(() => expect(workbook.settings.get('outturn.pane')).toMatchObject({ place: 'data' }));
    unmount();
    await openPane(workbook);
    await waitFor(() => expect(heading()).toHaveTextContent('Quantities are in, costs are missing'));
  });

  it('[P80] what is typed is stored when the pane closes, without waiting', async () => {
    const workbook = await openAt('data');
    const field = await screen.findByLabelText('Name of the measure');
    fireEvent.input(field, { target: { value: 'Home care' } });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(stored(workbook).set.measures[0]?.name).toBe('Home care'), { timeout: 300 });
  });

  it('[P84] a name that cannot be taken stays in the field, and the measure keeps its own', async () => {
    const workbook = await openAt('data');
    fireEvent.input(await screen.findByLabelText('Name of the measure'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: /Check the data/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Type a name');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(JSON.stringify(workbook.settings.get('outturn.pane'))).toContain('"m1 name":""'));
    expect(stored(workbook).set.measures[0]?.name).toBe('Adult social care, England');
  });

  it('[P81] the language is that of Excel until another one is chosen', async () => {
    const workbook = workbookOnPaper();
    workbook.displayLanguage = 'th-TH';
    await openPane(workbook);
    expect(heading()).toHaveTextContent('บริการให้ผลอะไรเทียบกับต้นทุน');
    await waitFor(() => expect(document.documentElement.lang).toBe('th'));
    fireEvent.change(screen.getByLabelText(/Language/), { target: { value: 'en' } });
    await waitFor(() => expect(heading()).toHaveTextContent('What does a service deliver for its cost?'));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('[P82] the choices of the first version become a measure, with its method and its step', async () => {
    const workbook = workbookOnPaper(socialCare());
    workbook.settings.set('outturn', firstVersion);
    await openPane(workbook);
    await waitFor(() => expect(heading()).toHaveTextContent('97% of the data is in'));
    fireEvent.click(screen.getByRole('button', { name: /^4 Output/ }));
    expect(await screen.findByRole('radio', { name: /^Fisher/ })).toBeChecked();
    expect(screen.getByLabelText('Years between')).toHaveValue('3');
    expect(screen.getByLabelText('Index is 100 in')).toHaveValue('2010-11');
    expect(workbook.settings.get('outturn')).toEqual(firstVersion);
  });

  it.each(['nonsense', 5, { version: 99 }, { version: 1, sources: 7, method: null }])(
    '[P82] %j never keeps the pane from opening',
    async (nonsense) => {
      const workbook = workbookOnPaper();
      for (const key of ['outturn', 'outturn.measures', 'outturn.pane']) workbook.settings.set(key, nonsense);
      await openPane(workbook);
      expect(heading()).toBeVisible();
    },
  );

  it('[P85] what a newer version wrote is shown and never written over', async () => {
    const workbook = workbookOnPaper(socialCare());
    keep(workbook, [careMeasure()], { place: 'data' });
    const newer = String(workbook.settings.get('outturn.measures')).replace('"schema":1', '"schema":99');
    workbook.settings.set('outturn.measures', newer);
    await openPane(workbook);
    expect(await screen.findByText(/newer version of Outturn/)).toBeVisible();
    fireEvent.input(screen.getByLabelText('Unit of the costs'), { target: { value: 'GBP' } });
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(workbook.settings.get('outturn.measures')).toBe(newer);
  });

  it('[P83] nothing personal is kept: only where one is and what is half typed', () => {
    const kept = ['drafts', 'language', 'marks', 'place', 'settings', 'steps', 'tours'];
    expect(Object.keys(readSession(undefined, 'en')).sort()).toEqual(kept);
  });
});
