import type { ChartRecord } from '../../grid/grid';
import { figureText, numbersOf, type ChartFigures } from './figures';
import { numberAxis, type NumberAxis } from './numberAxis';

/** Where things stand in a chart, in pixels of its own. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: NumberAxis;
  /** Lines are named at their ends; otherwise there is a key above the plot. */
  readonly endLabels: boolean;
}

const LETTER = 6.3;
const MOST_END_LABELS = 4;

export const textWidth = (text: string): number => [...text.replace(/\p{M}/gu, '')].length * LETTER;

export function frameOf(chart: ChartRecord, figures: ChartFigures, width: number, height: number): Frame {
  const numbers = numbersOf(figures);
  const zero = chart.kind === 'line' ? [] : [0];
  const room = chart.kind === 'bar' ? (width - barLabels(figures) - 2 * BAR_VALUE) / 64 : (height - 90) / 40;
  const axis = numberAxis([...numbers, ...zero], chart, Math.min(6, Math.max(2, Math.round(room))));
  const endLabels = chart.kind === 'line' && figures.series.length <= MOST_END_LABELS;
  const hasKey = !endLabels && figures.series.length > 1;
  const top = (chart.title ? 46 : 16) + (hasKey ? 22 : 0);
  const bottom = height - (chart.categoryAxisTitle || chart.kind === 'bar' ? 46 : 30);
  const sides = chart.kind === 'bar' ? barSides(figures, numbers) : valueSides(chart, figures, axis, endLabels);
  return { width, height, left: sides.left, right: width - sides.right, top, bottom, axis, endLabels };
}

type Sides = Pick<Frame, 'left' | 'right'>;

const valueSides = (chart: ChartRecord, figures: ChartFigures, axis: NumberAxis, endLabels: boolean): Sides => ({
  left: tickLabels(axis, figures) + (chart.valueAxisTitle ? 26 : 10),
  right: endLabels ? endLabelWidth(figures) + 18 : 24,
});

/** Beside the names there is room for the figures at the ends of the bars. */
const barSides = (figures: ChartFigures, numbers: readonly number[]): Sides => ({
  left: barLabels(figures) + (numbers.some((number) => number < 0) ? BAR_VALUE : 10),
  right: numbers.some((number) => number > 0) ? BAR_VALUE : 24,
});

const BAR_VALUE = 52;

/** The most room that the names of bars get. */
export const BAR_NAMES = 260;

const barLabels = ({ categories }: ChartFigures): number =>
  16 + Math.min(BAR_NAMES, Math.max(40, ...categories.map(textWidth)));

const tickLabels = (axis: NumberAxis, { percent }: ChartFigures): number =>
  Math.max(...axis.ticks.map((tick) => textWidth(figureText(tick, axis.decimals, percent)))) + 10;

const endLabelWidth = ({ series }: ChartFigures): number =>
  Math.min(170, Math.max(0, ...series.map(({ name }) => textWidth(name) + 8 * LETTER)));

export const along = (frame: Frame, value: number, from: number, to: number): number => {
  const share = (value - frame.axis.from) / (frame.axis.to - frame.axis.from);
  return from + share * (to - from);
};

/** The middle of a category's band. */
export const bandMiddle = (index: number, count: number, from: number, to: number): number =>
  from + ((index + 0.5) / Math.max(1, count)) * (to - from);

/** Labels that would touch move apart, keeping their order. */
export function spread(places: readonly number[], gap: number, lowest: number, highest: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  for (let i = 1; i < order.length; i += 1) {
    const [before, here] = [order[i - 1], order[i]];
    if (before && here) here.place = Math.max(here.place, before.place + gap);
  }
  const over = (order.at(-1)?.place ?? highest) - highest;
  if (over > 0) order.forEach((label) => (label.place -= over));
  for (const label of order) label.place = Math.max(label.place, lowest);
  return order.sort((a, b) => a.index - b.index).map(({ place }) => place);
}
