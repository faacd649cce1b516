/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { wholeMeasure } from '../sheets/measure/sampleMeasure';
import { openAt } from './openPane';
import { openWhole, placed, wholePaper } from './wholePaper';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);
const sheetsOf = (plan: { readonly sheets: readonly { readonly name: string }[] } | undefined) =>
  plan?.sheets.map(({ name }) => name) ?? [];

describe('the report', () => {
  it('[P166] the findings are said in words, with the service that moved output most', async () => {
    await openWhole('report');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Productivity (rose|fell) \d/));
    const list = screen.getByRole('region', { name: 'Findings in words' });
    expect(
      within(list).getByText(/^Output (rose|fell) .* and inputs rose .*: productivity (rose|fell) /),
    ).toBeVisible();
    expect(within(list).getByText(/ (added most to|took most from) output: [+−]\d/)).toBeVisible();
    expect(within(list).getByText(/^Whichever formula is used, the output index lies between/)).toBeVisible();
    expect(within(list).getByText('Prices were taken out with a general index: GDP deflator.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('[P166] the same in Thai', async () => {
    await openWhole('report', placed(wholeMeasure()), wholePaper(), 'th');
    await waitFor(() => expect(heading()).toHaveTextContent(/^ผลิตภาพ(เพิ่มขึ้น|ลดลง) \d/));
    expect(screen.getByRole('region', { name: 'ข้อค้นพบเป็นข้อความ' })).toHaveTextContent(/ผลผลิต.*ปัจจัยนำเข้า.*ผลิตภาพจึง/);
    expect(await violations()).toEqual([]);
  });

  it('[P151] contributions are bars that say their figures, since the base or on the period before', async () => {
    await openWhole('report');
    const chart = await screen.findByRole('img', { name: /^Contributions to the growth of output up to 2023/ });
    const before = chart.getAttribute('aria-label');
    expect(before).toMatch(/Stays [+−]\d/);
    fireEvent.click(screen.getByRole('radio', { name: 'On the period before' }));
    await waitFor(() => expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe(before));
    expect(within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })).toHaveLength(5);
  });

  it('[P167] without inputs it tells of output only, and offers the inputs', async () => {
    await openAt('report', {}, workbookOnPaper(socialCare()));
    await waitFor(() => expect(heading()).toHaveTextContent('Output fell 7.1%'));
    expect(screen.getByText('Output fell 7.1%.')).toBeVisible();
    expect(screen.getByText(/took most from output: −/)).toBeVisible();
    press('Add inputs');
    await waitFor(() => expect(heading()).toHaveTextContent('No inputs yet'));
  });

  it('[P168] nothing ticked is pointed out; what is ticked is built, with what was built before', async () => {
    const workbook = await openWhole('report');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Productivity/));
    const boxes = screen.getAllByRole('checkbox');
    for (const box of boxes) fireEvent.click(box);
    press('Build report');
    expect(await screen.findByText('Tick at least one sheet.')).toBeVisible();
    expect(workbook.plans).toHaveLength(0);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Contributions/ }));
    press('Build report');
    await waitFor(() => expect(heading()).toHaveTextContent('The report is built'));
    expect(sheetsOf(workbook.plans[0])).toEqual(expect.arrayContaining(['Contributions', 'Productivity', 'Output']));
    expect(sheetsOf(workbook.plans[0])).not.toContain('UnitCosts');
  });

  it('[P163] a later build keeps the sheets of the earlier one', async () => {
    const workbook = await openWhole('report');
    await waitFor(() => expect(heading()).toHaveTextContent(/^Productivity/));
    press('Build report');
    await waitFor(() => expect(heading()).toHaveTextContent('The report is built'));
    fireEvent.click(screen.getByRole('button', { name: /^5 Inputs/ }));
    await waitFor(() => expect(heading()).toHaveTextContent(/^Inputs/));
    press('Build again');
    await waitFor(() => expect(heading()).toHaveTextContent('The input index is built'));
    expect(sheetsOf(workbook.plans.at(-1)).sort()).toEqual(sheetsOf(workbook.plans[0]).sort());
  });

  it('[P169] while blocks are read, the screen says so and one can go on', async () => {
    const workbook = wholePaper();
    let go: () => void = () => undefined;
    const readTable = workbook.readTable;
    workbook.readTable = async (name) => {
      if (name === 'Costs') await new Promise<void>((resolve) => (go = resolve));
      return readTable(name);
    };
    openWhole('report', placed(wholeMeasure()), workbook).catch(() => undefined);
    await waitFor(() => expect(heading()).toHaveTextContent(/^Reading \d blocks of figures…$/));
    expect(await screen.findByText(/This takes a few seconds/, undefined, { timeout: 2000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Skip to share' })).toBeVisible();
    go();
    await waitFor(() => expect(heading()).toHaveTextContent(/^Productivity/));
  });
});
