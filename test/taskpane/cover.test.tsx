/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { openAt } from './openPane';
import type { PaperWorkbook } from './workbookOnPaper';

// A busy machine must not fail a test for it.
jest.setTimeout(60_000);

describe('the cover', () => {
  const aboutIn = (workbook: PaperWorkbook) =>
    workbook.plans.at(-1)?.sheets.length === 1 ? workbook.plans.at(-1)?.sheets[0] : undefined;
  const linked = (workbook: PaperWorkbook) => aboutIn(workbook)?.links?.map(({ sheet }) => sheet) ?? [];

  async function built(): Promise<PaperWorkbook> {
    const workbook = await openAt('output');
    fireEvent.click(await screen.findByRole('button', { name: 'Build index' }));
    await screen.findByRole('heading', { level: 1, name: 'The output index is built' });
    fireEvent.click(screen.getByRole('button', { name: /^8 Share/ }));
    await screen.findByRole('heading', { name: 'Make a copy to publish' });
    return workbook;
  }

  it('[P192] lists a sheet of this screen as soon as it is built, with its settings where they were', async () => {
    const workbook = await built();
    fireEvent.click(await screen.findByRole('button', { name: 'Make copy' }));
    await waitFor(() => expect(aboutIn(workbook)?.name).toBe('About'));
    expect(linked(workbook)).toEqual(expect.arrayContaining(['Output', 'Publication']));
    expect(workbook.plans.at(-1)).toMatchObject({
      names: [],
      replaces: { sheets: ['About'], names: [] },
      show: 'Publication',
    });
    expect(
      await screen.findByText('1 new sheet. About was brought up to date; nothing else that was there has changed.'),
    ).toBeVisible();
  });

  it('[P192] is brought up to date on request, and left alone once the choices are others', async () => {
    const workbook = await built();
    fireEvent.click(await screen.findByRole('button', { name: 'Update it' }));
    expect(await screen.findByText('It is up to date.')).toBeVisible();
    expect(aboutIn(workbook)?.name).toBe('About');
    fireEvent.click(screen.getByRole('button', { name: /^4 Output/ }));
    fireEvent.click(await screen.findByRole('radio', { name: /^Fisher/ }));
    fireEvent.click(screen.getByRole('button', { name: /^8 Share/ }));
    await screen.findByRole('heading', { name: 'Make a copy to publish' });
    expect(screen.queryByRole('button', { name: 'Update it' })).toBeNull();
    const before = workbook.plans.length;
    fireEvent.click(await screen.findByRole('button', { name: 'Make copy' }));
    await waitFor(() => expect(workbook.plans).toHaveLength(before + 1));
    expect(workbook.plans.at(-1)?.sheets.map(({ name }) => name)).toEqual(['Publication']);
  });
});
