import { lastKnown } from './known';
import { scaleFor } from './scale';

const WIDTH = 310;
const HEIGHT = 118;
const MARGIN = { left: 30, right: 40, top: 8, bottom: 18 };
/** Distance of two labels at the end of lines, so that neither covers the other. */
const LABEL_HEIGHT = 12;
/** Points that a letter of a period's name takes. */
const LETTER = 6.2;

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly lines: readonly { readonly order: number; readonly path: string }[];
  /** The end of each line, and values that stand alone between missing ones. */
  readonly dots: readonly { readonly order: number; readonly x: number; readonly y: number }[];
  readonly ends: readonly { readonly order: number; readonly value: number; readonly y: number }[];
}

interface Line {
  readonly values: readonly (number | null)[];
}

/** Where everything in the chart stands. */
export function chartLayout(periods: readonly string[], lines: readonly Line[]): ChartLayout {
  const known = lines.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  const scale = scaleFor(known);
  const right = WIDTH - MARGIN.right;
  const step = periods.length > 1 ? (right - MARGIN.left) / (periods.length - 1) : 0;
  const x = (at: number) => round(MARGIN.left + at * step);
  const room = HEIGHT - MARGIN.top - MARGIN.bottom;
  const y = (value: number) => round(MARGIN.top + ((scale.high - value) / (scale.high - scale.low)) * room);
  const place = (value: number, at: number) => ({ x: x(at), y: y(value) });
  return {
    width: WIDTH,
    height: HEIGHT,
    left: MARGIN.left,
    right,
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    labels: periodLabels(periods, x, step),
    lines: lines.map(({ values }, i) => ({ order: i + 1, path: pathOf(values, place) })),
    dots: lines.flatMap(({ values }, i) =>
      dotsOf(values).map((at) => ({ order: i + 1, ...place(values[at] ?? 0, at) })),
    ),
    ends: apart(lines.flatMap(({ values }, i) => endOf(values, i + 1, y))),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line is broken where a value is missing: nothing is drawn where nothing is known. */
function pathOf(
  values: readonly (number | null)[],
  place: (value: number, at: number) => { x: number; y: number },
): string {
  return values
    .flatMap((value, at) => {
      if (value === null) return [];
      const point = place(value, at);
      const before = at === 0 ? null : values[at - 1];
      return [`${before === null || before === undefined ? 'M' : 'L'}${point.x} ${point.y}`];
    })
    .join('');
}

function dotsOf(values: readonly (number | null)[]): number[] {
  const isKnown = (at: number) => values[at] !== null && values[at] !== undefined;
  const last = lastKnown(values);
  return values.flatMap((_, at) =>
    isKnown(at) && (at === last || (!isKnown(at - 1) && !isKnown(at + 1))) ? [at] : [],
  );
}

function endOf(values: readonly (number | null)[], order: number, y: (value: number) => number) {
  const value = values[lastKnown(values)];
  return value === undefined || value === null ? [] : [{ order, value, y: y(value) }];
}

/** From top to bottom, each at least a label's height below the one before; pushed up again where they leave the chart. */
function apart<T extends { readonly y: number }>(ends: readonly T[]): T[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const lowest = HEIGHT - MARGIN.bottom;
  let previous = -Infinity;
  const spread = sorted.map((end) => {
    previous = Math.max(end.y, previous + LABEL_HEIGHT);
    return { ...end, y: previous };
  });
  const over = Math.max(0, (spread.at(-1)?.y ?? 0) - lowest);
  return spread.map((end) => ({ ...end, y: end.y - over }));
}

/** As many names as fit without touching; always the first and the last. */
function periodLabels(periods: readonly string[], x: (at: number) => number, step: number): ChartLayout['labels'] {
  const last = periods.length - 1;
  const widest = Math.max(...periods.map((name) => name.length)) * LETTER + 8;
  const every = Math.max(1, Math.ceil(widest / Math.max(step, 1)));
  return periods.flatMap((text, at) => {
    const isShown = at === last || (at % every === 0 && (last - at) * step >= widest);
    if (!isShown) return [];
    const anchor = at === 0 ? 'start' : at === last ? 'end' : 'middle';
    return [{ text, x: at === 0 ? 4 : at === last ? WIDTH - 4 : x(at), anchor } as const];
  });
}
