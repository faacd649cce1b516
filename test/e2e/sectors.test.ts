/** For each sector: from the empty workbook to the page of the report, by the real figures that the product comes with. */
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { productivity } from '../../src/core/productivity/productivity';
import { educationExample } from '../../src/measures/examples/education';
import type { Example } from '../../src/measures/examples/example';
import { healthExample } from '../../src/measures/examples/health';
import { socialCareExample } from '../../src/measures/examples/socialCare';
import { Tour, type Step } from './tour';
import { startWorkbench, WorkbenchPage, type Running } from './workbenchPage';

jest.setTimeout(600_000);

type Row = readonly number[];
interface Sector {
  readonly name: string;
  readonly press: RegExp;
  readonly example: Example;
  /** What the source lacks and the user brings. */
  readonly costs?: readonly Row[];
  readonly spending?: Row;
  readonly prices?: Row;
  /** What was published, or calculated elsewhere, to the digits given. */
  readonly published?: { readonly output: number; readonly input: number; readonly productivity: number };
}

const SECTORS: readonly Sector[] = [
  {
    name: 'social-care',
    press: /^Social care/,
    example: socialCareExample,
    // PSS EX1 with the GDP deflator of HM Treasury, 2013-14 on 2010-11 (assets/data): an independent calculation.
    published: { output: 92.948, input: 92.808, productivity: 100.151 },
  },
  {
    name: 'health',
    press: /^Health/,
    example: healthExample,
    spending: [9279487126, 10218512562],
    prices: [100, 104.2],
  },
  {
    name: 'education',
    press: /^Education/,
    example: educationExample,
    costs: [
      [17650000, 18420000, 19110000, 19650000, 20240000],
      [16980000, 17050000, 17160000, 17230000, 17510000],
      [1840000, 1935000, 2040000, 2150000, 2275000],
    ],
    spending: [36470000, 37405000, 38310000, 39030000, 40025000],
    prices: [81.1, 82.6, 83.7, 84.3, 86.2],
  },
];

const SHEETS = ['Table', 'Quantities', 'Costs', 'Input_spending', 'Input_prices', 'About', 'Report', 'Data'];
const CALCULATED = ['Output', 'Fixed', 'Contributions', 'UnitCosts', 'Formulas', 'Sensitivity', 'Inputs', 'InputIndex'];
const ALL = [...SHEETS, ...CALCULATED, 'Productivity', 'Checks'];

/** Core's figures of the same data: output, input and productivity with the first period 100. */
function expectedOf({
  example,
  costs,
  spending,
  prices,
}: Sector): Record<'output' | 'input' | 'productivity', number[]> {
  const panel = readPanel(
    example.services.map(({ quantities }) => [...quantities]),
    example.services.map((service, i) => [...(service.costs ?? costs?.[i] ?? [])]),
    'missing',
  );
  const formula = example.method.formula ?? 'tornqvist';
  const output = outputIndex(panel, { formula, linking: 'annual', base: 1 }) as number[];
  const spent = (spending ?? example.spending?.figures ?? []) as number[];
  const price = (prices ?? example.spending?.deflator.figures ?? []) as number[];
  const volumes = spent.map((value, t) => value / (price[t] as number));
  const input = volumes.map((value) => (100 * value) / (volumes[0] as number));
  return { output, input, productivity: productivity([output], [input], 'index', 1)[0] as number[] };
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, t) => expect(Math.abs((actual[t] as number) - value)).toBeLessThanOrEqual(1e-12 * value));
}

let running: Running;
beforeAll(async () => {
  running = await startWorkbench();
});
afterAll(async () => {
  await running?.stop();
});

describe.each(SECTORS)('$name, from the empty workbook to the report', (sector) => {
  let workbench: WorkbenchPage;
  let tour: Tour;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(running, { query: '?sample=empty' });
  });
  afterAll(async () => {
    await workbench?.close();
  });

  const shot = (screen: string): Promise<string> => workbench.screenshot(`${sector.name}-${screen}`);
  async function at(step: Step, heading: string | RegExp): Promise<void> {
    await tour.step(step);
    await tour.heading(heading);
    await shot(step);
    expect(await tour.pane.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }

  it('begins with the example and builds its table', async () => {
    await shot('first');
    tour = await Tour.begin(workbench, sector.press);
    await shot('table');
    await tour.build('Build table', 'The table is built');
    await shot('table-built');
  });

  it('builds the data sheets and puts the published figures in', async () => {
    await tour.press('Go on to data');
    await tour.heading(/^\d data sheets to build$/);
    await shot('data-to-build');
    await tour.build('Build data sheets', 'The data sheets are built');
    await tour.fillIn();
    await shot('data');
  });

  if (sector.costs) {
    it('says which costs are missing and takes those that the user types into the sheet', async () => {
      expect(await workbench.text()).toContain(sector.example.missing?.en);
      for (const [i, row] of (sector.costs ?? []).entries()) await workbench.typeRow('Costs', `D${7 + i}`, row);
      await tour.heading('All of the data is in');
      await shot('data-typed');
    });
  }

  it('shows what the checks find', async () => {
    await at('checks', /finding|Nothing/i);
  });

  it('builds the output index', async () => {
    await at('output', /^Output (rose|fell)/);
    await tour.build('Build index', 'The output index is built');
    await shot('output-built');
  });

  if (sector.spending) {
    it('asks for spending and a price index, and takes what is pasted', async () => {
      const { labels } = sector.example.periods;
      await at('inputs', 'No inputs yet');
      await tour.press('Use spending');
      await tour.heading('The inputs wait for their figures');
      await shot('inputs-waiting');
      await tour.press('Enter the figures');
      await tour.build('Build data sheets', 'The data sheets are built');
      await tour.press('Back to data');
      await tour.paste('Spending', [
        ['Purchase', ...labels],
        ['All spending', ...(sector.spending ?? [])],
      ]);
      await tour.paste('Price indexes', [
        ['Price index', ...labels],
        ['GDP deflator', ...(sector.prices ?? [])],
      ]);
      await tour.heading('All of the data is in');
      await shot('data-inputs');
    });
  }

  it('builds the input index and productivity', async () => {
    await at('inputs', /^Inputs (rose|fell)/);
    await tour.build('Build input index', 'The input index is built');
    await at('productivity', /^Productivity (rose|fell)/);
    await tour.build('Build productivity', 'Productivity is built');
    await shot('productivity-built');
  });

  it('builds the report and the improvement plan, and is ready to be shared', async () => {
    await at('report', /^Productivity (rose|fell)/);
    await tour.build('Build report', 'The report is built');
    await shot('report-built');
    await tour.press('Change the choices');
    await tour.build('Build improvement plan', 'The improvement plan is built');
    await at('share', 'Ready to share');
  });

  it('has every sheet, and no error value in any', async () => {
    expect(await workbench.sheets()).toEqual(expect.arrayContaining(ALL));
    expect(await workbench.errorValues()).toEqual([]);
  });

  it('has the figures of the core, to 1e-12', async () => {
    const { output, input, productivity: result } = expectedOf(sector);
    expectClose(await workbench.series('Output', 'Output index, annual'), output);
    expectClose(await workbench.series('InputIndex', 'Input index, annual'), input);
    const built = await workbench.sheetValues('Productivity');
    const index = built.find(([label]) => label === 'Productivity')?.slice(3) as number[];
    expectClose(index, result);
    if (!sector.published) return;
    expect(output.at(-1)).toBeCloseTo(sector.published.output, 3);
    expect(input.at(-1)).toBeCloseTo(sector.published.input, 3);
    expect(index.at(-1)).toBeCloseTo(sector.published.productivity, 3);
  });

  it('says the same in the report', async () => {
    const [period] = sector.example.periods.labels.slice(-1);
    const row = (await workbench.sheetValues('Report')).find(([label]) => label === period) ?? [];
    const { output, input, productivity: result } = expectedOf(sector);
    expectClose(
      row.slice(1, 4) as number[],
      [output, input, result].map((series) => series.at(-1) as number),
    );
    const headline = String((await workbench.values('Report', 'A4'))[0]?.[0]);
    expect(headline).toMatch((result.at(-1) as number) > 100 ? /^Productivity rose/ : /^Productivity fell/);
  });

  it('has its first chart beside the numbers of the rows, not over them', async () => {
    await workbench.page.setViewportSize({ width: 1680, height: 1200 });
    await workbench.activate('Report');
    const grid = await workbench.page.locator('canvas[id^="univer-sheet-main-canvas"]').first().boundingBox();
    const lefts = await Promise.all(
      (await workbench.page.locator('.chart-card').all()).map(async (card) => (await card.boundingBox())?.x ?? 0),
    );
    expect(lefts).toHaveLength(2);
    // The numbers of the rows are 46 pixels wide.
    expect(Math.min(...lefts) - (grid?.x ?? 0)).toBeGreaterThanOrEqual(45);
  });

  it('shows each sheet', async () => {
    await workbench.page.setViewportSize({ width: 1680, height: 1200 });
    for (const sheet of await workbench.sheets()) {
      await workbench.activate(sheet);
      await shot(`sheet-${sheet}`);
    }
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
