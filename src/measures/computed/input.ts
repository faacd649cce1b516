/** The input index as the sheets compute it, from plain blocks (rules S26 to S28). */
import { capitalInput } from '../../core/inputs/capitalInput';
import { outputIndex } from '../../core/index/outputIndex';
import { readPanel } from '../../core/panel/panel';
import type { CapitalInput, Deflator, Measure } from '../definition';
import type { Blocks } from './blocks';
import { basePosition, figuresOf, periodsOf } from './blocks';
import { atBasePrices, orElse } from './prices';

type Row = readonly unknown[];
interface Line {
  readonly volume: Row;
  readonly costs: Row;
}

export const hasInputs = ({ labour, purchases, capital }: Measure): boolean =>
  labour.length + purchases.length + capital.length > 0;

/** Labour as counted where the measure counts it, otherwise as pay at prices of the base. */
export function inputOfBlocks(measure: Measure, blocks: Blocks): (number | null)[] {
  const periods = periodsOf(measure, blocks);
  const base = basePosition(measure, periods) + 1;
  const { inputFormula: formula, inputLinking: linking } = measure.method;
  const lines = inputLines(measure, blocks, periods, base);
  const panel = readPanel(
    lines.map(({ volume }) => volume),
    lines.map(({ costs }) => costs),
    'missing',
  );
  return outputIndex(panel, { formula, linking, base });
}

function inputLines(measure: Measure, blocks: Blocks, periods: readonly string[], base: number): Line[] {
  const pricesOf = (deflator: Deflator | null): Row =>
    deflator ? figuresOf(blocks.deflators, deflator.name, periods) : periods.map(() => null);
  const labour = measure.labour.map(({ name }): Line => {
    const costs = figuresOf(blocks.pay, name, periods);
    const counted = measure.method.labour !== 'indirect';
    const volume = counted
      ? figuresOf(blocks.labour, name, periods)
      : atBasePrices(costs, pricesOf(measure.method.payDeflator), base);
    return { volume, costs };
  });
  const purchases = measure.purchases.map(({ name, deflator }): Line => {
    const costs = figuresOf(blocks.spending, name, periods);
    return { volume: atBasePrices(costs, pricesOf(deflator), base), costs };
  });
  const capital = measure.capital.map((asset) =>
    capitalLine(asset, figuresOf(blocks.capital, asset.name, periods), pricesOf(asset.deflator), base),
  );
  return [...labour, ...purchases, ...capital];
}

function capitalLine({ given }: CapitalInput, figures: Row, prices: Row, base: number): Line {
  if (given.kind === 'consumption') return { volume: atBasePrices(figures, prices, base), costs: figures };
  const { life, profile } = given;
  const method = { life: [[life]], measure: 'consumption', profile, base } as const;
  const missing = figures.map(() => null);
  const volume = orElse<(number | null)[]>(() => capitalInput([figures], [prices], method)[0] ?? missing, missing);
  const then = prices[base - 1];
  const costs = volume.map((used, t) => {
    const now = prices[t];
    return used !== null && isAboveZero(now) && isAboveZero(then) ? (used * now) / then : null;
  });
  return { volume, costs };
}

const isAboveZero = (cell: unknown): cell is number => typeof cell === 'number' && cell > 0;
