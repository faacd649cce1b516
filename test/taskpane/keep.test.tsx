/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { MOST_CHARACTERS } from '../../src/measures/snapshots';
import { readStored } from '../../src/measures/stored/readStored';
import { openAt } from './openPane';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

// A busy machine must not fail a test for it.
jest.setTimeout(60_000);

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);
const storedMeasure = (workbook: PaperWorkbook) =>
  readStored(workbook.settings.get('outturn.measures')).set.measures[0];

async function open(workbook = workbookOnPaper(socialCare())): Promise<PaperWorkbook> {
  await openAt('share', {}, workbook);
  await screen.findByRole('heading', { name: 'What changed' });
  await screen.findByRole('heading', { name: 'Working together' });
  return workbook;
}

async function take(name: string, date = '') {
  type('Name', name);
  type('Date as written', date);
  press('Keep it');
  await screen.findByText(`“${name}” is kept.`);
}

async function opened(): Promise<PaperWorkbook> {
  const workbook = await open();
  await take('First release', 'May 2015');
  return workbook;
}

const cell = (workbook: PaperWorkbook) => workbook.tables.get('Quantities')?.[1]?.[3];
/** Row 1 is the first service, column 3 the second year. */
const revise = (workbook: PaperWorkbook, factor = 1.1) => {
  const before = Number(cell(workbook));
  workbook.type('Quantities', 1, 3, before * factor);
  return before;
};

describe('snapshots', () => {
  it('[P180] is renamed in place, and a name that is missing or taken changes nothing', async () => {
    const workbook = await opened();
    await take('Second');
    press('Rename (Second)');
    type('New name', 'first release');
    press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is a “first release” already');
    type('New name', 'Revised release');
    type('Note', 'after the audit');
    expect(await violations()).toEqual([]);
    press('Save');
    expect(await screen.findByText('It is called “Revised release” now.')).toBeVisible();
    expect(screen.getByText('after the audit')).toBeVisible();
    const kept = String(workbook.settings.get('outturn.snapshots'));
    expect(kept).toContain('First release');
    expect(kept).not.toContain('Second');
  });

  it('[P181] its definition is taken as an edit, and taken back', async () => {
    const workbook = await opened();
    press('Go back to it (First release)');
    expect(await screen.findByText('The definition is the same now.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take its definition' })).toBeNull();
    cleanup();
    const stored = workbook.settings.get('outturn.snapshots');
    const again = workbookOnPaper(socialCare());
    again.settings.set('outturn.snapshots', stored);
    const { method } = storedMeasure(workbook) ?? {};
    await openAt('share', { ...(method && { method: { ...method, formula: 'paasche' } }) }, again);
    fireEvent.click(await screen.findByRole('button', { name: 'Go back to it (First release)' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take its definition' }));
    await waitFor(() => expect(storedMeasure(again)?.method.formula).toBe(method?.formula), { timeout: 2000 });
    fireEvent.click(await screen.findByRole('button', { name: 'Take that back' }));
    await waitFor(() => expect(storedMeasure(again)?.method.formula).toBe('paasche'), { timeout: 2000 });
  });

  it('[P182] its figures are previewed cell by cell and written when that is asked for', async () => {
    const workbook = await opened();
    const before = revise(workbook);
    press('Go back to it (First release)');
    expect(await screen.findByText('1 cell would change:')).toBeVisible();
    press('Quantities!D7');
    await waitFor(() => expect(workbook.visits).toEqual(['Quantities!D7']));
    expect(cell(workbook)).not.toBe(before);
    expect(await violations()).toEqual([]);
    press('Write 1 cell');
    expect(await screen.findByText(/^1 cell written\./)).toBeVisible();
    expect(cell(workbook)).toBe(before);
    expect(await screen.findByText('Every figure is the same now.')).toBeVisible();
  });

  it('[P183] the size is shown, and what does not fit is not written', async () => {
    const workbook = await opened();
    expect(screen.getByText(/^The snapshots take \d+ KB of 4,000 KB\.$/)).toBeVisible();
    const kept = workbook.settings.get('outturn.snapshots');
    press('Rename (First release)');
    type('Note', 'x'.repeat(MOST_CHARACTERS));
    press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room for another snapshot');
    expect(workbook.settings.get('outturn.snapshots')).toBe(kept);
  });

  it('[P184] damaged text is kept beside by number, each time anew', async () => {
    const workbook = workbookOnPaper(socialCare());
    workbook.settings.set('outturn.snapshots', '{"format":"outturn-snapshots","schema":1,"measureSchema":1,"pool":[');
    workbook.settings.set('outturn.snapshots.kept1', 'of last year');
    const damaged = workbook.settings.get('outturn.snapshots');
    await open(workbook);
    expect(screen.getByText(/could not be read\. What is stored is kept beside/)).toBeVisible();
    await take('Fresh');
    expect(workbook.settings.get('outturn.snapshots.kept1')).toBe('of last year');
    expect(workbook.settings.get('outturn.snapshots.kept2')).toBe(damaged);
    expect(String(workbook.settings.get('outturn.snapshots'))).toContain('Fresh');
  });
});

describe('what changed', () => {
  it('[P185] [P186] a revision is counted, leads to its cell, and is split by where it comes from', async () => {
    const workbook = await opened();
    expect(await screen.findByText(/^Nothing differs/)).toBeVisible();
    revise(workbook);
    expect(await screen.findByText('1 figure was revised. 0 choices of method differ.')).toBeVisible();
    expect(screen.getByText(/^Output: the growth of 20\d\d-\d\d changed most, from /)).toBeVisible();
    const table = screen.getByRole('table', { name: /^Output: growth and its revision/ });
    expect(within(table).getAllByText(/^[+−]\d+\.\d from quantities$/).length).toBeGreaterThan(0);
    expect(within(table).queryByText(/from costs/)).toBeNull();
    const name = String(workbook.tables.get('Quantities')?.[1]?.[0]);
    fireEvent.click(screen.getByText('1 figure was revised'));
    press(`${name}, ${String(workbook.tables.get('Quantities')?.[0]?.[3])} (Quantities)`);
    await waitFor(() => expect(workbook.visits).toEqual(['Quantities!D7']));
    expect(await violations()).toEqual([]);
  });

  it('[P185] two snapshots are compared, and one with itself is not', async () => {
    const workbook = await opened();
    revise(workbook);
    await screen.findByText(/^1 figure was revised\./);
    await take('Second');
    choose('Earlier', 'v1');
    choose('Later', 'v2');
    expect(await screen.findByText(/^1 figure was revised\./)).toBeVisible();
    choose('Earlier', 'v2');
    expect(screen.getByText('Choose two different versions.')).toBeVisible();
  });

  it('[P187] [P188] the sheet Revisions is built, recorded, and takes its own place the second time', async () => {
    const workbook = await opened();
    revise(workbook);
    await screen.findByText(/^1 figure was revised\./);
    press('Build Revisions');
    await waitFor(() => expect(heading()).toHaveTextContent('The sheet is built'));
    await waitFor(
      () => expect(storedMeasure(workbook)?.built).toEqual([{ kind: 'revisions', sheets: ['Revisions'], names: [] }]),
      { timeout: 2000 },
    );
    press('Change the choices');
    fireEvent.click(await screen.findByRole('button', { name: 'Build Revisions' }));
    await waitFor(() => expect(workbook.plans).toHaveLength(2));
    expect(workbook.plans[1]?.replaces).toEqual({ sheets: ['Revisions'], names: [] });
    expect(workbook.plans[1]?.sheets.map(({ name }) => name)).toEqual(['Revisions']);
  });

  it('[P187] Vintages needs two versions', async () => {
    const workbook = await opened();
    fireEvent.click(await screen.findByText('Growths over all snapshots'));
    fireEvent.click(screen.getByRole('checkbox', { name: /Count now/ }));
    press('Build Vintages');
    expect(screen.getByText(/^Two versions are needed/)).toBeVisible();
    expect(workbook.plans).toHaveLength(0);
    fireEvent.click(screen.getByRole('checkbox', { name: /Count now/ }));
    press('Build Vintages');
    await waitFor(() => expect(workbook.plans[0]?.sheets[0]?.name).toBe('Vintages'));
  });
});

describe('files to publish', () => {
  const handed: { file: string; text: Blob }[] = [];
  beforeEach(() => {
    handed.length = 0;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:text';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      handed.push({ file: this.download, text: blobs.at(-1) ?? new Blob() });
    });
  });
  afterEach(() => jest.restoreAllMocks());
  const textOf = (blob: Blob | undefined) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob ?? new Blob());
    });

  it('[P189] CSV is handed over as a file; SDMX asks for the first day of a financial year', async () => {
    await open();
    fireEvent.click(screen.getByText('As files, and for databases'));
    press('Download CSV');
    expect(handed.map(({ file }) => file)).toEqual(['Adult social care, England.csv']);
    expect(await textOf(handed[0]?.text)).toContain('Output');
    press('Download SDMX-CSV');
    expect(await screen.findByRole('alert')).toHaveTextContent('such as 10-01 or 04-01');
    expect(handed).toHaveLength(1);
    type('First day of the financial year, as month-day', '4/1');
    press('Download SDMX-CSV');
    await waitFor(() => expect(handed).toHaveLength(2));
    const sdmx = await textOf(handed[1]?.text);
    expect(sdmx.split('\r\n')[0]).toContain('REPORTING_YEAR_START_DAY');
    expect(sdmx).toContain('--04-01');
    expect(screen.getByText(/sdmx\.csv went to your downloads/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('working together', () => {
  it('[P190] what was built is closed when it is asked for, data sheets only when that is ticked, and opened again', async () => {
    const workbook = await opened();
    press('Protect the sheets');
    expect(await screen.findByText(/^Only the data sheets are there yet/)).toBeVisible();
    expect(workbook.closed.size).toBe(0);
    revise(workbook);
    await screen.findByText(/^1 figure was revised\./);
    press('Build Revisions');
    await waitFor(() => expect(heading()).toHaveTextContent('The sheet is built'));
    press('Change the choices');
    fireEvent.click(await screen.findByRole('button', { name: 'Protect the sheets' }));
    expect(await screen.findByText('Protected: 1.')).toBeVisible();
    expect([...workbook.closed.keys()]).toEqual(['Revisions']);
    fireEvent.click(screen.getByRole('checkbox', { name: /The data sheets too/ }));
    press('Protect the sheets');
    expect(await screen.findByText('Protected: 2. Left as they were: Revisions.')).toBeVisible();
    expect(workbook.closed.get('Quantities')).toEqual(['C7:G21']);
    workbook.closed.set('Somebody else', []);
    press('Take protection off');
    expect(await screen.findByText('Protection taken off: 3.')).toBeVisible();
    expect([...workbook.closed.keys()]).toEqual(['Somebody else']);
  });

  it('[P191] the pane opens by itself only when that is ticked, and not when it is unticked', async () => {
    const workbook = await open();
    const box = screen.getByRole('checkbox', { name: /Open the pane with this workbook/ });
    expect(box).not.toBeChecked();
    fireEvent.click(box);
    await waitFor(() => expect(workbook.opensByItself).toBe(true));
    fireEvent.click(box);
    await waitFor(() => expect(workbook.opensByItself).toBe(false));
    expect(await screen.findByText('The pane will not open by itself.')).toBeVisible();
  });
});
