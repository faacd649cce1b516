/**
 * How the cost per cell of every worksheet function grows from 10,000 cells to 1,000,000. The large call is compared with as many calls on
 * different small panels as make up the same number of cells: both read and write as much memory, so what differs is how the function grows,
 * not the cache of the machine. A function that is quadratic in its rows shows a growth of a hundred.
 */
import './excelGlobals';
import { WORKSHEET_FUNCTIONS } from '../src/functions/registry';
import { runOf } from './agreement';
import type { Call } from './calls';
import { callsOf } from './calls';
import { processorMicroseconds } from './processorTime';

const SMALL = 10_000;
const MIDDLE = 100_000;
const LARGE = 1_000_000;
/** At most this growth per cell: a linear function has 1, one of order n log n 1.5. */
const MOST_GROWTH = 1.5;
/** A growth beyond this, on a shared machine perhaps noise, is measured again; the median of all rounds decides. */
const DOUBTFUL = 1.25;
const MOST_ROUNDS = 7;
/** Functions that take a decimal, a draw or an index per service for each cell: the short form compares them with a tenth. */
const SLOW = ['CHAIN', 'ROUNDED', 'BENCHMARK', 'COMPARE', 'INTERVAL', 'SENSITIVITY'];

const collectGarbage = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** Microseconds per cell of the calls one after another; results are kept until the end, as one large result is. */
function perCell(calls: readonly Call[], cells: number): number {
  collectGarbage();
  const results: unknown[] = [];
  const taken = processorMicroseconds(() => {
    for (const { id, values } of calls) {
      results.push(runOf(id)(...values));
    }
  });
  return results.length === calls.length ? taken / cells : NaN;
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1]!;

interface Measured {
  readonly small: number;
  readonly large: number;
  readonly growth: number;
}

function measured(small: readonly Call[], large: Call, cells: number): Measured {
  perCell(small.slice(0, 5), SMALL);
  const rounds: Measured[] = [];
  do {
    const one = perCell(small, cells);
    const other = perCell([large], cells);
    rounds.push({ small: one, large: other, growth: other / one });
  } while (medianOf(rounds.map(({ growth }) => growth)) > DOUBTFUL && rounds.length < MOST_ROUNDS);
  return {
    small: Math.min(...rounds.map((round) => round.small)),
    large: Math.min(...rounds.map((round) => round.large)),
    growth: medianOf(rounds.map(({ growth }) => growth)),
  };
}

/**
 * @param only the function to look at, or null for all
 * @returns whether a function grows by more than the limit
 */
export function growthTable(short: boolean, only: string | null): boolean {
  const panels = Array.from({ length: LARGE / SMALL }, (_, salt) => callsOf(SMALL, salt));
  const middle = callsOf(MIDDLE, 1);
  const large = callsOf(LARGE, 1);
  const missing = Object.keys(WORKSHEET_FUNCTIONS).filter(
    (id) => id !== 'VERSION' && !large.some((one) => one.id === id),
  );
  console.log('\nThe worksheet functions: microseconds per cell, and how they grow with the number of cells.\n');
  console.log('function               10,000    100,000  1,000,000  growth  limit');
  let missed = missing.length > 0;
  missing.forEach((id) => console.log(`${id}: bench/calls.ts has no call of it`));
  large.forEach(({ id }, at) => {
    if (only !== null && only !== id) {
      return;
    }
    const small = panels.map((calls) => calls[at]!);
    const tenth = !short || SLOW.includes(id) ? measured(small.slice(0, MIDDLE / SMALL), middle[at]!, MIDDLE) : null;
    const whole = short && SLOW.includes(id) ? null : measured(small, large[at]!, LARGE);
    const last = whole ?? tenth!;
    const tooMuch = last.growth > MOST_GROWTH;
    missed ||= tooMuch;
    const columns = [
      id.padEnd(21),
      last.small.toFixed(2).padStart(7),
      (tenth?.large.toFixed(2) ?? '').padStart(10),
      (whole?.large.toFixed(2) ?? '').padStart(10),
      last.growth.toFixed(2).padStart(7),
      `<= ${MOST_GROWTH}`.padStart(6),
      tooMuch ? '  GROWS TOO FAST' : '',
    ];
    console.log(columns.join(' ').trimEnd());
  });
  return missed;
}
