/** The forms in a second engine, that of the workbench: one call of each function, in both forms. */
import { FORMS } from '../../src/portability/forms';
import type { FormName } from '../../src/portability/parameters';
import { lambdaName, lambdaText, namedCall, nativeCall } from '../../src/portability/write';
import type { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import { call } from '../functions/customFunctions';
import { openUniverGrid, put } from '../workbench/grid/univerInNode';

// The engine's first calculation in a process takes seconds on a small machine.
jest.setTimeout(60_000);

type Plain = number | string | null;
const BLOCKS: Readonly<Record<string, readonly (readonly Plain[])[]>> = {
  'A1:D3': [[20, 22, 25, 30], [30, 27, '..', 28], [10, 15, 15, 14]], // prettier-ignore
  'A5:D7': [[30, 33, 36, 40], [45, 42, 47, 49], [25, 36, 38, 41]], // prettier-ignore
  'A9:D11': [[100, 101, 104, 108], [50, 51, 49, 52], [10, 10, 11, 12]], // prettier-ignore
  'A13:D13': [[100, 102, 105, 107]],
  'A15:D15': [['', 0.1, -0.05, 0.02]],
  'A17:D17': [['', 0.02, -0.04, 0.01]],
};
const [QUANTITIES, COSTS, AMOUNTS, PRICES, GROWTHS, OTHER_GROWTHS] = Object.keys(BLOCKS) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const CALLS: Readonly<Record<FormName, readonly (string | number)[]>> = {
  GROWTH: [QUANTITIES],
  COSTSHARE: [COSTS, 'average'],
  WEIGHTEDGROWTH: [QUANTITIES, COSTS, 'fisher'],
  OUTPUTINDEX: [QUANTITIES, COSTS],
  INPUTINDEX: [QUANTITIES, COSTS, 'walsh', 'fixed', 2],
  UNITCOSTINDEX: [QUANTITIES, COSTS, 'sato-vartia', 2],
  CONTRIBUTION: [QUANTITIES, COSTS],
  COVERAGE: [QUANTITIES, COSTS],
  DEFLATE: [AMOUNTS, PRICES],
  CAPITALINPUT: [AMOUNTS, PRICES, 3],
  QUALITYINDEX: [AMOUNTS],
  QUALITYADJUST: [QUANTITIES, PRICES],
  PRODUCTIVITY: [AMOUNTS, COSTS],
  STRATEGY: [GROWTHS, OTHER_GROWTHS],
  CHAIN: [GROWTHS],
  REBASE: [AMOUNTS, 2],
  SPLICE: [AMOUNTS, COSTS, 'old', 3],
  AVERAGEGROWTH: [PRICES],
  ROUNDED: [AMOUNTS, -1],
  QUARTERLYINDEX: [AMOUNTS, COSTS, 'over-the-year', 2],
};

const textOf = (argument: string | number): string =>
  typeof argument === 'number' || argument in BLOCKS ? String(argument) : `"${argument}"`;

describe('the forms in the engine of the workbench', () => {
  let grid: UniverGrid;
  beforeAll(() => {
    grid = openUniverGrid();
    for (const [address, block] of Object.entries(BLOCKS))
      put(
        grid,
        address.split(':')[0]!,
        block.map((row) => [...row]),
      );
    for (const name of Object.keys(FORMS) as FormName[]) grid.setName(lambdaName(name), lambdaText(name));
  });
  afterAll(() => grid.dispose());

  it.each(Object.entries(CALLS))(
    '[PT2] %s gives the same as a plain formula and as a named function',
    async (name, args) => {
      const expected = [call(name, ...args.map((one) => BLOCKS[one] ?? one))].flat() as unknown[];
      const block = (Array.isArray(expected[0]) ? expected : [expected]) as (number | string)[][];
      for (const write of [nativeCall, namedCall]) {
        put(grid, 'A30', [[`=${write({ name, args: args.map(textOf), single: false })!}`]]);
        await grid.settled();
        const read = grid.read('Data', { row: 29, column: 0, rows: block.length, columns: block[0]!.length });
        const values = read.map((row) =>
          row.map(({ value }) => (typeof value === 'object' && value !== null ? value.error : value)),
        );
        expect(values).toEqual(
          block.map((row) => row.map((one) => (typeof one === 'number' ? expect.closeTo(one, 9) : one))),
        );
      }
    },
  );
});
