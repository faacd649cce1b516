/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { WorkbookError } from '../../src/excel';
import { openAt } from './openPane';
import { workbookOnPaper, socialCare } from './workbookOnPaper';

// A busy machine must not fail a test for it.
jest.setTimeout(30_000);

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function openOutput(workbook = workbookOnPaper(socialCare())) {
  await openAt('output', {}, workbook);
  await waitFor(() => expect(heading()).toHaveTextContent(/^Output fell/));
  return workbook;
}

describe('building', () => {
  it('[P40] what was written is listed, each sheet with a way to it, and how to take it back', async () => {
    const workbook = await openOutput();
    press('Build index');
    await waitFor(() => expect(heading()).toHaveTextContent('The output index is built'));
    await waitFor(() => expect(heading()).toHaveFocus());
    expect(screen.getByText('4 new sheets. Nothing that was there has changed.')).toBeVisible();
    press('Open Output');
    press('Open the result');
    await waitFor(() => expect(workbook.visits).toEqual(['Output!A1', 'Output!A1']));
    expect(screen.getByText(/cannot be undone/)).toBeVisible();
    expect((await axe(document.body)).violations).toEqual([]);
  });

  it('[P41] taking the sheets out asks once more, and only then does it', async () => {
    const workbook = await openOutput();
    press('Build index');
    await screen.findByText('What was written');
    press('Take the new sheets out');
    expect(workbook.plans).toHaveLength(1);
    press('Yes, take them out');
    await waitFor(() => expect(workbook.plans).toHaveLength(0));
    await waitFor(() => expect(heading()).toHaveTextContent(/^Output fell/));
  });

  it('[P42] a build that takes its time shows progress and can be cancelled; the workbook is as it was', async () => {
    const workbook = workbookOnPaper(socialCare());
    let go: () => void = () => undefined;
    workbook.beforeBuild = () => new Promise((resolve) => (go = resolve));
    await openOutput(workbook);
    press('Build index');
    await waitFor(() => expect(heading()).toHaveTextContent('Building the output index'), { timeout: 3000 });
    expect(screen.getByRole('progressbar')).toBeVisible();
    expect(screen.getByText('0 of 4 sheets written')).toHaveAttribute('role', 'status');
    expect((await axe(document.body)).violations).toEqual([]);
    press('Cancel');
    expect(screen.getByText(/taking out what was written/)).toBeVisible();
    go();
    await waitFor(() => expect(heading()).toHaveTextContent('No index was built'));
    expect(screen.getByText('Cancelled. Your workbook is as it was before.')).toBeVisible();
    expect(workbook.plans).toHaveLength(0);
    press('Back to the choices');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Output fell/));
  });

  it('[P43] a refused build says what happened, where, what to do, and that the workbook is as before', async () => {
    const workbook = workbookOnPaper(socialCare());
    workbook.beforeBuild = async () => {
      throw new WorkbookError('alreadyExists', { where: 'Output', code: 'ItemAlreadyExists' });
    };
    await openOutput(workbook);
    press('Build index');
    await waitFor(() => expect(heading()).toHaveTextContent('The output index was not built'));
    expect(screen.getByRole('alert')).toHaveTextContent('Your workbook is as it was before.');
    expect(screen.getByText('“Output” exists already. Nothing is ever overwritten.')).toBeVisible();
    expect(screen.getByText('Rename or delete it, then try again.')).toBeVisible();
    expect((await axe(document.body)).violations).toEqual([]);
    workbook.beforeBuild = undefined;
    press('Try again');
    await waitFor(() => expect(heading()).toHaveTextContent('The output index is built'));
  });

  it('[P43] what could not be taken out again is named', async () => {
    const workbook = workbookOnPaper(socialCare());
    workbook.beforeBuild = async () => {
      throw new WorkbookError('refused', { left: ['Data', 'Output'] });
    };
    await openOutput(workbook);
    press('Build index');
    expect(await screen.findByRole('alert')).toHaveTextContent('please delete them: Data, Output');
  });

  it('[P209] sheets that were being written anew are named, and the workbook is not said to be as before', async () => {
    const workbook = workbookOnPaper(socialCare());
    workbook.beforeBuild = async () => {
      throw new WorkbookError('tooLarge', { unfinished: ['Output', 'Fixed'] });
    };
    await openOutput(workbook);
    press('Build index');
    expect(await screen.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent(
      'not whole: Output, Fixed. What you typed on data sheets is as it was.',
    );
    expect(screen.queryByText('Your workbook is as it was before.')).toBeNull();
  });

  it('[P44] the choices travel into the plan', async () => {
    const workbook = await openOutput();
    fireEvent.click(screen.getByRole('radio', { name: /^Fisher/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Compare with/ }));
    press('Build index');
    await screen.findByText('What was written');
    expect(workbook.plans[0]?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['About', 'Data', 'Output', 'Fixed', 'Comparison', 'Tornqvist', 'Laspeyres']),
    );
    const title = workbook.plans[0]?.sheets.find(({ name }) => name === 'Output')?.blocks[0]?.cells[0]?.[0];
    expect(title).toContain('Adult social care, England');
  });

  it('[P45] a second build takes the place of the first, under the same names', async () => {
    const workbook = await openOutput();
    press('Build index');
    await screen.findByText('What was written');
    press('Change the choices');
    press('Build again');
    await waitFor(() => expect(workbook.plans).toHaveLength(2));
    const sheets = workbook.plans[1]?.sheets.map(({ name }) => name);
    expect(sheets).toEqual(['About', 'Data', 'Output', 'Fixed']);
    expect(workbook.plans[1]?.replaces?.sheets).toEqual(sheets);
  });
});
