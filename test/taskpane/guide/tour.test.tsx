/** @jest-environment jsdom */
/** The examples of all three sectors, by the filled buttons alone, straight on and left after every press. */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { openPane } from '../openPane';
import { workbookOnPaper, type PaperWorkbook } from '../workbookOnPaper';

jest.setTimeout(120_000);

const patient = { timeout: 20_000 };
const heading = () => screen.getByRole('heading', { level: 1 });
const filled = () => [...document.querySelectorAll<HTMLButtonElement>('.button.filled')];
const text = () => document.body.textContent ?? '';
const readStep = () => /Step (\d) of 8/.exec(text())?.[1];

const now = () => `${heading().textContent} ${filled()[0]?.textContent}`;
const isBusy = () =>
  /Building|Reading|Checking|Looking/.test(now()) || document.querySelector('[aria-busy=true]') !== null;
const isReady = () => !isBusy() && (filled().length === 1 || readStep() === '8');

/** Waits until nothing has happened on the screen for a while, and there is one thing to do. */
async function nextThing(): Promise<HTMLButtonElement | undefined> {
  for (let quiet = 0, before = ''; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 110));
    quiet = isReady() && now() === before ? quiet + 1 : 0;
    before = now();
    turns += 1;
    if (turns > 2000) throw new Error(`nothing to do on ${now()}`);
  }
  return filled()[0];
}
let turns = 0;
beforeEach(() => (turns = 0));

/** What the example does not bring: a figure in every empty cell of its data sheets. */
function typeMissing(workbook: PaperWorkbook): void {
  for (const [name, cells] of workbook.tables) {
    cells.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (at > 0 && column > 2 && cell === null) workbook.type(name, at, column, 100 + 7 * at + 3 * column);
      }),
    );
  }
}

async function follow(example: RegExp, leave: boolean): Promise<readonly string[]> {
  const workbook = workbookOnPaper();
  let pane = await openPane(workbook);
  fireEvent.click(screen.getByRole('button', { name: example }));
  await waitFor(() => expect(heading()).toHaveTextContent('What goes in, what comes out'), patient);
  const pressed: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const next = await nextThing();
    if (readStep() === '8') return pressed;
    expect(filled()).toHaveLength(1);
    if (!next) throw new Error(`nothing to do on “${heading().textContent}” after ${pressed.join(', ')}`);
    const name = next.childNodes[0]?.textContent ?? '';
    pressed.push(name);
    fireEvent.click(next);
    if (/^Go to [A-Z]+\d+/.test(name)) {
      typeMissing(workbook);
      await waitFor(() => expect(filled()[0]?.textContent).not.toContain(name), patient);
    }
    if (!leave) continue;
    // What was pressed is done before one leaves.
    await nextThing();
    pane.unmount();
    pane = await openPane(workbook);
  }
  throw new Error(`no end: ${pressed.join(', ')}`);
}

const COMMON = [...['Build table', 'Go on to data', 'Build data sheets', 'Put published figures in']] as const;
const END = [
  'Go on to productivity',
  'Build productivity',
  'Go on to the report',
  'Build report',
  'Build improvement plan',
  'Go on to sharing',
];
const SECTORS = [
  {
    name: 'social care',
    press: /^Social care/,
    own: ['Check the data', 'Go on to output', 'Build index', 'Go on to inputs', 'Build input index'],
  },
  {
    name: 'health',
    press: /^Health/,
    own: [
      ...['Check the data', 'Go on to output', 'Build index', 'Go on to inputs', 'Use spending', 'Enter the figures'],
      ...['Build data sheets', 'Go to D7', 'Check the data', 'Go on to output', 'Go on to inputs', 'Build input index'],
    ],
  },
  {
    name: 'education',
    press: /^Education/,
    own: [
      ...['Go to D7', 'Check the data', 'Go on to output', 'Build index', 'Go on to inputs', 'Use spending'],
      ...['Enter the figures', 'Build data sheets', 'Go to D7', 'Check the data', 'Go on to output', 'Go on to inputs'],
      'Build input index',
    ],
  },
];

describe.each(SECTORS)('the example of $name', ({ press, own }) => {
  it('[P202] leads by its filled buttons from the table to sharing', async () => {
    expect(await follow(press, false)).toEqual([...COMMON, ...own, ...END]);
  });

  it('[P202] leads there too when it is left after every press and taken up again', async () => {
    expect(await follow(press, true)).toEqual([...COMMON, ...own, ...END]);
  });
});
