import { associatedIds, call, messagesIn } from './customFunctions';

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

describe('the worksheet functions of the four steps', () => {
  it('are associated under their ids', () => {
    expect(associatedIds()).toEqual([
      'GROWTH',
      'COSTSHARE',
      'WEIGHTEDGROWTH',
      'OUTPUTINDEX',
      'COVERAGE',
      'CHECK',
      'VERSION',
      'DEFLATE',
      'CAPITALINPUT',
      'QUALITYINDEX',
      'QUALITYADJUST',
      'PRODUCTIVITY',
      'STRATEGY',
      'CHAIN',
      'REBASE',
      'SPLICE',
      'AVERAGEGROWTH',
      'ROUNDED',
      'QUARTERLYINDEX',
      'BENCHMARK',
      'INPUTINDEX',
      'UNITCOSTINDEX',
      'CONTRIBUTION',
      'QUARTERLYCONTRIBUTION',
      'COMPARE',
      'SENSITIVITY',
      'INTERVAL',
    ]);
  });

  it('GROWTH leaves the first period empty and shows #N/A where a figure is missing', () => {
    expect(call('GROWTH', [[20, 25, '..']])).toEqual([['', 0.25, '#N/A']]);
    expect(messagesIn('GROWTH', [[20, 25, '..']])).toEqual([
      'A figure for row 1, column 3 is missing. Fill it in, or leave out what depends on it.',
    ]);
  });

  it('the steps lead to the index: shares times growths, added up, are the weighted growth', () => {
    const growth = call('GROWTH', q, 'log') as number[][];
    const share = call('COSTSHARE', c, 'average') as number[][];
    const total = growth.reduce((sum, row, i) => sum + row[1]! * share[i]![1]!, 0);
    const weighted = call('WEIGHTEDGROWTH', q, c) as number[][];
    expect(Math.expm1(total)).toBeCloseTo(weighted[0]![1]!, 14);
    const index = call('OUTPUTINDEX', q, c) as number[][];
    expect(index[0]![1]! / 100 - 1).toBeCloseTo(weighted[0]![1]!, 14);
  });

  it.each([
    ['GROWTH', [q], [turn(q)], [null]],
    ['COSTSHARE', [c], [turn(c)], ['average']],
    ['WEIGHTEDGROWTH', [q, c], [turn(q), turn(c)], ['fisher']],
    ['OUTPUTINDEX', [q, c], [turn(q), turn(c)], ['fisher', 'fixed', 2]],
  ] as const)('%s keeps the orientation of its block', (id, across, down, options) => {
    const expected = call(id, ...across, ...options, 'across') as unknown[][];
    expect(call(id, ...down, ...options, 'down')).toEqual(turn(expected));
  });

  it('[E3] options that are omitted arrive as null, and take their defaults', () => {
    const expected = call('OUTPUTINDEX', q, c, 'tornqvist', 'annual', 1, 'across', 'missing');
    expect(call('OUTPUTINDEX', q, c, null, null, null, null, null)).toEqual(expected);
    expect(call('OUTPUTINDEX', q, c)).toEqual(expected);
    expect(call('OUTPUTINDEX', q, c, '', ' ', '', '', '')).toEqual(expected);
  });

  it('[E3] words are read without regard to case, blanks and hyphens', () => {
    const expected = call('OUTPUTINDEX', q, c, 'marshall-edgeworth', 'fixed', 1, 'across', 'activity');
    expect(call('OUTPUTINDEX', q, c, ' Marshall Edgeworth', 'FIXED', 1, 'Across ', 'Activity')).toEqual(expected);
    expect(call('OUTPUTINDEX', q, c, 'MARSHALL_EDGEWORTH', 'Fixed ', 1)).toEqual(expected);
  });

  it('[L3] a span may be a number or a text that is one', () => {
    expect(call('OUTPUTINDEX', q, c, 'fisher', 2)).toEqual(call('OUTPUTINDEX', q, c, 'fisher', '2'));
  });

  it('[M5] says why an index cannot be reached', () => {
    const gap = [[1, 2, '..', 3, 4]];
    expect(call('OUTPUTINDEX', gap, gap)).toEqual([[100, 200, '#N/A', '#N/A', '#N/A']]);
    expect(messagesIn('OUTPUTINDEX', gap, gap)[0]).toBe(
      'Between column 3 and the base (column 1) lies a comparison in which no service has all its figures. Fill in figures, or choose another base.',
    );
  });

  it('VERSION names the product and its version', () => {
    expect(call('VERSION')).toMatch(/^Outturn \d+\.\d+\.\d+/);
  });
});
