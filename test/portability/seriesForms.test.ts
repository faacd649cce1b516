/** The forms of all other functions against the core, calculated by an engine that shares no code with it. */
import { disagreements, type Argument, type Block, type Cell, type FormCase } from './formCases';
import { Generator, laid } from './generate';

const BOTH = { forms: ['named', 'native'], wrong: [] };
const COUNT = 100;

const cases = (
  seed: number,
  make: (generator: Generator, at: number) => readonly Argument[],
  count = COUNT,
): FormCase[] => {
  const generator = new Generator(seed);
  return Array.from({ length: count }, (_, at) => ({ args: make(generator, at) }));
};

const lie = (generator: Generator): string | undefined => generator.pick([undefined, undefined, 'across', 'down']);
const position = (generator: Generator, periods: number): number | undefined =>
  generator.pick([undefined, generator.whole(1, periods), periods + 3 > 9 ? 0 : undefined]);

function block(generator: Generator, rows: number, periods: number, cell?: () => Cell): Cell[][] {
  return generator.perhapsSpoilt(generator.block(rows, periods, generator.gapRate(), cell));
}

/** A block in the orientation of the case; a single row or column is a series whichever way it lies. */
const place = (cells: Block, orientation: string | undefined): Cell[][] => laid(cells, orientation);

describe('the forms of the other functions', () => {
  it('[PT2] GROWTH', async () => {
    const all = cases(21, (g) => {
      const o = lie(g);
      return [place(block(g, g.whole(1, 4), g.whole(2, 6)), o), g.pick([undefined, 'percent', 'log', 'factor']), o];
    });
    expect(await disagreements('GROWTH', all)).toMatchObject(BOTH);
  });

  it('[PT2] COSTSHARE', async () => {
    const all = cases(22, (g) => {
      const o = lie(g);
      return [place(block(g, g.whole(1, 4), g.whole(2, 6)), o), g.pick([undefined, 'current', 'lagged', 'average']), o];
    });
    expect(await disagreements('COSTSHARE', all)).toMatchObject(BOTH);
  });

  it('[PT2] DEFLATE', async () => {
    const all = cases(23, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 4), g.whole(2, 6)];
      const deflator = block(g, g.pick([1, rows]), periods);
      return [
        place(block(g, rows, periods), o),
        place(deflator, o),
        position(g, periods),
        o,
        g.pick([undefined, 'missing', 'activity']),
      ];
    });
    expect(await disagreements('DEFLATE', all)).toMatchObject(BOTH);
  });

  it('[PT2] CAPITALINPUT', async () => {
    const signed = (g: Generator) => () => (g.chance(0.1) ? -g.figure(10) : g.figure());
    const all = cases(24, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 3), g.whole(2, 7)];
      const lives = Array.from({ length: rows }, () => g.pick([1, 2, 2.5, 3, 4, 10]));
      const life = g.pick<Argument>([
        g.pick([1, 2, 3.5, 4]),
        [[g.pick([2, 3, 5.2])]],
        lives.map((one) => [one]),
        [lives],
      ]);
      const investment = g.perhapsSpoilt(g.block(rows, periods, g.pick([0, 0, 0.1]), signed(g)), ['#DIV/0!']);
      return [
        place(investment, o),
        place(block(g, g.pick([1, rows]), periods), o),
        life,
        g.pick([undefined, 'consumption', 'net', 'gross']),
        g.pick([undefined, 'straight-line', 'geometric']),
        position(g, periods),
        o,
      ];
    });
    expect(await disagreements('CAPITALINPUT', all)).toMatchObject(BOTH);
  });

  it('[PT2] QUALITYINDEX', async () => {
    const all = cases(25, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 4), g.whole(2, 6)];
      const weights = Array.from({ length: rows }, () => g.pick([0, 1, 2, 0.5, 3]));
      const directions = Array.from({ length: rows }, () => g.pick([1, -1]));
      return [
        place(block(g, rows, periods), o),
        g.pick<Argument>(rows > 1 ? [undefined, [weights], weights.map((one) => [one])] : [undefined]),
        g.pick([undefined, 'geometric', 'arithmetic']),
        g.pick<Argument>(rows > 1 ? [undefined, [directions], directions.map((one) => [one])] : [undefined]),
        position(g, periods),
        o,
        g.pick([undefined, 'missing', 'held']),
      ];
    });
    expect(await disagreements('QUALITYINDEX', all)).toMatchObject(BOTH);
  });

  it('[PT2] QUALITYADJUST', async () => {
    const all = cases(26, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 4), g.whole(2, 6)];
      const quality = block(g, g.pick([1, rows]), periods);
      return [
        place(block(g, rows, periods), o),
        place(quality, o),
        position(g, periods),
        o,
        g.pick([undefined, 'activity']),
      ];
    });
    expect(await disagreements('QUALITYADJUST', all)).toMatchObject(BOTH);
  });

  it('[PT2] PRODUCTIVITY', async () => {
    const all = cases(27, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 3), g.whole(2, 6)];
      const [output, input] = [block(g, rows, periods), block(g, rows, periods)];
      return [
        place(output, o),
        place(input, o),
        g.pick([undefined, 'index', 'growth', 'log']),
        position(g, periods),
        o,
      ];
    });
    expect(await disagreements('PRODUCTIVITY', all)).toMatchObject(BOTH);
  });

  it('[PT2] STRATEGY', async () => {
    const growths = (g: Generator, rows: number, periods: number) =>
      g
        .perhapsSpoilt(
          g.block(rows, periods, g.gapRate(), () => g.pick([g.growth(), g.growth(), 0.004, 0, ''])),
          ['#REF!', -1.5],
        )
        .map((line) => line.map((cell) => cell ?? ''));
    const all = cases(28, (g) => {
      const [rows, periods] = [g.whole(1, 3), g.whole(2, 6)];
      return [growths(g, rows, periods), growths(g, rows, periods), g.pick([undefined, 0.01, 0])];
    });
    expect(await disagreements('STRATEGY', all)).toMatchObject(BOTH);
  });

  it('[PT2] CHAIN', async () => {
    const all = cases(29, (g) => {
      const o = lie(g);
      const kind = g.pick([undefined, 'percent', 'log', 'factor']);
      const cell = () => (g.chance(0.03) ? -1 : kind === 'factor' ? g.figure(1) : g.growth());
      const growths = g.perhapsSpoilt(g.block(g.whole(1, 3), g.whole(2, 7), g.pick([0, 0, 0.1]), cell), [
        '#DIV/0!',
        -1.2,
      ]);
      if (g.chance(0.5)) growths.forEach((line) => (line[0] = ''));
      return [place(growths, o), kind, g.pick([undefined, 1, 250]), o];
    });
    expect(await disagreements('CHAIN', all)).toMatchObject(BOTH);
  });

  it('[PT2] REBASE', async () => {
    const all = cases(30, (g) => {
      const [o, periods] = [lie(g), g.whole(2, 6)];
      const from = g.whole(1, periods);
      return [
        place(block(g, g.whole(1, 3), periods), o),
        from,
        g.pick([undefined, g.whole(1, periods)]),
        g.pick([undefined, 1000]),
        o,
      ];
    });
    expect(await disagreements('REBASE', all)).toMatchObject(BOTH);
  });

  it('[PT2] SPLICE', async () => {
    const all = cases(31, (g) => {
      const [o, rows, periods] = [lie(g), g.whole(1, 3), g.whole(2, 6)];
      const [before, after] = [block(g, rows, periods), block(g, rows, periods)];
      return [place(before, o), place(after, o), g.pick([undefined, 'new', 'old']), position(g, periods), o];
    });
    expect(await disagreements('SPLICE', all)).toMatchObject(BOTH);
  });

  it('[PT2] AVERAGEGROWTH', async () => {
    const all = cases(32, (g) => {
      const periods = g.whole(2, 7);
      return [
        place(block(g, 1, periods), lie(g)),
        g.pick([undefined, g.whole(1, periods)]),
        g.pick([undefined, g.whole(1, periods)]),
      ];
    });
    expect(await disagreements('AVERAGEGROWTH', all)).toMatchObject(BOTH);
  });

  it('[PT2] ROUNDED, halves away from zero', async () => {
    const all = cases(33, (g) => {
      const cell = () => g.pick([g.figure(), -g.figure(), 2.675, -2.5, 0.125, 0]);
      const values = g.perhapsSpoilt(g.block(g.whole(1, 3), g.whole(2, 4), g.gapRate(), cell), ['#DIV/0!']);
      return [values.map((line) => line.map((one) => one ?? '')), g.whole(-2, 3)];
    });
    expect(await disagreements('ROUNDED', all)).toMatchObject(BOTH);
  });

  it('[PT2] QUARTERLYINDEX', async () => {
    const all = cases(34, (g) => {
      const [o, rows] = [lie(g), g.whole(1, 3)];
      const frequency = g.pick([undefined, 4, 2, 3]);
      const periods = g.whole(2, 3) * (frequency ?? 4) + g.whole(0, 2);
      const rate = g.pick([0, 0, 0.04]);
      const zeros = g.pick([undefined, 'missing', 'activity']);
      const quantities = g.block(rows, periods, rate);
      const costs = g.block(rows, periods, rate, () => g.figure(1000));
      if (zeros === 'activity') fall(g, quantities, costs);
      return [
        place(g.perhapsSpoilt(quantities), o),
        place(costs, o),
        g.pick([undefined, 'annual-overlap', 'one-quarter-overlap', 'over-the-year']),
        frequency,
        o,
        zeros,
      ];
    });
    expect(await disagreements('QUARTERLYINDEX', all)).toMatchObject(BOTH);
  });
});

/** One service does nothing in one period. */
function fall(g: Generator, quantities: Cell[][], costs: Cell[][]): void {
  const [row, column] = [g.whole(0, quantities.length - 1), g.whole(0, quantities[0]!.length - 1)];
  quantities[row]![column] = 0;
  costs[row]![column] = 0;
}
