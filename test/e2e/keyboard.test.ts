/** The whole path by keys alone: Tab, arrows, Space and Enter in the pane, F6 from one part of the window to the next. */
import type { Frame } from 'playwright-core';
import { startWorkbench, WorkbenchPage, type Running } from './workbenchPage';

jest.setTimeout(600_000);

/** No screen has more places to stop than this. */
const MOST = 120;

let running: Running;
let workbench: WorkbenchPage;
let pane: Frame;
beforeAll(async () => {
  running = await startWorkbench();
  workbench = await WorkbenchPage.open(running, { query: '?sample=empty' });
  pane = await workbench.pane();
});
afterAll(async () => {
  await workbench?.close();
  await running?.stop();
});

const key = (name: string): Promise<void> => workbench.page.keyboard.press(name);

/** What has the focus in the pane: its name as it is read out. */
function focused(): Promise<string> {
  return pane.evaluate(`(() => {
    const at = document.activeElement;
    if (at === document.body) return '';
    const label = at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '';
    return label.replace(/\\s+/g, ' ').trim();
  })()`);
}

/** Whether the focus can be seen: an outline, on it or, for a choice, on its label. */
function isFocusSeen(): Promise<boolean> {
  return pane.evaluate(`(() => {
    const at = document.activeElement;
    if (at === document.body) return true; // The keys are outside of the pane: in the bar or in the sheet.
    if (at.tagName === 'H1') return true; // A new screen puts the focus on its heading, which is no stop of Tab and has no ring.
    const seen = (element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    return seen(at) || (at.labels ? [...at.labels].some((label) => seen(label) || [...label.children].some(seen)) : false);
  })()`);
}

/** Tab until something of this name has the focus; each stop on the way must be seen to have it. */
async function tabTo(name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST; stop += 1) {
    await key('Tab');
    const here = await focused();
    if (!(await soon(isFocusSeen))) throw new Error(`the focus cannot be seen on "${await focused()}"`);
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab never reached ${String(name)}; it passed ${passed.join(' | ')}`);
}

async function heading(name: string | RegExp): Promise<void> {
  await pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: 120_000 });
}

const focusIsInPane = (): Promise<boolean> =>
  workbench.page.evaluate("document.activeElement === document.querySelector('#pane iframe')");

it('reaches the pane by F6', async () => {
  for (let press = 0; press < 3 && !(await focusIsInPane()); press += 1) await key('F6');
  expect(await focusIsInPane()).toBe(true);
});

it('begins the example, and the focus goes to the heading of the new screen', async () => {
  // F6 stops at the first thing that can be pressed, which is the example or lies before it.
  if (!(await focused()).startsWith('Social care')) await tabTo('Social care');
  await key('Enter');
  await heading('What goes in, what comes out');
  expect(await focused()).toBe('What goes in, what comes out');
});

it('ticks and unticks an entry by Space and builds the table', async () => {
  await tabTo(/^Claims decided/);
  const isTicked = (): Promise<boolean> => pane.evaluate('document.activeElement.checked');
  expect(await isTicked()).toBe(false);
  await key('Space');
  expect(await isTicked()).toBe(true);
  await key('Space');
  expect(await isTicked()).toBe(false);
  await tabTo('Build table');
  await key('Enter');
  await heading('The table is built');
  expect(await workbench.sheets()).toContain('Table');
});

it('builds the data sheets and puts the figures in', async () => {
  await tabTo('Go on to data');
  await key('Enter');
  await heading(/^\d data sheets to build$/);
  await tabTo('Build data sheets');
  await key('Enter');
  await heading('The data sheets are built');
  await pane.getByRole('button', { name: 'Put published figures in' }).waitFor();
  await tabTo('Put published figures in');
  await key('Space');
  await heading('All of the data is in');
});

it('reads the checks and goes on to the output', async () => {
  await tabTo('Check the data');
  await key('Enter');
  await heading(/finding/i);
  await tabTo('Go on to output');
  await key('Enter');
  await heading(/^Output fell/);
});

it('chooses a formula by the arrow keys, and the result follows', async () => {
  await tabTo(/^Laspeyres/);
  const footer = (): Promise<string> => pane.locator('.footer [role=status]').innerText();
  const laspeyres = await footer();
  await key('ArrowDown');
  expect(await focused()).toMatch(/^Paasche/);
  await expect(footer()).resolves.not.toBe(laspeyres);
  await key('ArrowUp');
  await expect(footer()).resolves.toBe(laspeyres);
});

it('opens the list of steps and leaves it by Escape', async () => {
  for (
    let stop = 0;
    stop < MOST && !(await pane.evaluate("document.activeElement.ariaCurrent === 'step'"));
    stop += 1
  ) {
    await key('Shift+Tab');
  }
  const opener = await focused();
  await key('Enter');
  await pane.locator('#steps-list').waitFor();
  await focusIs((name) => name !== opener);
  await key('Escape');
  await pane.locator('#steps-list').waitFor({ state: 'hidden' });
  await focusIs((name) => name === opener);
});

it('builds the output index and goes to it; the pane can be reached again', async () => {
  await tabTo('Build index');
  await key('Enter');
  await heading('The output index is built');
  await workbench.settled();
  const index = await workbench.series('Output', 'Output index, annual');
  expect(index.at(-1)).toBeCloseTo(92.948, 3);
  await tabTo('Open the result');
  await key('Enter');
  await workbench.until("window.workbench.grid.activeSheet() === 'Output'");
  await workbench.screenshot('keyboard-built');
  await key('F6');
  expect(await focusIsInPane()).toBe(false);
  await key('Shift+F6');
  expect(await focusIsInPane()).toBe(true);
});

it('reports no error', () => {
  expect(workbench.errors).toEqual([]);
});

/** Focus and its ring follow a moment after the key, when the pane has drawn itself. */
async function soon(holds: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function focusIs(wanted: (name: string) => boolean): Promise<void> {
  expect(await soon(async () => wanted(await focused()))).toBe(true);
}
