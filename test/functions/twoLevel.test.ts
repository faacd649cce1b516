import fc from 'fast-check';
import { calmPanels } from '../core/panels';
import { call } from './customFunctions';

/** The example of docs/methods/two-level.md, as its formulas would stand in a sheet. */
const AREA_A = {
  quantities: [[20, 22], [30, 27]], // prettier-ignore
  costs: [[40, 44], [60, 54]], // prettier-ignore
};
const SPENDING = [[50, 56]];
const DEFLATOR = [[100, 104]];
const row = (id: string, ...values: unknown[]) => (call(id, ...values) as number[][])[0]!;
const totals = (costs: number[][]) => costs[0]!.map((_, t) => costs.reduce((sum, one) => sum + one[t]!, 0));

describe('services, service areas, total', () => {
  const areaA = row('OUTPUTINDEX', AREA_A.quantities, AREA_A.costs, 'laspeyres');
  const volumeB = row('DEFLATE', SPENDING, DEFLATOR);
  const total = (indexes: number[][], costs: number[][]) => row('OUTPUTINDEX', indexes, costs, 'laspeyres');

  it('[J1, J4] the worked example: an area by its services, an area by its inputs, and the total', () => {
    expect(areaA).toEqual([100, 98]);
    expect(volumeB[1]).toBeCloseTo(53.846, 3);
    const inTwoSteps = total([areaA, volumeB], [totals(AREA_A.costs), SPENDING[0]!]);
    expect(inTwoSteps[1]).toBeCloseTo(101.23, 2);
    const inOne = total([...AREA_A.quantities, volumeB], [...AREA_A.costs, SPENDING[0]!]);
    expect(inOne[1]).toBeCloseTo(inTwoSteps[1]!, 12);
  });

  it('[J1] level and base of the index of an area do not matter', () => {
    const costs = [totals(AREA_A.costs), SPENDING[0]!];
    const based = row('OUTPUTINDEX', AREA_A.quantities, AREA_A.costs, 'laspeyres', null, 2);
    expect(total([based, volumeB], costs)[1]).toBeCloseTo(total([areaA, volumeB], costs)[1]!, 12);
  });

  it('[J2] an area weighs with its whole cost, also of what its index does not cover', () => {
    const whole = totals([...AREA_A.costs, [100, 100]]);
    expect(total([areaA, volumeB], [whole, SPENDING[0]!])[1]).toBeCloseTo(100 * (0.8 * 0.98 + 0.2 * 1.0769230769), 7);
  });

  it('[J3] chained Laspeyres in two steps is chained Laspeyres in one; Fisher and Törnqvist nearly', () => {
    fc.assert(
      fc.property(calmPanels(), calmPanels(), (a, b) => {
        const [one, other] = [a, b].map(({ quantities, costs }) => ({ quantities, costs, total: totals(costs) }));
        const both = (formula: string) => {
          const areas = [one!, other!].map(({ quantities, costs }) => row('OUTPUTINDEX', quantities, costs, formula));
          return {
            steps: row('OUTPUTINDEX', areas, [one!.total, other!.total], formula),
            once: row('OUTPUTINDEX', [...a.quantities, ...b.quantities], [...a.costs, ...b.costs], formula),
          };
        };
        const laspeyres = both('laspeyres');
        laspeyres.once.forEach((value, t) => expect(laspeyres.steps[t]! / value).toBeCloseTo(1, 12));
        ['fisher', 'tornqvist'].forEach((formula) => {
          const { steps, once } = both(formula);
          once.forEach((value, t) => expect(Math.abs(steps[t]! / value - 1)).toBeLessThan(0.02));
        });
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it('[J4] output = input: productivity does not change, by construction', () => {
    expect(row('PRODUCTIVITY', [volumeB], [volumeB])).toEqual([100, 100]);
  });

  it('[J5] a factor for days takes the 29th of February out; a constant factor changes nothing', () => {
    const visits = [[3660, 3650]];
    const perDay = [[1 / 366, 1 / 365]];
    const adjusted = call('QUALITYADJUST', visits, perDay);
    expect(row('OUTPUTINDEX', adjusted, [[10, 10]])[1]).toBeCloseTo(100, 12);
    const weekly = call('QUALITYADJUST', AREA_A.quantities, [[1 / 52, 1 / 52], [1, 1]]); // prettier-ignore
    expect(row('OUTPUTINDEX', weekly, AREA_A.costs)).toEqual(row('OUTPUTINDEX', AREA_A.quantities, AREA_A.costs));
    const onlyOne = call('QUALITYADJUST', AREA_A.quantities, [[1 / 53, 1 / 52], [1, 1]]) as number[][]; // prettier-ignore
    expect(onlyOne[0]![1]! / 22).toBeCloseTo(53 / 52, 14);
    expect(onlyOne[1]).toEqual([30, 27]);
  });

  it('[J6] a service contributes to the total the share of its area times what it contributes to the area', () => {
    const within = call('CONTRIBUTION', AREA_A.quantities, AREA_A.costs, 'laspeyres') as number[][];
    const whole = call(
      'CONTRIBUTION',
      [...AREA_A.quantities, volumeB],
      [...AREA_A.costs, SPENDING[0]!],
      'laspeyres',
    ) as number[][];
    const areas = call(
      'CONTRIBUTION',
      [areaA, volumeB],
      [totals(AREA_A.costs), SPENDING[0]!],
      'laspeyres',
    ) as number[][];
    [0, 1].forEach((i) => expect((100 / 150) * within[i]![1]!).toBeCloseTo(whole[i]![1]!, 15));
    expect(whole[0]![1]! + whole[1]![1]!).toBeCloseTo(areas[0]![1]!, 15);
    expect(whole[2]![1]!).toBeCloseTo(areas[1]![1]!, 15);
  });
});
