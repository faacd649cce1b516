/** The screen Share by clicks, every card of it: what a workbook needs, what is kept of it, what is published, who may type. */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { RESULTS, startWorkbench, WorkbenchPage, type Cell, type Running } from './workbenchPage';

jest.setTimeout(300_000);

/** The heading after a sheet of this screen was built. */
const DONE = 'The sheet is built';
const FILE = join(RESULTS, 'shared.xlsx');
const FORMULA = '=PSP.OUTPUTINDEX(Quantities!D7:H21,Costs!D7:H21)';
/** Beside the table, where there is room to spill. */
const [SHEET, CELL, SPILL] = ['Quantities', 'J25', 'J25:N25'] as const;

let running: Running;
let workbench: WorkbenchPage;
let pane: Frame;
beforeAll(async () => {
  running = await startWorkbench();
  workbench = await WorkbenchPage.open(running);
  pane = await workbench.pane();
  workbench.page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await workbench?.close();
  await running?.stop();
});

const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
const heading = (name: string | RegExp) => pane.getByRole('heading', { level: 1, name }).waitFor();
const share = async () => {
  await pane.locator('nav ol > li').nth(7).getByRole('button').first().click();
  await pane.getByRole('heading', { name: 'What changed' }).waitFor();
};
/** From what was built, to the screen. */
const back = async () => {
  await press('Change the choices');
  await pane.getByRole('heading', { name: 'What changed' }).waitFor();
};
const open = (title: string) => pane.locator('summary', { hasText: title }).first().click();
const spilled = async (): Promise<Cell[]> => (await workbench.values(SHEET, SPILL)).flat();
const isClose = (one: Cell[], other: Cell[]) =>
  one.every((value, t) => Math.abs(Number(value) - Number(other[t])) <= 1e-10 * Math.abs(Number(other[t])));

it('finds the one cell that needs the add-in in a workbook that was built', async () => {
  await workbench.click(/start from my data/i);
  for (const [at, block] of ['quantities', 'costs'].entries()) {
    await pane.locator(`#${block}-table`).selectOption({ index: at });
    await workbench.click(`Use table as ${block}`);
    await pane.getByText('15 services').locator('visible=true').nth(at).waitFor();
  }
  await pane.locator('#measure-name').fill('Adult social care, England');
  await pane.locator('nav ol > li').nth(3).getByRole('button').first().click();
  await press('Build index');
  await heading('The output index is built');
  await workbench.type(SHEET, CELL, FORMULA);
  await share();
  await heading('One step from ready to share');
  await says('1 cell needs Outturn');
  await workbench.screenshot('share');
});

it('turns it into a plain formula, into a name of the workbook, into values, and back each time, without moving a figure', async () => {
  const before = await spilled();
  expect(before.every((value) => typeof value === 'number')).toBe(true);
  for (const [remedy, done] of [
    [/^Turn into plain/, '1 cell is plain Excel now.'],
    [/^Turn into named/, '1 cell uses a name of the workbook now.'],
    [/^Freeze/, '1 cell holds values now; its formula is kept.'],
  ] as const) {
    await pane.getByRole('radio', { name: remedy }).check();
    await open('1 cell would change');
    await says(`${SHEET}!${CELL}, Now`);
    await pane.locator('.footer .button.filled').click();
    await says(done);
    await says('No cell needs Outturn');
    await workbench.settled();
    expect((await workbench.formulas(SHEET, CELL)).flat()[0] ?? '').not.toContain('PSP.');
    expect(isClose(await spilled(), before)).toBe(true);
    await press('Bring kept formulas back');
    await says('1 cell uses the functions of Outturn again.');
    await workbench.settled();
    expect((await workbench.formulas(SHEET, CELL)).flat()[0]).toBe(FORMULA);
    expect(isClose(await spilled(), before)).toBe(true);
  }
  expect(await workbench.sheets()).not.toContain('Frozen formulas');
});

it('keeps a snapshot, says what a later figure changed and where that comes from, and goes back to it', async () => {
  await pane.getByLabel('Name', { exact: true }).fill('First release');
  await pane.getByLabel('Date as written').fill('May 2015');
  await press('Keep it');
  await says('“First release” is kept.');
  const [[was]] = (await workbench.values(SHEET, 'H7')) as [[number]];
  await workbench.type(SHEET, 'H7', String(was * 1.1));
  await says('1 figure was revised');
  await says(/Output: the growth of 2013-14 changed most/);
  await says(/^\+[\d.]+ from quantities$/);
  await workbench.screenshot('share-compare');
  await press('Build Revisions');
  await heading(DONE);
  await back();
  await press(/^Go back to it/);
  await press('Write 1 cell');
  await says(/^1 cell written\./);
  await workbench.settled();
  expect((await workbench.values(SHEET, 'H7')).flat()).toEqual([was]);
});

it('lists what was built later on About, publishes, and protects, builds and protects again', async () => {
  await press('Make copy');
  await heading(DONE);
  await workbench.settled();
  const about = await workbench.sheetValues('About');
  const listed = about.map(([first]) => first);
  expect(listed).toEqual(expect.arrayContaining(['Data', 'Output', 'Revisions', 'Publication']));
  await back();
  await press('Protect the sheets');
  await says(/^Protected: \d/);
  await workbench.screenshot('share-protected');
  await pane.locator('nav ol > li').nth(3).getByRole('button').first().click();
  await press(/^Build (again|index)/);
  await heading('The output index was not built');
  await press('Unprotect, build, protect');
  await heading('The output index is built');
  await workbench.settled();
  await share();
  await says(/sheets of this measure are protected\./);
  await press('Take protection off');
  await says(/^Protection taken off: \d/);
});

it('hands the measure over as a file, and compares with it', async () => {
  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: 'Save .xlsx' }).click();
  await (await download).saveAs(FILE);
  const [[was]] = (await workbench.values('Costs', 'H8')) as [[number]];
  await workbench.type('Costs', 'H8', String(was * 1.2));
  await open('Compare with another workbook');
  await pane.locator('#other-file').setInputFiles(FILE);
  await says('2 versions found. They can be chosen above.');
  await says(/^1 figure was revised\. /);
  expect(await pane.getByLabel('Earlier').inputValue()).toContain('other');
  await workbench.screenshot('share-other');
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});

it.each([
  ['light', '?theme=light', false],
  ['dark', '?theme=dark', true],
])('is whole at 350 px, %s', async (name, query, dark) => {
  const colleague = await WorkbenchPage.open(running, { query, dark, height: 2400 });
  const chooser = colleague.page.waitForEvent('filechooser');
  await colleague.page.getByRole('button', { name: 'Open .xlsx' }).click();
  await (await chooser).setFiles(FILE);
  await colleague.until("window.workbench.grid.sheetNames().includes('Publication')", 20_000);
  await colleague.settled();
  // Another workbook has a pane of its own, which takes the place of the first.
  const frame = colleague.page.frameLocator('iframe');
  await frame.getByText('Adult social care, England').first().waitFor({ timeout: 60_000 });
  const shown = frame.getByRole('heading', { name: 'What changed' });
  const asLeft = await shown.waitFor({ timeout: 6_000 }).then(
    () => true,
    () => false,
  );
  if (!asLeft) await frame.locator('nav ol > li').nth(7).getByRole('button').first().click();
  await shown.waitFor({ timeout: 60_000 });
  const own = await colleague.pane();
  await own.evaluate("document.querySelectorAll('.body details').forEach((fold) => { fold.open = true; })");
  expect(await own.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  await colleague.screenshot(`share-350-${name}`);
  await own.getByRole('heading', { name: 'What changed' }).evaluate((title) => title.scrollIntoView());
  await colleague.screenshot(`share-350-${name}-kept`);
  expect(colleague.errors).toEqual([]);
  await colleague.close();
});
