/**
 * The index against a plain loop in doubles and against decimal.js throughout: time as ratios measured in one run, and error against
 * an exact result.
 */
import { Decimal } from 'decimal.js';
import { outputIndex } from '../src/core/index/outputIndex';
import type { Panel } from '../src/core/panel/panel';
import { decimalIndex } from './decimalLoops';
import type { Size } from './panels';
import { blocksOf, corner, panelOf } from './panels';
import { processorMicroseconds } from './processorTime';
import { plainFisher, plainTornqvist } from './plainLoops';

const FORMULAS = [
  { formula: 'fisher', plain: plainFisher, target: 6 },
  { formula: 'tornqvist', plain: plainTornqvist, target: 2 },
] as const;

/** Runs both in turn, so that a busy machine slows both, and takes the fastest of each. */
function fastestOfBoth(one: () => unknown, other: () => unknown, seconds: number): [number, number] {
  const best: [number, number] = [Infinity, Infinity];
  const end = performance.now() + 1000 * seconds;
  do {
    best[0] = Math.min(best[0], millisecondsOf(one));
    best[1] = Math.min(best[1], millisecondsOf(other));
  } while (performance.now() < end);
  return best;
}

function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const fastestOfThree = (run: () => unknown): number => Math.min(...[1, 2, 3].map(() => processorMicroseconds(run)));

/** The largest distance from the exact index, in units of the last place. */
function unitsOff(index: readonly (number | null)[], exact: readonly Decimal[]): number {
  return Math.max(
    ...exact.map((value, t) => {
      const unit = 2 ** (Math.floor(Math.log2(value.toNumber())) - 52);
      return new Decimal(index[t]!.toPrecision(60)).minus(value).abs().div(unit).toNumber();
    }),
  );
}

/** @returns whether a target is missed by more than the spread of a shared machine (half again) */
export function accuracyTable(short: boolean): boolean {
  const sizes: readonly Size[] = short
    ? [
        { services: 1_000, periods: 50 },
        { services: 10_000, periods: 20 },
      ]
    : [
        { services: 1_000, periods: 50 },
        { services: 10_000, periods: 100 },
        { services: 100_000, periods: 20 },
      ];
  // Arithmetic in decimals takes a sub-sample of at most this size; its time is scaled to the whole by the number of cells.
  const part: Size = { services: short ? 60 : 200, periods: 6 };
  let missed = false;
  Decimal.set({ precision: 60 });
  console.log('The index: ratio of times in one run; error in units in the last place, on the sub-sample.\n');
  console.log('services x periods  formula    core/plain  target  decimal/core*  error core  error plain  core ms');
  for (const size of sizes) {
    const blocks = blocksOf(size);
    const panel = panelOf(blocks);
    const sample = corner(blocks, part);
    const scale = (size.services * size.periods) / (part.services * part.periods);
    for (const { formula, plain, target } of FORMULAS) {
      const core = (of: Panel) => outputIndex(of, { formula, linking: 'annual', base: 1 });
      const [coreTime, plainTime] = fastestOfBoth(
        () => core(panel),
        () => plain(panel),
        short ? 1 : 4,
      );
      const decimalTime = (scale * fastestOfThree(() => decimalIndex(sample, formula, 34))) / 1000;
      const exact = decimalIndex(sample, formula, 60);
      const samplePanel = panelOf(sample);
      const ratio = coreTime / plainTime;
      missed ||= ratio > 1.5 * target;
      const columns = [
        `${size.services} x ${size.periods}`.padEnd(19),
        formula.padEnd(10),
        ratio.toFixed(2).padStart(10),
        `<= ${target}`.padStart(7),
        (decimalTime / coreTime).toFixed(0).padStart(14),
        unitsOff(core(samplePanel), exact).toFixed(2).padStart(11),
        unitsOff(plain(samplePanel), exact).toFixed(2).padStart(12),
        coreTime.toFixed(2).padStart(8),
      ];
      console.log(columns.join(' '));
    }
  }
  console.log(
    `\n* decimal.js with 34 digits on ${part.services} x ${part.periods}, its time scaled by the number of cells.`,
  );
  return missed;
}
