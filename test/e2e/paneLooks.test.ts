/** Every screen of the first way through the pane, at 350 px, as each theme and language shows it; axe finds nothing. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { startWorkbench, WorkbenchPage, type Running } from './workbenchPage';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { name: 'light', query: '?theme=light' },
  { name: 'dark', query: '?theme=dark', dark: true },
  { name: 'contrast', query: '?theme=light', contrast: true },
  { name: 'thai', query: '?theme=light&language=th' },
];

interface Violation {
  readonly id: string;
  readonly nodes: { readonly html: string }[];
}

let running: Running;
beforeAll(async () => {
  running = await startWorkbench();
});
afterAll(async () => {
  await running?.stop();
});

async function axe(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  const found: Violation[] = await pane.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
  );
  return found.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

/** Nothing is cut off sideways and no target is smaller than 24 px (WCAG 2.5.8). */
async function tooSmallOrCutOff(pane: Frame): Promise<string[]> {
  return pane.evaluate(`(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [];
    const small = [...document.querySelectorAll('button, a[href], select')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < 23.9 || height < 23.9);
    });
    return [...wide, ...small.map((element) => 'small: ' + element.outerHTML.slice(0, 120))];
  })()`);
}

/** Goes to a step by its place on the path: the names depend on the language. */
async function step(pane: Frame, number: number): Promise<void> {
  await pane
    .locator('nav ol > li')
    .nth(number - 1)
    .getByRole('button')
    .first()
    .click();
  await pane.waitForTimeout(600);
}

async function chooseTables(pane: Frame): Promise<void> {
  for (const [block, index] of [
    ['quantities', 0],
    ['costs', 1],
  ] as const) {
    const select = pane.locator(`#${block}-table`);
    await select.selectOption({ index });
    await select.locator('xpath=following::button[1]').click();
    await select.waitFor({ state: 'detached' });
  }
  await pane.locator('#measure-name').fill('Adult social care, England');
  await pane.locator('#cost-unit').fill('GBP thousand');
}

describe.each(LOOKS)('the pane, $name', ({ name, query, dark = false, contrast = false }) => {
  let workbench: WorkbenchPage;
  let pane: Frame;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(running, { query, dark, contrast });
    pane = await workbench.pane();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  async function look(screen: string): Promise<void> {
    await workbench.screenshot(`pane-${screen}-${name}`);
    expect(await axe(pane)).toEqual([]);
    expect(await tooSmallOrCutOff(pane)).toEqual([]);
  }

  it('first screen', async () => {
    await look('first');
  });

  it('data, empty and chosen', async () => {
    await pane.locator('main .body > .way').click();
    await pane.locator('#quantities-table').waitFor();
    await look('data-empty');
    await chooseTables(pane);
    await look('data');
  });

  it('table, checks and output', async () => {
    for (const [number, screen] of [
      [1, 'table'],
      [3, 'checks'],
      [4, 'output'],
    ] as const) {
      await step(pane, number);
      await look(screen);
    }
  });

  it('no error on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
