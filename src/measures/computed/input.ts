/** The input index as the sheets compute it, from plain blocks (rules S26 to S28). */
import { outputIndex } from '../../core/index/outputIndex';
import type { Panel } from '../../core/panel/panel';
import { readPanel } from '../../core/panel/panel';
import { capitalInput } from '../../core/inputs/capitalInput';
import type { CapitalInput, DataBlock, Deflator, Measure } from '../definition';
import type { InputItem } from '../inputItems';
import { deflatorOf, inputsOf } from '../inputItems';
import type { Blocks } from './blocks';
import { basePosition, figuresOf, periodsOf } from './blocks';
import { atBasePrices, isAboveZero, orElse } from './prices';

type Row = readonly unknown[];

/** One line of the input index. */
export interface InputLine extends InputItem {
  /** Of its pay, spending or investment; null where none is named. */
  readonly deflator: Deflator | null;
  /** Labour as counted; everything else at prices of the base. */
  readonly direct: Row;
  /** The same, labour as pay at prices of the base. */
  readonly indirect: Row;
  readonly costs: Row;
}

/** In the order of the sheet Inputs. */
export function inputLines(measure: Measure, blocks: Blocks): InputLine[] {
  const inputs = inputsOf(measure);
  const periods = periodsOf(measure, blocks);
  const read = (block: DataBlock, name: string): Row => figuresOf(blocks[block], name, periods);
  const base = basePosition(measure, periods) + 1;
  return inputs.items.map((item, at) => {
    const deflator = deflatorOf(measure, inputs, at);
    const prices = deflator ? read('deflators', deflator.name) : periods.map(() => null);
    if (item.group === 'labour') {
      const costs = read('pay', item.name);
      const indirect = atBasePrices(costs, prices, base);
      return { ...item, deflator, direct: read('labour', item.name), indirect, costs };
    }
    const asset = measure.capital.find(({ id }) => item.group === 'capital' && id === item.id);
    const { volume, costs } = boughtOrUsed(read(asset ? 'capital' : 'spending', item.name), prices, base, asset);
    return { ...item, deflator, direct: volume, indirect: volume, costs };
  });
}

function boughtOrUsed(figures: Row, prices: Row, base: number, asset: CapitalInput | undefined) {
  if (asset?.given.kind !== 'investment') return { volume: atBasePrices(figures, prices, base), costs: figures };
  const { life, profile } = asset.given;
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

/** What the input index is taken over; a zero is missing there. */
export const inputPanel = (lines: readonly InputLine[], volumes: 'direct' | 'indirect'): Panel =>
  readPanel(
    lines.map((line) => line[volumes]),
    lines.map(({ costs }) => costs),
    'missing',
  );

/** Refuses like the core. `base` from 0. */
export function inputOfPanel(measure: Measure, panel: Panel, base: number): (number | null)[] {
  const { inputFormula: formula, inputLinking: linking } = measure.method;
  return outputIndex(panel, { formula, linking, base: base + 1 });
}

/** Labour as counted where the measure counts it, otherwise as pay at prices of the base. */
export function inputOfBlocks(measure: Measure, blocks: Blocks): (number | null)[] {
  const panel = inputPanel(inputLines(measure, blocks), inputsOf(measure).direct ? 'direct' : 'indirect');
  return inputOfPanel(measure, panel, basePosition(measure, periodsOf(measure, blocks)));
}
