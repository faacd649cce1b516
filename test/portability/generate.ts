/** Inputs that are the same on every run: blocks with gaps, texts, zeros, errors and negative figures. */
import type { Block, Cell } from './formCases';

/** Mulberry32, a small generator of even numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Generator {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  /** Around `level`, between a fifth and five times it. */
  figure(level = 100): number {
    return Number((level * Math.exp((this.next() - 0.5) * 3.2)).toPrecision(9));
  }

  growth(): number {
    return Number(((this.next() - 0.45) * 0.4).toPrecision(6));
  }

  /** A block of figures that may have gaps. */
  block(services: number, periods: number, gaps: number, cell: () => Cell = () => this.figure()): Cell[][] {
    return Array.from({ length: services }, () =>
      Array.from({ length: periods }, () => (this.chance(gaps) ? this.gap() : cell())),
    );
  }

  gap(): Cell {
    return this.pick<Cell>([null, '..', '[x]', '12', true, '#N/A', 0]);
  }

  /** The same block with one cell replaced. */
  spoilt(block: Block, by: Cell): Cell[][] {
    const row = this.whole(0, block.length - 1);
    const column = this.whole(0, block[0]!.length - 1);
    return block.map((line, r) => line.map((value, c) => (r === row && c === column ? by : value)));
  }

  /** Mostly as it is; sometimes with an error or a negative figure, which stops the whole call. */
  perhapsSpoilt(block: Block, by: readonly Cell[] = ['#DIV/0!', '#REF!', -3]): Cell[][] {
    return this.chance(0.06) ? this.spoilt(block, this.pick(by)) : block.map((line) => [...line]);
  }

  gapRate(): number {
    return this.pick([0, 0, 0.12, 0.3]);
  }
}

export const transposed = (block: Block): Cell[][] => block[0]!.map((_, c) => block.map((line) => line[c]!));

export const laid = (block: Block, periods: string | undefined): Cell[][] =>
  periods === 'down' ? transposed(block) : block.map((line) => [...line]);
