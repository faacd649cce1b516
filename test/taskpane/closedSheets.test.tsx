/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { WorkbookError } from '../../src/excel';
import { openAt } from './openPane';
import { NO_EVIDENCE } from '../../src/sheets/rebuilt/evidence';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

jest.setTimeout(60_000);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

const BUILT = [
  { kind: 'about', sheets: ['About'], names: [] },
  { kind: 'output', sheets: ['Data', 'Output', 'Fixed'], names: [] },
] as const;

/** The output index is built, and some of its sheets are protected since. */
async function builtAndClosed(): Promise<PaperWorkbook> {
  const workbook = workbookOnPaper(socialCare());
  workbook.evidence = { ...NO_EVIDENCE, sheets: BUILT.flatMap(({ sheets }) => [...sheets]) };
  workbook.closed.set('About', ['B7']);
  workbook.closed.set('Output', []);
  workbook.closed.set('Someone else', []);
  return openAt('output', { built: BUILT }, workbook);
}
const again = () => press(/^Build (again|index)/);

describe('building on protected sheets', () => {
  it('[WS10] names them before anything is written, and leaves them closed', async () => {
    const workbook = await builtAndClosed();
    const plans = workbook.plans.length;
    await again();
    expect(await screen.findByText('Your workbook is as it was before.')).toBeVisible();
    expect(screen.getByText('About, Output')).toBeVisible();
    expect(workbook.plans).toHaveLength(plans);
    expect([...workbook.closed.keys()]).toEqual(['About', 'Output', 'Someone else']);
  });

  it('[WS10] opens them when that is asked for, builds, and closes them again with their input cells open', async () => {
    const workbook = await builtAndClosed();
    const plans = workbook.plans.length;
    await again();
    let during: string[] = [];
    workbook.beforeBuild = async () => void (during = [...workbook.closed.keys()]);
    await press('Unprotect, build, protect');
    await waitFor(() => expect(workbook.plans).toHaveLength(plans + 1));
    await waitFor(() => expect(workbook.closed.has('Output')).toBe(true));
    expect(during).toEqual(['Someone else']);
    expect(workbook.closed.get('About')).toEqual(expect.arrayContaining([expect.stringMatching(/^B\d/)]));
    expect(workbook.closed.get('Output')).toEqual([]);
  });

  it('[WS10] closes them again where the build fails', async () => {
    const workbook = await builtAndClosed();
    await again();
    workbook.beforeBuild = async () => {
      throw new WorkbookError('cellEditing');
    };
    await press('Unprotect, build, protect');
    expect(await screen.findByText(/a cell is being edited/)).toBeVisible();
    expect([...workbook.closed.keys()].sort()).toEqual(['About', 'Output', 'Someone else']);
  });

  it('[WS10] a sheet with a password stays closed, and nothing is written', async () => {
    const workbook = await builtAndClosed();
    const plans = workbook.plans.length;
    await again();
    workbook.unprotectSheets = async () => {
      throw new WorkbookError('sheetProtected', { where: 'Output' });
    };
    await press('Unprotect, build, protect');
    expect(await screen.findByText(/choose Review, then Unprotect Sheet/)).toBeVisible();
    expect(workbook.plans).toHaveLength(plans);
  });
});
