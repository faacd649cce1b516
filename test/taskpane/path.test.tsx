/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { readChoices } from '../../src/taskpane/state/choices';
import { openAt, openPane } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const here = () => screen.getByRole('button', { name: /^Step \d of 8/ });

describe('the path', () => {
  it('[P70] every step says its name and its state', async () => {
    await openAt('output');
    expect(await screen.findByRole('button', { name: '3 Checks: 2 findings' })).toBeVisible();
    expect(screen.getByRole('button', { name: '2 Data: 97% filled' })).toBeVisible();
    expect(screen.getByRole('button', { name: '6 Productivity: Not in this version' })).toBeVisible();
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
    await waitFor(() => expect(heading()).toHaveTextContent('The report comes in a later version'));
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('[P73] a step of a later version says what it will need and leads back', async () => {
    await openAt('inputs');
    expect(screen.getByText('What it will need')).toBeVisible();
    expect(screen.getByText('What you can do today')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Go to the table' }));
    await waitFor(() => expect(heading()).toHaveTextContent('What goes in, what comes out'));
  });
});

describe('what the pane remembers', () => {
  it('[P80] choices are kept in the workbook and found again', async () => {
    const workbook = workbookOnPaper(socialCare());
    await openPane(workbook);
    fireEvent.click(screen.getByRole('button', { name: 'Start from my data' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Use table as quantities' }));
    await waitFor(() => expect(workbook.settings.get('outturn')).toMatchObject({ version: 1, step: 'data' }), {
      timeout: 2000,
    });
    const kept = readChoices(workbook.settings.get('outturn'), 'th');
    expect(kept.language).toBe('en');
    expect(kept.sources.quantities).toEqual({ table: 'Quantities', sheet: 'Quantities', address: 'A6:G21' });
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

  it('[P82] what was stored by another version or by hand never keeps the pane from opening', () => {
    const first = readChoices(undefined, 'en');
    expect(readChoices({ version: 99, step: 'output' }, 'en')).toEqual(first);
    expect(readChoices('nonsense', 'en')).toEqual(first);
    expect(
      readChoices({ version: 1, language: 'xx', step: 'nowhere', method: { formula: 'mine', every: 3 } }, 'en'),
    ).toEqual(first);
    expect(
      readChoices({ ...first, sources: { costs: { sheet: 5 }, quantities: { sheet: 'A', address: 'A1:B2' } } }, 'en')
        .sources,
    ).toEqual({
      quantities: { sheet: 'A', address: 'A1:B2' },
    });
  });

  it('[P83] nothing personal is kept: only choices about the measure', () => {
    expect(Object.keys(readChoices(undefined, 'en')).sort()).toEqual(
      ['built', 'costUnit', 'language', 'method', 'name', 'sector', 'sources', 'step', 'ticked', 'version'].sort(),
    );
  });
});
