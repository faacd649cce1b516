/** The whole sample measure as plain blocks, for snapshots and revisions. */
import type { Block, Blocks, Figure } from '../../../src/measures/computed/blocks';
import type { DataBlock } from '../../../src/measures/definition';
import { DATA_BLOCKS } from '../../../src/measures/definition';
import type { FilledSource } from '../../../src/measures/source/matchPanel';
import type { Figures } from '../../sheets/measure/sampleMeasure';
import { wholeFigures, YEARS } from '../../sheets/measure/sampleMeasure';

export const blocksIn = (figures: Figures = wholeFigures(), periods: readonly string[] = YEARS): Blocks =>
  Object.fromEntries(DATA_BLOCKS.map((block) => [block, blockIn(figures, block, periods)]));

function blockIn(figures: Figures, block: DataBlock, periods: readonly string[]): Block {
  const rows = Object.entries(figures[block]);
  return { services: rows.map(([name]) => name), periods, values: rows.map(([, row]) => row as Figure[]) };
}

/** With one figure changed. */
export function revised(blocks: Blocks, block: DataBlock, service: string, period: string, figure: Figure): Blocks {
  const old = blocks[block];
  if (!old) throw new Error(`${block} is not there`);
  const [i, t] = [old.services.indexOf(service), old.periods.indexOf(period)];
  const values = old.values.map((row, at) => (at === i ? row.map((cell, p) => (p === t ? figure : cell)) : row));
  return { ...blocks, [block]: { ...old, values } };
}

/** As a block stands in a sheet: names in A, periods from D, headings in row 6. */
export function filledOf(block: Block, sheet: string): FilledSource {
  return {
    source: {
      sheet,
      headingRow: 6,
      firstRow: 7,
      lastRow: 6 + block.services.length,
      firstColumn: 1,
      labelColumn: 1,
      firstPeriodColumn: 4,
      lastPeriodColumn: 3 + block.periods.length,
      services: block.services,
      periods: block.periods,
    },
    values: block.values,
  };
}
