import { FORMULA_NAMES } from '../../src/core/options';
import type { FormulaName, Linking } from '../../src/core/options';
import { outputIndex } from '../../src/core/index/outputIndex';
import type { Panel } from '../../src/core/panel/panel';
import { readPanel } from '../../src/core/panel/panel';
import type { Sensitivity } from '../../src/core/uncertainty/sensitivity';
import { sensitivities } from '../../src/core/uncertainty/sensitivity';
import { refused } from './refused';

const quantities = [
  [20, 22, 25],
  [30, 27, 33],
  [12, 15, 14],
];
const costs = [
  [40, 44, 51],
  [60, 54, 58],
  [20, 29, 31],
];
const panel = readPanel(quantities, costs, 'missing');
const method = { formula: 'fisher', linking: 'annual', base: 1 } as const;
const indexOf = (data: Panel, formula: FormulaName = 'fisher', linking: Linking = 'annual') =>
  outputIndex(data, { formula, linking, base: 1 })[2]!;
const only = (rows: readonly Sensitivity[], kind: Sensitivity['kind']) => rows.filter((row) => row.kind === kind);
const row = (block: unknown[][], service: number, change: (cell: number) => unknown) =>
  block.map((cells, i) => (i === service ? cells.map((cell) => change(cell as number)) : cells));

const faulty = () => {
  throw new Error('a fault');
};

describe('what an index depends on', () => {
  // Computed in each test, so that a mutant of the calculation meets all of them.
  const computed = () => ({ rows: sensitivities(panel, method, 3, null), chosen: indexOf(panel) });

  it('[Z7] begins with the chosen index, and every difference is in its points', () => {
    const { rows, chosen } = computed();
    expect(rows[0]).toEqual({ kind: 'as chosen', of: '', index: chosen, difference: 0 });
    for (const { index, difference } of rows) {
      expect(difference).toBe((index as number) - chosen);
    }
  });

  it('[Z7] names the changes in their order, and the chosen formula and linking only once', () => {
    const { rows } = computed();
    const others = FORMULA_NAMES.filter((name) => name !== 'fisher');
    expect(rows.map(({ kind, of }) => [kind, of])).toEqual([
      ['as chosen', ''],
      ...others.map((name) => ['formula', name]),
      ['linking', 'fixed'],
      ...(['left out', 'weight +10%', 'weight -10%'] as const).flatMap((kind) => [0, 1, 2].map((i) => [kind, i])),
    ]);
    expect(others).toHaveLength(9);
  });

  it('[Z7] of another formula or linking is the index of that formula or linking', () => {
    const { rows } = computed();
    for (const { of, index } of only(rows, 'formula')) {
      expect(index).toBe(indexOf(panel, of as FormulaName));
    }
    expect(only(rows, 'linking')[0]!.index).toBe(indexOf(panel, 'fisher', 'fixed'));
    const biennial = sensitivities(panel, { ...method, linking: 2 }, 3, null);
    expect(only(biennial, 'linking').map(({ of }) => of)).toEqual(['annual', 'fixed']);
  });

  it('[Z7] of a service left out is the index of the data without it, in all periods', () => {
    const { rows } = computed();
    expect(only(rows, 'left out').map(({ index }) => index)).toEqual(
      [0, 1, 2].map((i) =>
        indexOf(
          readPanel(
            row(quantities, i, () => 'x'),
            costs,
            'missing',
          ),
        ),
      ),
    );
  });

  it('[Z7] of another weight is the index with all costs of that service a tenth higher or lower', () => {
    const { rows } = computed();
    for (const [kind, factor] of [
      ['weight +10%', 1.1],
      ['weight -10%', 0.9],
    ] as const) {
      const expected = [0, 1, 2].map((i) =>
        indexOf(
          readPanel(
            quantities,
            row(costs, i, (cost) => cost * factor),
            'missing',
          ),
        ),
      );
      expect(only(rows, kind).map(({ index }) => index)).toEqual(expected);
    }
  });

  it('[Z7] leaves the data as they are', () => {
    const before = readPanel(quantities, costs, 'missing');
    sensitivities(panel, method, 3, null);
    expect(panel).toEqual(before);
  });

  it('[Z7, Z10] has a row without quality exactly where quality is given', () => {
    const { rows, chosen } = computed();
    const unadjusted = readPanel(row(quantities, 0, (cell) => cell / 1.02), costs, 'missing'); // prettier-ignore
    expect(only(rows, 'quality')).toEqual([]);
    expect(sensitivities(panel, method, 3, unadjusted).slice(rows.length)).toEqual([
      { kind: 'quality', of: 'none', index: indexOf(unadjusted), difference: indexOf(unadjusted) - chosen },
    ]);
  });
});

describe('changes under which an index has no value', () => {
  it('[Z9] show why in their own row', () => {
    const falling = [[5, 0], [3, 4]]; // prettier-ignore
    const data = readPanel(falling, falling, 'activity');
    const rows = sensitivities(data, { formula: 'laspeyres', linking: 'annual', base: 1 }, 2, null);
    const log = rows.find(({ of }) => of === 'tornqvist')!;
    expect(log).toEqual({ kind: 'formula', of: 'tornqvist', index: { code: 'logarithmOfZero', data: { service: 0, period: 1 } }, difference: null }); // prettier-ignore
    expect(rows.find(({ of }) => of === 'paasche')!.index).toEqual(expect.any(Number));
  });

  it('[Z9] have no difference where either index is missing', () => {
    const data = readPanel([[5, 'x', 4], [3, 4, 'x']], [[5, 'x', 4], [3, 4, 'x']], 'missing'); // prettier-ignore
    const rows = sensitivities(data, { formula: 'laspeyres', linking: 'annual', base: 1 }, 3, null);
    expect(rows[0]).toEqual({ kind: 'as chosen', of: '', index: null, difference: null });
    const fixed = rows.find(({ of }) => of === 'fixed')!;
    expect(fixed).toEqual({ kind: 'linking', of: 'fixed', index: 80, difference: null });
    const left = sensitivities(data, { formula: 'laspeyres', linking: 'fixed', base: 1 }, 3, null);
    expect(left.find(({ of }) => of === 'annual')).toMatchObject({ index: null, difference: null });
  });

  it('[Z9] are no hiding place for a fault of the program', () => {
    const broken = Object.defineProperty({ ...panel }, 'costs', { get: () => faulty() });
    expect(() => sensitivities(panel, method, 3, broken)).toThrow('a fault');
  });

  it('[E4] refuses a position outside the data by the name of the option', () => {
    expect(refused(() => sensitivities(panel, method, 4, null))).toMatchObject({ code: 'notAPosition', data: { argument: 'at' } }); // prettier-ignore
  });

  it('[Z8] among more than 100 services only those with the largest cost over all periods are changed one by one, in their order', () => {
    // The first 30 cost least, although they cost more than others in the first period.
    const costOf = (i: number) => (i < 30 ? [500, 1] : [1 + i, 1000 - i]);
    const many = Array.from({ length: 130 }, (_, i) => costOf(i));
    const rows = sensitivities(readPanel(many, many, 'missing'), { ...method, formula: 'laspeyres' }, 2, null);
    for (const kind of ['left out', 'weight +10%', 'weight -10%'] as const) {
      expect(only(rows, kind).map(({ of }) => of)).toEqual(Array.from({ length: 100 }, (_, i) => 30 + i));
    }
    const hundred = sensitivities(readPanel(many.slice(0, 100), many.slice(0, 100), 'missing'), method, 2, null);
    expect(only(hundred, 'left out')).toHaveLength(100);
  });
});
