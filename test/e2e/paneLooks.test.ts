/** Every screen of the pane at 350 px, empty and with figures, as each theme and language shows it; axe finds nothing. */
import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { STEPS, type Step } from './tour';
import { startWorkbench, WorkbenchPage, type Running } from './workbenchPage';

jest.setTimeout(600_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { name: 'light', query: '?theme=light' },
  { name: 'dark', query: '?theme=dark', dark: true },
  { name: 'contrast', query: '?theme=light', contrast: true },
  { name: 'thai', query: '?theme=light&language=th' },
];

/** What has been calculated when the screen of a step is complete. */
const FILLED: readonly (readonly [Step, string])[] = [
  ['checks', '.card'],
  ['output', '.chart'],
  ['inputs', '.chart'],
  ['productivity', '.patterns'],
  ['report', '.bars'],
  ['share', '.card'],
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
    const cut = [...document.querySelectorAll('button')].filter((element) => {
      const { width, left, right } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
    });
    return [...wide, ...cut.map((element) => 'cut off: ' + element.outerHTML.slice(0, 120)), ...small.map((element) => 'small: ' + element.outerHTML.slice(0, 120))];
  })()`);
}

/** Goes to a step by its place on the path: the names depend on the language. */
async function step(pane: Frame, name: Step): Promise<void> {
  await pane.locator('nav ol > li').nth(STEPS.indexOf(name)).getByRole('button').first().click();
}

const filled = (pane: Frame): Locator => pane.locator('.footer .button.filled').first();

/** The fold that a screen keeps closed. */
async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate("document.querySelectorAll('.body details').forEach((fold) => { fold.open = true; })");
}

describe.each(LOOKS)('the pane, $name', ({ name, query, dark = false, contrast = false }) => {
  let workbench: WorkbenchPage;
  let pane: Frame;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(running, { query: `${query}&sample=empty`, dark, contrast });
    pane = await workbench.pane();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  /** The screen as it comes, and with everything on it unfolded; waits until this is on it. */
  async function look(screen: string, shows = 'h1'): Promise<void> {
    await pane.locator(shows).first().waitFor({ timeout: 60_000 });
    await pane.waitForTimeout(600);
    await workbench.screenshot(`pane-${screen}-${name}`);
    await unfold(pane);
    expect(await axe(pane)).toEqual([]);
    expect(await tooSmallOrCutOff(pane)).toEqual([]);
  }

  it('first screen', async () => {
    await look('first');
  });

  it('every step without figures', async () => {
    await pane.locator('.body > .way').click();
    await look('data-empty', '.picker');
    for (const one of ['checks', 'output', 'inputs', 'productivity', 'report', 'share'] as const) {
      await step(pane, one);
      await look(`${one}-empty`, `nav li:nth-child(${STEPS.indexOf(one) + 1}).here`);
    }
  });

  it('the example: its table, its data sheets, and what a build says', async () => {
    await pane.locator('.header button.square').click();
    await pane.locator('.cards .card.measure').first().waitFor();
    await unfold(pane);
    await pane.locator('.body details .cards button').first().click();
    await look('table', '#find-entry');
    await step(pane, 'data');
    await look('data-to-build', '.tour');
    await filled(pane).click();
    await look('built', '.banner.good');
    await workbench.settled();
  });

  it('every step with figures', async () => {
    await filled(pane).click();
    await look('data', '.tag.good');
    for (const [one, shows] of FILLED) {
      await step(pane, one);
      await look(one, shows);
    }
  });

  it('the measures of the workbook', async () => {
    await pane.locator('.header button.square').click();
    await look('home', '.card.measure:nth-child(2) .tag');
    await pane.locator('.card.measure .button.square').last().click();
    await look('home-menu', '.card.measure [aria-expanded=true]');
  });

  it('their total, and a new measure', async () => {
    await pane.locator('.footer .button.quiet').click();
    await look('total', '.footer .button');
    await pane.locator('.header button.square').click();
    await pane.locator('.card.measure').first().waitFor();
    await pane.locator('.footer .button').first().click();
    await look('new', '#new-name');
  });

  it('no error on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
