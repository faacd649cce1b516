/** A workbook on its way: to somebody without the add-in, back to somebody with it, and through another program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculateWithLibreOffice } from '../oracles/libreoffice';
import { readWorkbook } from '../../workbench/xlsx/readWorkbook';
import { cellName } from '../../workbench/xlsx/references';
import { Tour } from './tour';
import { RESULTS, startWorkbench, WorkbenchPage, type Cell, type Running } from './workbenchPage';

jest.setTimeout(600_000);

type Sheets = Record<string, Cell[][]>;
const FILE = join(RESULTS, 'travelled.xlsx');

let running: Running;
let built: Sheets;
beforeAll(async () => {
  running = await startWorkbench();
});
afterAll(async () => {
  await running?.stop();
});

async function everything(workbench: WorkbenchPage): Promise<Sheets> {
  await workbench.settled();
  const sheets = await workbench.sheets();
  const values = await Promise.all(sheets.map((sheet) => workbench.sheetValues(sheet)));
  return Object.fromEntries(sheets.map((sheet, i) => [sheet, values[i] ?? []]));
}

/** Opens the file by the button and the file dialog. */
async function openFile(query: string): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(running, { query });
  const chooser = workbench.page.waitForEvent('filechooser');
  await workbench.page.getByRole('button', { name: 'Open .xlsx' }).click();
  await (await chooser).setFiles(FILE);
  await workbench.until("window.workbench.grid.sheetNames().includes('Productivity')");
  await workbench.settled();
  return workbench;
}

/** Relative to the value; 1e-12 of the index's own size for differences that are zero but for rounding. */
const isSame = (found: unknown, value: unknown): boolean =>
  typeof value === 'number' && typeof found === 'number'
    ? Math.abs(found - value) <= 1e-12 * Math.max(1, Math.abs(value))
    : (found ?? '') === (value ?? '');

function differences(value: (sheet: string, row: number, column: number) => unknown): string[] {
  return Object.entries(built).flatMap(([sheet, rows]) =>
    rows.flatMap((row, r) =>
      row.flatMap((was, c) => {
        const now = value(sheet, r, c);
        return isSame(now, was) ? [] : [`${sheet}!${cellName(r, c)}: ${String(was)} became ${String(now)}`];
      }),
    ),
  );
}

const differencesFrom = (now: Sheets): string[] => differences((sheet, row, column) => now[sheet]?.[row]?.[column]);

it('is built and saved', async () => {
  const workbench = await WorkbenchPage.open(running, { query: '?sample=empty' });
  const tour = await Tour.begin(workbench, /^Social care/);
  await tour.step('data');
  await tour.heading(/^\d data sheets to build$/);
  await tour.build('Build data sheets', 'The data sheets are built');
  await tour.fillIn();
  await tour.step('report');
  await tour.heading(/^Productivity (rose|fell)/);
  await tour.build('Build report', 'The report is built');
  built = await everything(workbench);
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save .xlsx' }).click();
  await (await download).saveAs(FILE);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
  const figures = Object.values(built)
    .flat(2)
    .filter((cell) => typeof cell === 'number');
  expect(figures.length).toBeGreaterThan(1000);
});

it('shows every figure where there is no add-in, and calculating it all again changes nothing', async () => {
  const colleague = await openFile('?addin=none');
  expect(await colleague.page.locator('iframe').count()).toBe(0);
  expect(differencesFrom(await everything(colleague))).toEqual([]);
  expect(await colleague.errorValues()).toEqual([]);
  await colleague.page.evaluate('window.workbench.grid.recalculate()');
  expect(differencesFrom(await everything(colleague))).toEqual([]);
  expect(await colleague.errorValues()).toEqual([]);
  // The report is shown as soon as the file is open, with its charts.
  await colleague.until("document.querySelectorAll('.chart-card svg').length === 2");
  await colleague.screenshot('travelled-without-add-in');
  await colleague.close();
});

it('follows a figure that the colleague changes', async () => {
  const colleague = await openFile('?addin=none');
  await colleague.type('Quantities', 'G7', '3000000');
  const index = await colleague.series('Output', 'Output index, annual');
  const was =
    built.Output?.filter(([label]) => String(label).startsWith('Output index, annual'))
      .at(-1)
      ?.slice(3) ?? [];
  expect(index.at(-1)).toBeGreaterThan(was.at(-1) as number);
  expect(index.slice(0, -1)).toEqual(was.slice(0, -1));
  expect(await colleague.errorValues()).toEqual([]);
  await colleague.close();
});

it('goes on with the measure where the add-in is there', async () => {
  const analyst = await openFile('');
  const pane = await analyst.pane();
  await pane.getByText('Adult social care, England').first().waitFor({ timeout: 60_000 });
  const home = pane.getByRole('button', { name: 'All measures' }).or(pane.locator('.header button.square')).first();
  if (await home.isVisible()) await home.click();
  await pane.getByRole('heading', { level: 1, name: '1 measure in this workbook' }).waitFor();
  await pane.getByRole('button', { name: 'Share it' }).waitFor({ timeout: 60_000 });
  await analyst.screenshot('travelled-with-add-in');
  expect(differencesFrom(await everything(analyst))).toEqual([]);
  expect(analyst.errors).toEqual([]);
  await analyst.close();
});

it('has the same figures in LibreOffice, all calculated again', async () => {
  const recalculated = await recalculateWithLibreOffice(await readWorkbook(new Uint8Array(readFileSync(FILE))));
  expect(
    differences((sheet, row, column) => {
      const value = recalculated.value(sheet, cellName(row, column));
      return value !== null && typeof value === 'object' ? value.error : value;
    }),
  ).toEqual([]);
});
