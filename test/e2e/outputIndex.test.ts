/** The main job, as the README says it: start, choose, build, change a figure, save, open again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS, startWorkbench, WorkbenchPage, type Running } from './workbenchPage';

jest.setTimeout(180_000);

/** Adult social care in England, Törnqvist, annual, 2010-11 = 100: an independent calculation in 60-digit arithmetic. */
const EXPECTED = [99.9579, 100, 96.0783, 94.4239, 92.8851];

let running: Running;
beforeAll(async () => {
  running = await startWorkbench();
});
afterAll(async () => {
  await running?.stop();
});

async function chooseTables(workbench: WorkbenchPage): Promise<void> {
  const pane = await workbench.pane();
  await workbench.click(/start from my data/i);
  for (const block of ['quantities', 'costs']) {
    await pane.locator(`#${block}-table`).selectOption({ index: block === 'costs' ? 1 : 0 });
    await workbench.click(`Use table as ${block}`);
    await pane
      .getByText('15 services')
      .locator('visible=true')
      .nth(block === 'costs' ? 1 : 0)
      .waitFor();
  }
  await pane.locator('#measure-name').fill('Adult social care, England');
  await pane.locator('#cost-unit').fill('GBP thousand');
}

/** The row of a sheet whose label begins with `label`, in columns D to H. */
async function series(
  workbench: WorkbenchPage,
  sheet: string,
  label: string,
): Promise<(number | string | boolean | null)[]> {
  const rows = await workbench.values(sheet, 'A1:H140');
  const row = rows.find(
    (cells) => String(cells[0]).startsWith(label) && cells.slice(3).some((cell) => cell !== null && cell !== ''),
  );
  if (!row) throw new Error(`no row "${label}" on ${sheet}`);
  return row.slice(3);
}

describe('from a fresh workbench to an output index', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(running);
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('starts with the real figures and asks for the two tables', async () => {
    expect(await workbench.sheets()).toEqual(['Quantities', 'Costs']);
    expect(await workbench.text()).toContain('What does a service deliver for its cost?');
    await workbench.screenshot('start');
  });

  it('says in words what the checks find and names the two services that are missing in 2009-10', async () => {
    await chooseTables(workbench);
    await workbench.screenshot('data');
    await workbench.click('Check the data');
    await (await workbench.pane()).getByText('Day care, mental health 18-64').first().waitFor();
    const text = await workbench.text();
    expect(text).toContain('Direct payments, all adults');
    expect(text).toContain('has its first complete figures in 2010-11');
    await workbench.screenshot('checks');
  });

  it('shows the result at once and builds it as sheets of native formulas', async () => {
    await workbench.click(/output/i);
    const pane = await workbench.pane();
    await pane.getByLabel('Index is 100 in').selectOption('2010-11');
    await pane.getByText('Output fell', { exact: false }).first().waitFor();
    await workbench.screenshot('output');
    await workbench.click('Build index');
    await pane.getByRole('heading', { name: 'The output index is built' }).waitFor({ timeout: 60_000 });
    await workbench.settled();
    expect(await workbench.sheets()).toEqual(
      expect.arrayContaining(['Quantities', 'Costs', 'About', 'Data', 'Output', 'Fixed']),
    );
    const index = await series(workbench, 'Output', 'Output index');
    index.forEach((value, t) => expect(value).toBeCloseTo(EXPECTED[t] as number, 4));
    await workbench.screenshot('built');
    await showChart(workbench);
    await workbench.screenshot('readme');
    // Annual chain, fixed base, and the line at 100.
    expect(await pointsOfLines(workbench)).toEqual([5, 5, 5]);
  });

  it('follows a changed figure, in the index and in the chart', async () => {
    const before = await series(workbench, 'Output', 'Output index');
    const line = await chartLine(workbench);
    await workbench.type('Quantities', 'H7', '5000000');
    const after = await series(workbench, 'Output', 'Output index');
    expect(after[4]).toBeGreaterThan(before[4] as number);
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(await chartLine(workbench)).not.toEqual(line);
  });

  it('saves .xlsx and opens it again with the same figures and formulas', async () => {
    const before = {
      values: await workbench.values('Output', 'A1:H140'),
      formulas: await workbench.formulas('Output', 'A1:H140'),
    };
    const download = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: 'Save .xlsx' }).click();
    const file = join(RESULTS, 'saved.xlsx');
    await (await download).saveAs(file);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

    const again = await WorkbenchPage.open(running);
    const chooser = again.page.waitForEvent('filechooser');
    await again.page.getByRole('button', { name: 'Open .xlsx' }).click();
    await (await chooser).setFiles(file);
    await again.until("window.workbench.grid.sheetNames().includes('Output')");
    await again.settled();
    expect(await again.formulas('Output', 'A1:H140')).toEqual(before.formulas);
    expectSame(await again.values('Output', 'A1:H140'), before.values);
    await again.screenshot('opened-again');
    await again.close();
  });

  it('asks nothing of any other address and reports no error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

/** Scrolls the sheet to its chart; docs/screenshot.png is this picture. */
async function showChart(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.setViewportSize({ width: 1680, height: 900 });
  await workbench.page.evaluate("window.workbench.grid.activate('Output')");
  await workbench.page.mouse.move(500, 500);
  for (let turn = 0; turn < 5; turn += 1) await workbench.page.mouse.wheel(0, 400);
  await workbench.page.waitForTimeout(1500);
}

/** Where the lines of the chart run, as drawn. */
async function chartLine(workbench: WorkbenchPage): Promise<string> {
  await workbench.page.evaluate("window.workbench.grid.activate('Output')");
  await workbench.until("document.querySelectorAll('.chart .chart-line').length > 0");
  await workbench.page.waitForTimeout(500);
  return workbench.page.evaluate(
    "[...document.querySelectorAll('.chart .chart-line')].map((path) => path.getAttribute('d')).join(' ')",
  );
}

/** How many periods each line of the chart has. */
async function pointsOfLines(workbench: WorkbenchPage): Promise<number[]> {
  const paths = (await chartLine(workbench)).split(/(?=M)/);
  return paths.map((path) => (path.match(/[\d.]+[ ,][\d.]+/g) ?? []).length).filter((points) => points > 1);
}

type Cells = (number | string | boolean | null)[][];
function expectSame(actual: Cells, expected: Cells): void {
  expected.forEach((row, r) =>
    row.forEach((value, c) => {
      const found = actual[r]?.[c];
      if (typeof value === 'number' && typeof found === 'number')
        expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      else expect(found ?? '').toEqual(value ?? '');
    }),
  );
}
