/** The figures of a measure apart from any sheet: what a snapshot keeps, and what an index is computed from. */
import type { DataBlock, Measure } from '../definition';
import { DATA_BLOCKS } from '../definition';
import { isBlank, normalised } from '../labels';
import type { FilledSource } from '../source/matchPanel';

/** A cell as it stood: a figure, a sign such as "..", or null for an empty one. */
export type Figure = number | string | boolean | null;

export interface Block {
  readonly services: readonly string[];
  readonly periods: readonly string[];
  /** One row for each service, one figure for each period. */
  readonly values: readonly (readonly Figure[])[];
}

export type Blocks = Readonly<Partial<Record<DataBlock, Block>>>;

/** From what was read of the sheets just now; rows without a name belong to nobody. */
export function blocksOf(read: Readonly<Partial<Record<DataBlock, FilledSource>>>): Blocks {
  return Object.fromEntries(
    DATA_BLOCKS.flatMap((block) => {
      const filled = read[block];
      return filled ? [[block, blockOf(filled)]] : [];
    }),
  );
}

function blockOf({ source, values }: FilledSource): Block {
  const named = source.services.flatMap((name, row) => (isBlank(name) ? [] : [row]));
  return {
    services: named.map((row) => source.services[row] ?? ''),
    periods: source.periods,
    values: named.map((row) => source.periods.map((_, t) => figureOf(values[row]?.[t]))),
  };
}

/** Error values come as texts or objects, depending on who read them; a number that is none was no figure. */
function figureOf(cell: unknown): Figure {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : null;
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (typeof cell === 'boolean') return cell;
  return cell === null || cell === undefined ? null : '#N/A';
}

/** The figures of one row, found by its name, in the order of the periods; null where the block has none. */
export function figuresOf(block: Block | undefined, name: string, periods: readonly string[]): Figure[] {
  const row = block ? positionOf(block.services, name) : -1;
  if (!block || row < 0) return periods.map(() => null);
  return periods.map((period) => {
    const column = positionOf(block.periods, period);
    return column < 0 ? null : (block.values[row]?.[column] ?? null);
  });
}

export function positionOf(labels: readonly string[], wanted: string): number {
  const key = normalised(wanted);
  return key === '' ? -1 : labels.findIndex((label) => normalised(label) === key);
}

/** Those of the quantities, as on the sheets; of the costs where every service is measured by what goes in. */
export const periodsOf = (measure: Measure, { quantities, costs }: Blocks): readonly string[] =>
  (quantities ?? costs)?.periods ?? measure.periods.labels;

/** From 0: by name, the first where the name is not (or no longer) there. */
export const basePosition = (measure: Measure, periods: readonly string[]): number =>
  Math.max(0, positionOf(periods, measure.method.base));

/** From 0: the last where the name is not there. */
export function reportPosition(measure: Measure, periods: readonly string[]): number {
  const found = positionOf(periods, measure.method.reportPeriod);
  return found < 0 ? periods.length - 1 : found;
}
