import { call, messagesIn } from './customFunctions';

const q = [
  [20, 22, 25],
  [30, 27, 30],
  [10, 15, 15],
];
const c = [
  [20000, 23000, 26000],
  [45000, 42000, 47000],
  [25000, 36000, 38000],
];
const turn = (block: unknown[][]) => block[0]!.map((_, t) => block.map((row) => row[t]));
const numbers = (result: unknown) => result as number[][];
const table = (result: unknown) => result as (string | number)[][];

describe('INPUTINDEX and UNITCOSTINDEX', () => {
  it('[O4] INPUTINDEX is the index of output under the names of inputs', () => {
    expect(call('INPUTINDEX', q, c, 'fisher', 'fixed', 2)).toEqual(call('OUTPUTINDEX', q, c, 'fisher', 'fixed', 2));
    expect(call('INPUTINDEX', [[1, -2]], [[1, 2]])).toEqual({
      code: '#NUM!',
      message: 'volumes, row 1, column 2 is negative (-2). Volumes must be zero or more.',
    });
  });

  it('[O1] volume times unit cost is value, for every linking', () => {
    for (const linking of ['annual', 'fixed', 2]) {
      const volume = numbers(call('OUTPUTINDEX', q, c, 'walsh', linking))[0]!;
      const unitCost = numbers(call('UNITCOSTINDEX', q, c, 'walsh', linking))[0]!;
      expect((volume[2]! * unitCost[2]!) / 100).toBeCloseTo((100 * 111000) / 90000, 11);
    }
  });

  it('[O1] says why an index of unit costs cannot be reached, and keeps the orientation', () => {
    const gap = [[1, '..', 3]];
    expect(call('UNITCOSTINDEX', gap, gap)).toEqual([[100, '#N/A', '#N/A']]);
    expect(call('UNITCOSTINDEX', turn(q), turn(c), null, null, null, 'down')).toEqual(
      turn(numbers(call('UNITCOSTINDEX', q, c))),
    );
  });
});

describe('CONTRIBUTION and QUARTERLYCONTRIBUTION', () => {
  it('[W1] the column of a sheet adds up to WEIGHTEDGROWTH', () => {
    const block = table(call('CONTRIBUTION', q, c));
    const growth = numbers(call('WEIGHTEDGROWTH', q, c))[0]!;
    expect(block.map((row) => row[0])).toEqual(['', '', '']);
    [1, 2].forEach((t) => expect(block.reduce((sum, row) => sum + (row[t] as number), 0)).toBeCloseTo(growth[t]!, 15));
  });

  it('[W4] with since and linking the column adds up to the change of that index', () => {
    const block = table(call('CONTRIBUTION', q, c, 'fisher', null, null, 1, 'fixed', 2));
    const index = numbers(call('OUTPUTINDEX', q, c, 'fisher', 'fixed', 2))[0]!;
    expect(block.reduce((sum, row) => sum + (row[2] as number), 0)).toBeCloseTo(index[2]! / index[0]! - 1, 14);
  });

  it('[W2, W4] unmatched cells are empty, and a column without a comparison says why', () => {
    const gap = [[1, 2, '..', 3]];
    expect(call('CONTRIBUTION', gap, gap)).toEqual([['', 1, '#N/A', '#N/A']]);
    expect(messagesIn('CONTRIBUTION', gap, gap, null, null, null, 1)[0]).toBe(
      'Between column 3 and the base (column 1) lies a comparison in which no service has all its figures. Fill in figures, or choose another base.',
    );
    expect(call('CONTRIBUTION', q, c, null, null, null, 9)).toMatchObject({ code: '#VALUE!' });
  });

  it('[W7] QUARTERLYCONTRIBUTION adds up to the change of QUARTERLYINDEX and keeps the orientation', () => {
    const quarters = [[10, 12, 14, 12, 13, 15, 18, 14], [30, 26, 24, 20, 22, 28, 30, 20]]; // prettier-ignore
    const costs = quarters.map((row, i) => row.map((v, t) => v * (3 + t + i)));
    const index = numbers(call('QUARTERLYINDEX', quarters, costs))[0]!;
    const block = table(call('QUARTERLYCONTRIBUTION', quarters, costs, null, null, 4));
    expect(block[0]!.slice(0, 4)).toEqual(['', '', '', '']);
    expect((block[0]![5] as number) + (block[1]![5] as number)).toBeCloseTo(index[5]! / index[1]! - 1, 13);
    expect(call('QUARTERLYCONTRIBUTION', turn(quarters), turn(costs), null, null, 4, null, 'down')).toEqual(
      turn(block),
    );
  });
});

describe('COMPARE', () => {
  it('[O5] has a heading row, three lines for each formula, and the drift between the two linkings', () => {
    const result = table(call('COMPARE', q, c));
    expect(result[0]).toEqual(['formula', 'linking', 1, 2, 3]);
    expect(result).toHaveLength(31);
    expect(result[1]).toEqual(['laspeyres', 'annual', ...numbers(call('OUTPUTINDEX', q, c, 'laspeyres'))[0]!]);
    expect(result[2]).toEqual(['laspeyres', 'fixed', ...numbers(call('OUTPUTINDEX', q, c, 'laspeyres', 'fixed'))[0]!]);
    expect(result[3]!.slice(0, 4)).toEqual(['laspeyres', 'drift', 0, 0]);
    expect(result[3]![4]).toBeCloseTo((result[1]![4] as number) / (result[2]![4] as number) - 1, 14);
  });

  it('[O5] is turned with the block', () => {
    expect(call('COMPARE', turn(q), turn(c), 2, 'down')).toEqual(turn(table(call('COMPARE', q, c, 2))));
  });

  it('[O6] a formula without a value does not take the others with it', () => {
    const fallen = [[1, 0], [2, 3]]; // prettier-ignore
    const result = table(call('COMPARE', fallen, fallen, null, null, 'activity'));
    expect(result.find(([formula]) => formula === 'tornqvist')).toEqual(['tornqvist', 'annual', '#NUM!', '#NUM!']);
    expect(result.find(([formula]) => formula === 'fisher')).toEqual(['fisher', 'annual', 100, 100]);
  });
});

describe('SENSITIVITY', () => {
  it('[Z7] shows one row for each change, and the difference from the chosen index', () => {
    const result = table(call('SENSITIVITY', q, c));
    const index = numbers(call('OUTPUTINDEX', q, c))[0]!;
    expect(result[0]).toEqual(['change', 'of', 'index', 'difference']);
    expect(result[1]).toEqual(['as chosen', '', index[2], 0]);
    expect(result.slice(2).map((row) => row.slice(0, 2))).toEqual([
      ...['laspeyres', 'paasche', 'fisher', 'average-share', 'walsh', 'marshall-edgeworth'].map((f) => ['formula', f]),
      ...['geometric-laspeyres', 'geometric-paasche', 'sato-vartia'].map((f) => ['formula', f]),
      ['linking', 'fixed'],
      ...[1, 2, 3].map((i) => ['left out', i]),
      ...[1, 2, 3].map((i) => ['weight +10%', i]),
      ...[1, 2, 3].map((i) => ['weight -10%', i]),
    ]);
    const without = numbers(call('OUTPUTINDEX', [q[0], q[2]], [c[0], c[2]]))[0]!;
    expect(result[13]).toEqual(['left out', 2, without[2], without[2]! - index[2]!]);
    const dearer = numbers(call('OUTPUTINDEX', q, [c[0]!.map((v) => v * 1.1), c[1], c[2]]))[0]!;
    expect(result[15]![2]).toBeCloseTo(dearer[2]!, 12);
  });

  it('[Z10] quality on and off', () => {
    const quality = [[50, 51, 52]];
    const result = table(call('SENSITIVITY', q, c, quality, 'laspeyres'));
    const adjusted = call('QUALITYADJUST', q, quality);
    expect(result[1]![2]).toBeCloseTo(numbers(call('OUTPUTINDEX', adjusted, c, 'laspeyres'))[0]![2]!, 12);
    const last = result[result.length - 1]!;
    expect(last.slice(0, 2)).toEqual(['quality', 'none']);
    expect(last[2]).toEqual(numbers(call('OUTPUTINDEX', q, c, 'laspeyres'))[0]![2]);
  });

  it('[Z7] looks at another period with `at`', () => {
    expect(table(call('SENSITIVITY', q, c, null, null, null, null, 2))[1]![2]).toBe(
      numbers(call('OUTPUTINDEX', q, c))[0]![1],
    );
    expect(call('SENSITIVITY', q, c, null, null, null, null, 4)).toMatchObject({ code: '#VALUE!' });
  });

  it('[Z9] a change under which there is no index says so in its row', () => {
    const one = table(call('SENSITIVITY', [[1, 2]], [[1, 2]]));
    expect(one.find(([change]) => change === 'left out')).toEqual(['left out', 1, '#N/A', '#N/A']);
    const fallen = [[1, 0], [2, 3]]; // prettier-ignore
    const result = table(call('SENSITIVITY', fallen, fallen, null, 'fisher', null, null, null, null, 'activity'));
    expect(result.find(([, of]) => of === 'tornqvist')).toEqual(['formula', 'tornqvist', '#NUM!', '#NUM!']);
  });
});

describe('INTERVAL', () => {
  it('[Z3, Z5] three series around the index; the base has no interval', () => {
    const [lower, index, upper] = numbers(call('INTERVAL', q, c, 0.02)) as [number[], number[], number[]];
    expect(index).toEqual(numbers(call('OUTPUTINDEX', q, c))[0]);
    expect([lower[0], upper[0]]).toEqual([100, 100]);
    [1, 2].forEach((t) => {
      expect(lower[t]).toBeLessThan(index[t]!);
      expect(upper[t]).toBeGreaterThan(index[t]!);
    });
  });

  it('[Z4] the same seed gives the same interval, another seed another', () => {
    const run = (seed: number) => call('INTERVAL', q, c, 0.02, null, null, null, 200, seed);
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  it('[Z1] errors may be one for all or one per service, and lie between 0 and 1', () => {
    expect(call('INTERVAL', q, c, [[0.02], [0.02], [0.02]])).toEqual(call('INTERVAL', q, c, 0.02));
    expect(call('INTERVAL', q, c, 5)).toEqual({
      code: '#VALUE!',
      message: 'quantityerror 5 is out of range. Give a number from 0 to 1.',
    });
    expect(call('INTERVAL', q, c, [[0.02, 0.03]])).toMatchObject({ code: '#VALUE!' });
  });

  it('[Z6] options outside their bounds are refused', () => {
    const options = (level: unknown, draws: unknown, seed: unknown) =>
      call('INTERVAL', q, c, 0.02, null, null, level, draws, seed);
    expect(options(95, null, null)).toMatchObject({ code: '#VALUE!' });
    expect(options(null, 10, null)).toMatchObject({ code: '#VALUE!' });
    expect(options(null, 1e6, null)).toMatchObject({ code: '#VALUE!' });
    expect(options(null, null, -1)).toMatchObject({ code: '#VALUE!' });
  });

  it('[Z5] where the index is #N/A, so are its bounds', () => {
    const gap = [[1, 2, '..']];
    expect((call('INTERVAL', gap, gap, 0.1) as unknown[][]).map((row) => row[2])).toEqual(['#N/A', '#N/A', '#N/A']);
  });
});
