/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { readStored } from '../../src/measures/stored/readStored';
import { careMeasure, keep, openAt, openPane } from './openPane';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

// A busy machine must not fail a test for it.
jest.setTimeout(30_000);

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const says = (text: string | RegExp) => waitFor(() => expect(heading()).toHaveTextContent(text), { timeout: 3000 });
const stored = (workbook: PaperWorkbook) => readStored(workbook.settings.get('outturn.measures')).set;
const leave = () => window.dispatchEvent(new Event('pagehide'));
const clean = async () => expect((await axe(document.body)).violations.map(({ id }) => id)).toEqual([]);

async function twoMeasures() {
  const workbook = workbookOnPaper(socialCare());
  keep(workbook, [careMeasure(), careMeasure({ id: 'm2', name: 'A second one', data: {} })], { place: 'home' });
  await openPane(workbook);
  await says('2 measures in this workbook');
  return workbook;
}

describe('the measures of a workbook', () => {
  it('[P111] each card has its figure, its findings and its own next step', async () => {
    await twoMeasures();
    const card = screen.getByRole('listitem', { name: 'Adult social care, England' });
    await waitFor(() => expect(card).toHaveTextContent('Output 2013-14'), { timeout: 3000 });
    expect(card).toHaveTextContent('Data 97% filled');
    expect(within(card).getByRole('button', { name: /Build the index/ })).toBeVisible();
    const other = screen.getByRole('listitem', { name: 'A second one' });
    expect(within(other).getByRole('button', { name: /Set up the data/ })).toBeVisible();
    await clean();
  });

  it('[P112] a measure that was removed comes back with undo', async () => {
    const workbook = await twoMeasures();
    press('More for A second one');
    press('Remove');
    await says('1 measure in this workbook');
    press('Undo');
    await says('2 measures in this workbook');
    leave();
    await waitFor(() => expect(stored(workbook).measures.map(({ name }) => name)).toContain('A second one'));
  });

  it('[P112] a copy has a name of its own, and a name that is taken is refused with the reason', async () => {
    await twoMeasures();
    press('More for A second one');
    press('Duplicate');
    await says('3 measures in this workbook');
    expect(screen.getByRole('button', { name: 'A second one (2)' })).toBeVisible();
    press('More for A second one (2)');
    press('Rename');
    fireEvent.input(screen.getByLabelText('New name'), { target: { value: 'A second one' } });
    press('Rename');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is a “A second one” already');
  });
});

describe('a new measure', () => {
  it('[P113] four answers begin it, Buddhist years are a kind of period, and what was typed survives closing', async () => {
    const workbook = workbookOnPaper();
    const { unmount } = await openPane(workbook);
    press('Start my own measure');
    await says('New measure');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Khon Kaen hospital' } });
    fireEvent.change(screen.getByLabelText('Kind of period'), { target: { value: 'buddhistFinancialYear' } });
    fireEvent.input(screen.getByLabelText('First'), { target: { value: '2552-53' } });
    fireEvent.input(screen.getByLabelText('Last'), { target: { value: '2555-56' } });
    expect(screen.getByText('4 periods: 2552-53, 2553-54, 2554-55, 2555-56')).toHaveAttribute('role', 'status');
    await clean();
    unmount();
    await openPane(workbook);
    await says('New measure');
    expect(screen.getByLabelText('Name')).toHaveValue('Khon Kaen hospital');
    press('Choose what to measure');
    expect(await screen.findByText('Choose a sector, or “My own”.')).toBeVisible();
    fireEvent.click(screen.getByRole('radio', { name: 'Health' }));
    press('Choose what to measure');
    await says('What goes in, what comes out');
    leave();
    await waitFor(() => expect(stored(workbook).measures[0]?.periods.labels).toHaveLength(4));
    expect(stored(workbook).measures[0]?.indicators.length).toBeGreaterThan(5);
  });
});

describe('findings', () => {
  it('[P66] one is accepted with a reason, is out of the way, and can be opened again', async () => {
    const workbook = await openAt('checks');
    await says('2 findings');
    const first = screen.getAllByRole('button', { name: /^Accept…/ })[0];
    if (!first) throw new Error('nothing to accept');
    fireEvent.click(first);
    press('Accept');
    expect(await screen.findByRole('alert')).toHaveTextContent('Type the reason');
    fireEvent.input(screen.getByLabelText('Why is this right?'), { target: { value: 'A new return' } });
    await clean();
    press('Accept');
    await says('1 finding');
    fireEvent.click(screen.getByRole('radio', { name: /^Accepted/ }));
    expect(await screen.findByText(/“A new return”/)).toBeVisible();
    leave();
    await waitFor(() => expect(stored(workbook).measures[0]?.accepted[0]?.reason).toBe('A new return'));
    press(/^Reopen/);
    await says('2 findings');
  });
});
