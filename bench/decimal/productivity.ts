/** Output per unit of input, and the pattern in which it changed. */
import type { Block } from './numbers';
import { D, eachCell } from './numbers';

export const productivity = (output: Block, input: Block): (number | '')[][] =>
  eachCell(output, (row, period) => {
    const ratio = (at: number): D => new D(output[row]![at]!).div(input[row]![at]!);
    return ratio(period).div(ratio(0)).times(100);
  });

const TOLERANCE = 0.005;

/** By the movements of output and of input; whatever else raises productivity is "no change". */
const PATTERNS: Readonly<Record<string, string>> = {
  'up down': 'more with less',
  'up up': 'growth through investment',
  'up same': 'more from the same',
  'same down': 'the same for less',
  'down down': 'less input and somewhat less output',
};

function movement(growth: number): string {
  if (new D(growth).abs().lte(TOLERANCE)) {
    return 'same';
  }
  return growth > 0 ? 'up' : 'down';
}

export const strategy = (outputGrowth: Block, inputGrowth: Block): string[][] =>
  outputGrowth.map((row, i) =>
    row.map((output, period) => {
      const input = inputGrowth[i]![period]!;
      const growth = new D(output).plus(1).div(new D(input).plus(1)).minus(1);
      if (growth.abs().lte(TOLERANCE)) {
        return 'no change';
      }
      return growth.isNegative() ? 'falling' : (PATTERNS[`${movement(output)} ${movement(input)}`] ?? 'no change');
    }),
  );
