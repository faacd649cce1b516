/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { WorkbookError } from '../../src/excel';
import type { FormulaCell } from '../../src/portability';
import { openAt } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);

const plain: FormulaCell = { sheet: 'Output', address: 'E10', formula: '=SUM(E1:E9)', values: [[9]] };
const ours: FormulaCell = {
  sheet: 'Notes',
  address: 'B2',
  formula: '=PSP.OUTPUTINDEX(Quantities!D7:F9,Costs!D7:F9)',
  values: [[100, 101, 102]],
};
const stuck: FormulaCell = { ...ours, address: 'B5', values: [['#NAME?']] };

async function open(formulas: readonly FormulaCell[]) {
  const workbook = workbookOnPaper(socialCare());
  workbook.formulas = formulas;
  await openAt('share', {}, workbook);
  await waitFor(() => expect(heading()).not.toHaveTextContent('Looking at the formulas…'));
  return workbook;
}

describe('sharing', () => {
  it('[P170] plain formulas are ready to share, and it says which Excel they need', async () => {
    await open([plain]);
    expect(heading()).toHaveTextContent('Ready to share');
    expect(screen.getByText('No cell needs Outturn')).toBeVisible();
    expect(screen.getByText('1 formula is plain Excel')).toBeVisible();
    expect(screen.getByText('Needs Excel 2013 or later')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('[P171] cells that need the add-in are listed; a remedy is previewed before it is written', async () => {
    const workbook = await open([plain, ours]);
    expect(heading()).toHaveTextContent('One step from ready to share');
    fireEvent.click(screen.getByText('Show the cells'));
    expect(screen.getByText('1 formula from Excel 2021 on: results that spill')).toBeVisible();
    // Listed where it needs the add-in, and where it needs a version of Excel.
    fireEvent.click(screen.getAllByRole('button', { name: 'Notes!B2' })[0]!);
    await waitFor(() => expect(workbook.visits).toEqual(['Notes!B2']));
    fireEvent.click(screen.getByRole('radio', { name: /^Freeze to values/ }));
    fireEvent.click(screen.getByText('1 cell would change'));
    expect(screen.getByText(ours.formula)).toBeVisible();
    expect(screen.getByText('values, 1 × 3')).toBeVisible();
    expect(workbook.remedied).toHaveLength(0);
    expect(await violations()).toEqual([]);
    press('Freeze 1 cell');
    await waitFor(() => expect(heading()).toHaveTextContent('Ready to share'));
    expect(workbook.remedied.map(({ action }) => action)).toEqual(['freeze']);
    expect(screen.getByText(/^1 cell holds values now; its formula is kept\./)).toBeVisible();
  });

  it('[P172] plain formulas are suggested where every cell can have them', async () => {
    const workbook = await open([ours]);
    expect(screen.getByRole('radio', { name: /^Turn into plain formulas/ })).toBeChecked();
    press('Convert 1 cell');
    await waitFor(() => expect(heading()).toHaveTextContent('Ready to share'));
    expect(workbook.formulas[0]?.formula).not.toContain('PSP.');
  });

  it('[P173] broken cells come first, with their repair', async () => {
    const workbook = await open([stuck]);
    expect(heading()).toHaveTextContent('Some cells need repair before you share');
    press('Repair them');
    await waitFor(() => expect(workbook.remedied.map(({ action }) => action)).toEqual(['repair']));
  });

  it('[P174] a workbook that cannot be looked at says why and can be tried again', async () => {
    const workbook = workbookOnPaper(socialCare());
    const look = workbook.lookAtFormulas;
    workbook.lookAtFormulas = async () => {
      throw new WorkbookError('cellEditing');
    };
    await openAt('share', {}, workbook);
    await waitFor(() => expect(heading()).toHaveTextContent('The workbook could not be looked at'));
    expect(screen.getByRole('alert')).toHaveTextContent('a cell is being edited');
    expect(await violations()).toEqual([]);
    workbook.lookAtFormulas = look;
    press('Look again');
    await waitFor(() => expect(heading()).toHaveTextContent('Ready to share'));
  });
});

describe('keeping and publishing', () => {
  it('[P175] a snapshot needs a name, is kept in the workbook and asks once more before it is deleted', async () => {
    const workbook = await open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Give the snapshot a name');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'First release' } });
    fireEvent.input(screen.getByLabelText('Date as written'), { target: { value: '1 May' } });
    press('Keep it');
    expect(await screen.findByText('“First release” is kept.')).toBeVisible();
    expect(screen.getByText('Output 92.9 in 2013-14')).toBeVisible();
    expect(String(workbook.settings.get('outturn.snapshots'))).toContain('First release');
    press('Delete (First release)');
    expect(screen.getByText('Output 92.9 in 2013-14')).toBeVisible();
    press('Yes, delete it (First release)');
    await waitFor(() => expect(screen.queryByText('Output 92.9 in 2013-14')).toBeNull());
    expect(await violations()).toEqual([]);
  });

  it('[P176] snapshots that a newer version wrote are left alone', async () => {
    const workbook = workbookOnPaper(socialCare());
    const newer = JSON.stringify({ format: 'outturn-snapshots', schema: 99, measureSchema: 99, snapshots: [] });
    workbook.settings.set('outturn.snapshots', newer);
    await openAt('share', {}, workbook);
    expect(await screen.findByText(/^A newer version of Outturn wrote the snapshots/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
    expect(workbook.settings.get('outturn.snapshots')).toBe(newer);
  });

  it('[P177] a copy to publish is a sheet of values; copying says whether it could', async () => {
    const workbook = await open([]);
    press('Copy as CSV');
    expect(await screen.findByText(/does not let the pane copy/)).toBeVisible();
    fireEvent.change(screen.getByLabelText('Decimal places'), { target: { value: '2' } });
    press('Make copy');
    await waitFor(() => expect(heading()).toHaveTextContent('The sheet is built'));
    const [sheet] = workbook.plans[0]?.sheets ?? [];
    expect(sheet?.name).toBe('Publication');
    const cells = sheet?.blocks.flatMap(({ cells: rows }) => rows.flat()) ?? [];
    expect(cells.some((cell) => typeof cell === 'object' && cell !== null)).toBe(false);
    const figures = cells.filter((cell): cell is number => typeof cell === 'number');
    expect(figures).toContain(100);
    expect(figures.every((figure) => Math.abs(figure * 100 - Math.round(figure * 100)) < 1e-6)).toBe(true);
  });
});
