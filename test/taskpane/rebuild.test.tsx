/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { readStored } from '../../src/measures/stored/readStored';
import { measureWorkbook } from '../sheets/measure/measureWorkbook';
import { wholeFigures, wholeMeasure } from '../sheets/measure/sampleMeasure';
import { evidenceOf } from '../sheets/rebuilt/evidenceOf';
import { careMeasure, keep, openPane } from './openPane';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

jest.setTimeout(60_000);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);
const KEY = 'outturn.measures';
const stored = (workbook: PaperWorkbook) => readStored(workbook.settings.get(KEY));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));

/** A measure cut off in the middle, its sheets beside it. */
async function cutOff(cut = 900) {
  const { file, measure } = measureWorkbook(wholeMeasure(), wholeFigures());
  const workbook = workbookOnPaper();
  workbook.evidence = evidenceOf(file);
  keep(workbook, [measure], { place: 'home' });
  const damaged = String(workbook.settings.get(KEY)).slice(0, cut);
  workbook.settings.set(KEY, damaged);
  await openPane(workbook);
  await screen.findByText('The stored measures could not be read whole.');
  return { workbook, damaged, measure };
}

describe('a stored definition that is damaged', () => {
  it('[N29] is shown, and not written over by anything before somebody chooses', async () => {
    const workbook = workbookOnPaper(socialCare());
    keep(workbook, [careMeasure()], { place: 'data' });
    const damaged = String(workbook.settings.get(KEY)).slice(0, -40);
    workbook.settings.set(KEY, damaged);
    await openPane(workbook);
    expect(await screen.findByText('The stored measures could not be read whole.')).toBeVisible();
    fireEvent.input(screen.getByLabelText('Unit of the costs'), { target: { value: 'GBP' } });
    window.dispatchEvent(new Event('pagehide'));
    await quiet();
    expect(workbook.settings.get(KEY)).toBe(damaged);
    expect([...workbook.settings.keys()].filter((key) => key.startsWith(`${KEY}.kept`))).toEqual([]);
  });

  it('[P85] [N29] what was understood is taken when that is chosen, and what was stored is kept beside', async () => {
    const { workbook, damaged } = await cutOff();
    press('Use only what was stored');
    await waitFor(() => expect(stored(workbook).state).toBe('read'));
    expect(workbook.settings.get(`${KEY}.kept1`)).toBe(damaged);
    expect(stored(workbook).set.measures).toEqual(readStored(damaged).set.measures);
    expect(screen.queryByText('The stored measures could not be read whole.')).toBeNull();
  });

  it('[N27] [N29] what the sheets have is listed item by item, and taken when that is chosen', async () => {
    const { workbook, damaged, measure } = await cutOff();
    press('See what can be rebuilt');
    expect(await screen.findByText('As it was stored: 1 measure.')).toBeVisible();
    expect(screen.getByText(/^quality indicators: 4$/)).toBeVisible();
    expect(screen.getByText('places of the data: 8')).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(workbook.settings.get(KEY)).toBe(damaged);
    press('Use this');
    await waitFor(() => expect(stored(workbook).state).toBe('read'));
    expect(workbook.settings.get(`${KEY}.kept1`)).toBe(damaged);
    const [now] = stored(workbook).set.measures;
    expect(now?.method).toEqual(measure.method);
    expect(now?.services.map(({ name }) => name)).toEqual(measure.services.map(({ name }) => name));
  });

  it('[N29] beyond recognition and without sheets: one begins anew, and the text is kept', async () => {
    const workbook = workbookOnPaper();
    workbook.settings.set(KEY, 'scribbled over');
    await openPane(workbook);
    fireEvent.click(await screen.findByRole('button', { name: 'See what can be rebuilt' }));
    expect(await screen.findByText(/No sheets of Outturn were found/)).toBeVisible();
    press('Begin anew');
    await waitFor(() => expect(stored(workbook)).toMatchObject({ state: 'read', set: { measures: [] } }));
    expect(workbook.settings.get(`${KEY}.kept1`)).toBe('scribbled over');
  });

  it('[N29] nothing is built while what counts is open', async () => {
    const workbook = workbookOnPaper(socialCare());
    keep(workbook, [careMeasure()], { place: 'output' });
    workbook.settings.set(
      KEY,
      String(workbook.settings.get(KEY)).replace('"formula":"tornqvist"', '"formula":"magic"'),
    );
    await openPane(workbook);
    fireEvent.click(await screen.findByRole('button', { name: 'Build index' }));
    expect(await screen.findByText(/for reading only, so nothing was built/)).toBeVisible();
    expect(workbook.plans).toEqual([]);
  });
});

describe('a stored definition that is gone', () => {
  it('[N26] is offered to be made again where its sheets are, in Thai too', async () => {
    const { file, measure } = measureWorkbook(wholeMeasure({ language: 'th' }), wholeFigures());
    const workbook = workbookOnPaper();
    workbook.evidence = evidenceOf(file);
    workbook.displayLanguage = 'th-TH';
    await openPane(workbook);
    fireEvent.click(await screen.findByRole('button', { name: 'ดูว่าสร้างคืนอะไรได้บ้าง' }));
    fireEvent.click(await screen.findByRole('button', { name: 'ใช้ตามนี้' }));
    await waitFor(() => expect(stored(workbook).set.measures).toHaveLength(1));
    expect(stored(workbook).set.measures[0]).toMatchObject({ name: measure.name, method: measure.method });
  });

  it('[N26] nothing is said in a workbook without such sheets', async () => {
    const workbook = workbookOnPaper(socialCare());
    await openPane(workbook);
    await quiet();
    expect(screen.queryByRole('button', { name: 'See what can be rebuilt' })).toBeNull();
  });
});
