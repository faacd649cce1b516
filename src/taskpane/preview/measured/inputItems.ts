import { capitalInput } from '../../../core/inputs/capitalInput';
import { deflated } from '../../../core/inputs/deflation';
import type { CapitalInput, Deflator, Measure } from '../../../measures/definition';
import { deflatorOf, inputsOf } from '../../../sheets/measure/inputItems';
import type { InputGroup } from '../../../sheets/measure/layout';
import { isAboveZero, orElse } from './computed';
import { basePosition, figuresOf, periodsOf, type LiveBlocks } from './liveBlocks';

type Row = readonly unknown[];

/** One line of the input index as it stands now. */
export interface InputLine {
  readonly id: string;
  readonly name: string;
  readonly group: InputGroup;
  /** Of its pay, spending or investment; null where none is named. */
  readonly deflator: Deflator | null;
  /** Labour as counted; everything else at prices of the base. */
  readonly direct: Row;
  /** The same, labour as pay at prices of the base. */
  readonly indirect: Row;
  readonly costs: Row;
  /** Periods that have a volume and a cost, labour as the measure takes it. */
  readonly present: number;
}

/** What the sheet Inputs computes, item by item (rules S26 to S28), from the figures of the workbook. */
export function inputLines(measure: Measure, blocks: LiveBlocks): InputLine[] {
  const inputs = inputsOf(measure);
  const periods = periodsOf(measure, blocks);
  const read = (block: keyof LiveBlocks, name: string): Row => figuresOf(blocks[block], name, periods);
  const base = basePosition(measure, periods) + 1;
  return inputs.items.map((item, at) => {
    const deflator = deflatorOf(measure, inputs, at);
    const prices = deflator ? read('deflators', deflator.name) : periods.map(() => null);
    const line = { ...item, deflator };
    if (item.group === 'labour') {
      const [direct, costs] = [read('labour', item.name), read('pay', item.name)];
      const indirect = atBasePrices(costs, prices, base);
      return { ...line, direct, indirect, costs, present: bothIn(inputs.direct ? direct : indirect, costs) };
    }
    const asset = item.group === 'capital' ? measure.capital.find(({ id }) => id === item.id) : undefined;
    const figures = read(asset ? 'capital' : 'spending', item.name);
    const { volume, costs } = boughtOrUsed(figures, prices, base, asset);
    return { ...line, direct: volume, indirect: volume, costs, present: bothIn(volume, costs) };
  });
}

function boughtOrUsed(figures: Row, prices: Row, base: number, asset: CapitalInput | undefined) {
  if (asset?.given.kind !== 'investment') return { volume: atBasePrices(figures, prices, base), costs: figures };
  const { life, profile } = asset.given;
  const method = { life: [[life]], measure: 'consumption', profile, base } as const;
  const [volume = []] = orElse<(number | null)[][]>(
    () => capitalInput([figures], [prices], method),
    [figures.map(() => null)],
  );
  const then = prices[base - 1];
  const costs = volume.map((used, t) => {
    const now = prices[t];
    return used !== null && isAboveZero(now) && isAboveZero(then) ? (used * now) / then : null;
  });
  return { volume, costs };
}

/** A negative figure stays, so that the index refuses it in its place (M4). */
function atBasePrices(figures: Row, prices: Row, base: number): Row {
  const missing = figures.map((cell) => (typeof cell === 'number' && cell < 0 ? cell : null));
  const [row = missing] = orElse<(readonly unknown[])[]>(
    () => deflated([figures], [prices], base, 'missing'),
    [missing],
  );
  return row;
}

const bothIn = (volume: Row, costs: Row): number =>
  volume.filter((cell, t) => isAboveZero(cell) && isAboveZero(costs[t])).length;
