import { contributions } from '../../src/core/contributions/contributions';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { unitCostIndex } from '../../src/core/index/unitCostIndex';
import { valueSums } from '../../src/core/index/valueSums';
import { reference } from './reference';

type Names = 'laspeyres' | 'paasche' | 'fisher';
interface Source {
  readonly inputs: { readonly [row in 'p0' | 'q0' | 'p1' | 'q1']: number[] };
  readonly expected: { readonly [name in Names | 'sum_p1q0' | 'sum_p0q0' | 'sum_p1q1' | 'sum_p0q1']: number };
  readonly tolerance: number;
}

/** AtoZmath, Index number example: four items, two periods, with the four sums printed. */
describe('four foods', () => {
  const { inputs, expected, tolerance } = reference<Source>('25_atozmath_laspeyres_paasche_fisher');
  const { p0, q0, p1, q1 } = inputs;
  const costs = p0.map((p, i) => [p * q0[i]!, p1[i]! * q1[i]!]);
  const quantities = q0.map((q, i) => [q, q1[i]!]);
  const panel = readPanel(quantities, costs, 'missing');

  it('[F1, F2] the four value sums as printed', () => {
    const { earlier, moved, later, back } = valueSums(panel, 0, 1);
    const { sum_p0q0, sum_p0q1, sum_p1q1, sum_p1q0 } = expected;
    expect([earlier, moved, later, back].map(({ high }) => high)).toEqual([sum_p0q0, sum_p0q1, sum_p1q1, sum_p1q0]);
  });

  // Laspeyres prices go with Paasche volumes and the other way round.
  it.each([
    ['laspeyres', 'paasche'],
    ['paasche', 'laspeyres'],
    ['fisher', 'fisher'],
  ] as const)('[O1, O2] the price index of %s is the unit-cost index that goes with %s volumes', (name, formula) => {
    const index = unitCostIndex(panel, { formula, linking: 'annual', base: 1 });
    expect(Math.abs(index[1]! - expected[name])).toBeLessThanOrEqual(tolerance);
  });

  it.each(['laspeyres', 'paasche', 'fisher'] as const)(
    '[F1, F2, F3] and %s itself, with prices as quantities',
    (formula) => {
      const prices = p0.map((p, i) => [p, p1[i]!]);
      const index = outputIndex(readPanel(prices, costs, 'missing'), { formula, linking: 'annual', base: 1 });
      expect(Math.abs(index[1]! - expected[formula])).toBeLessThanOrEqual(tolerance);
    },
  );

  it('[W1] Laspeyres contributions are differences of the printed sums', () => {
    const block = contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: null });
    const whole = block.reduce((sum, row) => sum + (row[1] as number), 0);
    expect(whole).toBeCloseTo((expected.sum_p0q1 - expected.sum_p0q0) / expected.sum_p0q0, 15);
  });
});
