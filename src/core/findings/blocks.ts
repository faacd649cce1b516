import { LARGEST, SMALLEST } from '../panel/figures';
import { numberIn } from '../panel/missing';
import type { Cells } from '../panel/shape';
import type { Block } from './finding';

/** A block as the checks see it: nothing is refused; what cannot be used is NaN, and the cells are kept to say why. */
export interface InspectedBlock {
  readonly block: Block;
  readonly cells: Cells;
  readonly services: number;
  readonly periods: number;
  readonly rectangular: boolean;
  /** Period by period, like a panel. */
  readonly values: Float64Array;
}

export function inspectBlock(block: Block, cells: Cells): InspectedBlock {
  const services = cells.length;
  const periods = cells[0]?.length ?? 0;
  const rectangular = cells.every((row) => row.length === periods);
  const values = new Float64Array(services * periods).fill(NaN);
  cells.forEach((row, service) => {
    for (let period = 0; period < Math.min(periods, row.length); period += 1) {
      const value = numberIn(row[period]);
      values[period * services + service] = usable(value) ? value : NaN;
    }
  });
  return { block, cells, services, periods, rectangular, values };
}

const usable = (value: number): boolean => value === 0 || (value >= SMALLEST && value <= LARGEST);
