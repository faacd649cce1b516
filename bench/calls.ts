/** One call of each worksheet function over about a given number of cells, with the arguments as Excel hands them over. */
import { blocksOf } from './panels';

type Block = readonly (readonly unknown[])[];

export interface Call {
  readonly id: string;
  readonly values: readonly unknown[];
}

/** Many services over 20 periods: what grows is the number of rows. */
const PERIODS = 20;

function grownBy(block: readonly (readonly number[])[]): number[][] {
  return block.map((row) => row.map((value, t) => (t === 0 ? 0 : value / row[t - 1]! - 1)));
}

/** Calls that share their blocks, so that a million cells are held in memory once. `salt` makes panels of the same size differ. */
export function callsOf(cells: number, salt: number): Call[] {
  const services = Math.round(cells / PERIODS);
  const { quantities, costs } = blocksOf({ services, periods: PERIODS }, salt);
  const growths = grownBy(quantities);
  const inputGrowths = grownBy(costs);
  // Annual totals that rise against the indicator, so that its quarters must be moved.
  const totals = quantities.map((row) =>
    [0, 4, 8, 12, 16].map((t) => row.slice(t, t + 4).reduce((sum, value) => sum + value * (1 + t / 100), 0)),
  );
  const prices: Block = [quantities[0]!.map((_value, t) => 100 * 1.02 ** t)];
  const both = [quantities, costs];
  const long = [quantities.flat().slice(0, cells)];
  return [
    { id: 'GROWTH', values: [quantities] },
    { id: 'COSTSHARE', values: [costs] },
    { id: 'WEIGHTEDGROWTH', values: both },
    { id: 'OUTPUTINDEX', values: both },
    { id: 'INPUTINDEX', values: both },
    { id: 'UNITCOSTINDEX', values: both },
    { id: 'CONTRIBUTION', values: both },
    { id: 'QUARTERLYCONTRIBUTION', values: both },
    { id: 'QUARTERLYINDEX', values: both },
    { id: 'COVERAGE', values: both },
    { id: 'CHECK', values: both },
    { id: 'COMPARE', values: both },
    { id: 'DEFLATE', values: [costs, prices] },
    { id: 'CAPITALINPUT', values: [costs, prices, 10] },
    { id: 'QUALITYINDEX', values: [quantities] },
    { id: 'QUALITYADJUST', values: both },
    { id: 'PRODUCTIVITY', values: both },
    { id: 'STRATEGY', values: [growths, inputGrowths] },
    { id: 'CHAIN', values: [growths] },
    { id: 'REBASE', values: [quantities, 2, 5] },
    { id: 'SPLICE', values: [quantities, costs, null, PERIODS / 2] },
    { id: 'AVERAGEGROWTH', values: [long] },
    { id: 'ROUNDED', values: [quantities, 1, null, true] },
    { id: 'BENCHMARK', values: [quantities, totals] },
    { id: 'INTERVAL', values: [quantities, costs, 0.02, null, null, null, 100] },
    { id: 'SENSITIVITY', values: both },
  ];
}
