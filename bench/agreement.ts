/** The worksheet functions beside the same computation in decimals: how far apart the results are, and how much longer that takes. */
import './excelGlobals';
import { WORKSHEET_FUNCTIONS } from '../src/functions/registry';
import type { Call } from './calls';
import { callsOf } from './calls';
import { DECIMAL_LOOPS } from './decimal/loops';
import { processorMicroseconds } from './processorTime';

/** Results differ by no more than this part of a figure, or of 1 where the figure is smaller. */
export const MOST_DIFFERENCE = 1e-12;

export type Run = (...values: unknown[]) => unknown;
export const runOf = (id: string): Run => (WORKSHEET_FUNCTIONS as unknown as Record<string, Run>)[id]!;

export type LoopName = keyof typeof DECIMAL_LOOPS;
export const hasLoop = (id: string): id is LoopName => id in DECIMAL_LOOPS;

/** Functions that compute many indexes, or a system of equations for each row: fewer rows are enough. */
const FEW_ROWS: Readonly<Record<string, number>> = { BENCHMARK: 4, COMPARE: 10, INTERVAL: 1, SENSITIVITY: 4 };
const ROWS = 25;
const PERIODS = 20;

/** Microseconds of the processor for which ours is run again and again: until it is compiled, and nothing came between some of the runs. */
const LONG_ENOUGH = 60_000;
/** Microseconds of a computation in decimals that need not be repeated. */
const LONG = 200_000;

export interface Beside {
  /** The largest difference between two cells, as a part of the figure; Infinity where a word or the shape differs. */
  readonly difference: number;
  /** How many times as long decimals take. */
  readonly ratio: number;
}

export function besideDecimals(id: LoopName): Beside {
  const { values } = sampleOf(id);
  const [ours, theirs] = [runOf(id), DECIMAL_LOOPS[id] as unknown as Run];
  const difference = largestDifference(ours(...values), theirs(...values));
  const decimalTime = fastest(() => theirs(...values));
  return { difference, ratio: decimalTime / quickest(() => ours(...values)) };
}

/** The fastest of three, or the first where that takes long. */
function fastest(run: () => unknown): number {
  const first = processorMicroseconds(run);
  return first > LONG ? first : Math.min(first, processorMicroseconds(run), processorMicroseconds(run));
}

/** Microseconds of the quickest of many runs, each too short for others to come between by the clock. */
function quickest(run: () => unknown): number {
  let best = Infinity;
  for (let spent = 0; spent < LONG_ENOUGH;) {
    const start = performance.now();
    spent += processorMicroseconds(run);
    best = Math.min(best, 1000 * (performance.now() - start));
  }
  return best;
}

function sampleOf(id: string): Call {
  const calls = callsOf(PERIODS * (FEW_ROWS[id] ?? ROWS), 1);
  return calls.find((call) => call.id === id)!;
}

/** The largest difference alone. */
export const agreement = (id: LoopName): number => {
  const { values } = sampleOf(id);
  return largestDifference(runOf(id)(...values), (DECIMAL_LOOPS[id] as unknown as Run)(...values));
};

/** A function that returns one figure returns a block of one cell. */
export function largestDifference(ours: unknown, theirs: unknown): number {
  const [one, other] = [blockOf(ours), blockOf(theirs)];
  if (one.length !== other.length || one.some((row, i) => row.length !== other[i]!.length)) {
    return Infinity;
  }
  return Math.max(...one.flatMap((row, i) => row.map((cell, j) => difference(cell, other[i]![j]))));
}

const blockOf = (result: unknown): unknown[][] => (Array.isArray(result) ? (result as unknown[][]) : [[result]]);

function difference(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) / Math.max(1, Math.abs(other));
  }
  return one === other ? 0 : Infinity;
}
