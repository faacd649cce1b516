/**
 * The workbench as a user meets it: started by the command of the README, in a real browser, the pane by clicks.
 * Screenshots go to test-results/, which CI keeps.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';

const root = join(__dirname, '..', '..');
export const RESULTS = join(root, 'test-results');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Running {
  readonly url: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/** Runs `node tools/start.mjs`, as `npm start` does, and waits for the address that it prints. */
function startCommand(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(root, 'tools', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, CI: 'true', PORT: '0' },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Outturn workbench: (http:\/\/\S+)/.exec(output)?.[1];
      if (url) resolve({ url, child });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${output}`)));
  });
}

export async function startWorkbench(): Promise<Running> {
  const executablePath = CHROMIUM.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("Chromium is missing: install Debian's package chromium. The end-to-end tests are not skipped.");
  mkdirSync(RESULTS, { recursive: true });
  const { url, child } = await startCommand();
  const browser = await chromium.launch({ executablePath, args: SWITCHES });
  const stop = async (): Promise<void> => {
    await browser.close();
    child.kill('SIGTERM');
  };
  return { url, browser, stop };
}

export type Cell = number | string | boolean | null;

/** One tab with the workbench in it. Anything that it asks of another address, and any error, is remembered. */
export class WorkbenchPage {
  readonly outside: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly hasPane: boolean,
  ) {}

  static async open(
    running: Running,
    { query = '', width = 1366, height = 900, dark = false, contrast = false } = {},
  ): Promise<WorkbenchPage> {
    const context = await running.browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: contrast ? 'active' : 'none',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page, context, !query.includes('addin=none'));
    workbench.listen(running.url);
    await page.goto(running.url + query);
    await workbench.ready();
    return workbench;
  }

  private listen(url: string): void {
    this.page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(url) && !/^(data|blob):/.test(address)) this.outside.push(address);
    });
    this.page.on('pageerror', (error) => this.errors.push(String(error.stack ?? error)));
    this.page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  /** Grid and pane are there and nothing is being calculated. */
  async ready(): Promise<void> {
    await this.until('Boolean(window.workbench && window.workbench.grid)');
    if (this.hasPane) await (await this.pane()).waitForSelector('h1', { timeout: 30_000 });
    await this.settled();
  }

  /** The page's security policy forbids evaluating text in it, which is what Playwright's own waiting does. */
  async until(condition: string, timeout = 60_000): Promise<void> {
    const end = Date.now() + timeout;
    while (!(await this.page.evaluate(condition))) {
      if (Date.now() > end) throw new Error(`waited ${timeout} ms for: ${condition}`);
      await this.page.waitForTimeout(100);
    }
  }

  async pane(): Promise<Frame> {
    const handle = await this.page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('the pane has no page');
    return frame;
  }

  async settled(): Promise<void> {
    await this.page.evaluate('window.workbench.grid.settled()');
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate('window.workbench.grid.sheetNames()');
  }

  /** Values as the grid holds them: numbers with all their digits, errors as their names. */
  values(sheet: string, range: string): Promise<Cell[][]> {
    return this.read(sheet, box(range));
  }

  private read(sheet: string, area: ReturnType<typeof box>): Promise<Cell[][]> {
    const script = `window.workbench.grid.read(${JSON.stringify(sheet)}, ${JSON.stringify(area)})
      .map((row) => row.map((cell) => (cell.value && typeof cell.value === 'object' ? cell.value.error : cell.value)))`;
    return this.page.evaluate(script);
  }

  async formulas(sheet: string, range: string): Promise<(string | null)[][]> {
    const script = `window.workbench.grid.read(${JSON.stringify(sheet)}, ${JSON.stringify(box(range))}).map((row) => row.map((cell) => cell.formula ?? null))`;
    return this.page.evaluate(script);
  }

  /** Every cell with an error value, such as "Output!D78 #N/A"; text that only looks like one is none. */
  async errorValues(): Promise<string[]> {
    const script = `window.workbench.grid.sheetNames().flatMap((sheet) => {
      const used = window.workbench.grid.used(sheet);
      return !used ? [] : window.workbench.grid.read(sheet, used).flatMap((row, r) => row.flatMap((cell, c) =>
        cell.value && typeof cell.value === 'object' ? [[sheet, r + 1, c + 1, cell.value.error].join(' ')] : []));
    })`;
    return this.page.evaluate(script);
  }

  /** All values of a sheet from A1; none where the sheet is empty. */
  async sheetValues(sheet: string): Promise<Cell[][]> {
    const used: { rows: number; columns: number } | null = await this.page.evaluate(
      `window.workbench.grid.used(${JSON.stringify(sheet)})`,
    );
    return used ? this.read(sheet, { row: 0, column: 0, rows: used.rows, columns: used.columns }) : [];
  }

  /** The numbers of the row whose label begins with `label`; the last such row where there are several. */
  async series(sheet: string, label: string): Promise<number[]> {
    const rows = (await this.sheetValues(sheet)).filter(([first]) => String(first).startsWith(label));
    const numbers =
      rows
        .at(-1)
        ?.slice(3)
        .filter((cell): cell is number => typeof cell === 'number') ?? [];
    if (numbers.length === 0) throw new Error(`no row "${label}" with figures on ${sheet}`);
    return numbers;
  }

  async activate(sheet: string): Promise<void> {
    await this.page.evaluate(`window.workbench.grid.activate(${JSON.stringify(sheet)})`);
    await this.page.waitForTimeout(400);
  }

  /** Goes to a cell and types into it, as a person does. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.typeRow(sheet, cell, [text]);
  }

  /** Goes to a cell and types into it and the cells to the right of it, with Tab between them. */
  async typeRow(sheet: string, cell: string, texts: readonly (string | number)[]): Promise<void> {
    const name = JSON.stringify(sheet);
    await this.page.evaluate(`window.workbench.grid.activate(${name})`);
    await this.page.waitForTimeout(300);
    await this.page

      .locator('canvas[id^="univer-sheet-main-canvas"]')
      .first()
      .click({ position: { x: 400, y: 300 } });
    await this.page.evaluate(`window.workbench.grid.select(${name}, ${JSON.stringify(box(cell))})`);
    await this.page.waitForTimeout(300);
    for (const [at, text] of texts.entries()) {
      await this.page.keyboard.type(String(text));
      await this.page.keyboard.press(at === texts.length - 1 ? 'Enter' : 'Tab');
      await this.page.waitForTimeout(300);
    }
    await this.settled();
  }

  async click(name: string | RegExp, role: 'button' | 'radio' | 'checkbox' | 'link' = 'button'): Promise<void> {
    await (await this.pane()).getByRole(role, { name }).first().click();
  }

  async text(): Promise<string> {
    return (await this.pane()).evaluate('document.body.innerText');
  }

  async screenshot(name: string): Promise<string> {
    const path = join(RESULTS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** "D14:H28" to a box that counts from 0. */
export function box(range: string): { row: number; column: number; rows: number; columns: number } {
  const [first, last = first] = range.split(':').map(position) as [
    { row: number; column: number },
    { row: number; column: number }?,
  ];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

function position(cell: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
