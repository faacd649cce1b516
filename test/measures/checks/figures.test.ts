import fc from 'fast-check';
import { checkMeasure } from '../../../src/measures/checks/checkMeasure';
import type { Line } from './checkedSample';
import { standingOut } from '../../../src/measures/checks/outliers';
import { BIG, BIG_COST, COSTS, STEADY, block, check, measureOf, ofKind, two } from './checkedSample';

describe('growth that stands out', () => {
  it('[C54] is found against the service’s own history, with its cell', () => {
    const found = ofKind(two([50, 51, 52, 80, 81, 83], [500, 510, 520, 540, 550, 560]), 'outlier');
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'review',
        block: 'quantities',
        service: 'Meals',
        period: '2018',
        sheet: 'Quantities',
        cell: 'G8',
        details: { growth: 80 / 52, usual: expect.closeTo(1.02, 2), spike: false },
      }),
    ]);
  });

  it('[C54] a single wrong figure is one finding, not two', () => {
    const found = ofKind(two([50, 51, 52, 80, 53, 54], [500, 510, 520, 530, 540, 550]), 'outlier');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ period: '2018', details: { spike: true } });
  });

  it('[C54] a service that always moves a lot has no outlier, nor one with a short history or small changes', () => {
    expect(ofKind(two([50, 80, 45, 90, 40, 85], COSTS), 'outlier')).toEqual([]);
    expect(ofKind(two([50, 51, 90, null, null, null], COSTS), 'outlier')).toEqual([]);
    expect(ofKind(two([100, 100, 100, 100, 120, 120], COSTS), 'outlier')).toEqual([]);
  });

  it('[C54] the limit is 3.5 times the median absolute deviation over 0.6745', () => {
    // Median 0.1, deviations 0.2 0 0.2 0 and the last: their median is 0.2, the limit 3.5 x 0.2 / 0.6745 = 1.0378.
    const growths = (last: number) => [-0.1, 0.1, -0.1, 0.1, last].map((growth, period) => ({ period, growth }));
    expect(standingOut(growths(0.1 + 1.03))).toEqual([]);
    expect(standingOut(growths(0.1 + 1.04)).map(({ period }) => period)).toEqual([4]);
  });

  it('[C54] the unit of the figures does not matter', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(figures, fc.constantFrom(0.001, 52, 1000), (quantities, unit) => {
        const places = (values: readonly number[]) => ofKind(two(values, COSTS), 'outlier').map(({ period }) => period);
        expect(places(quantities.map((value) => value * unit))).toEqual(places(quantities));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a service under a new name', () => {
  const before: Line = ['Day care, adults', 50, 51, 52, null, null, null];
  const beforeCost: Line = ['Day care, adults', 500, 510, 520, null, null, null];

  it('[C55] is found by a name that is alike', () => {
    const found = ofKind(
      check(
        [BIG, before, ['Day care for adults (18+)', null, null, null, 20, 21, 22]],
        [BIG_COST, beforeCost, ['Day care for adults (18+)', null, null, null, 200, 210, 220]],
      ),
      'relabelled',
    );
    expect(found).toEqual([
      expect.objectContaining({
        service: 'Day care for adults (18+)',
        period: '2018',
        cell: 'G9',
        details: { before: 'Day care, adults', costRatio: 200 / 520, alike: true },
      }),
    ]);
  });

  it('[C55] is found by nearly the same cost, once for each pair', () => {
    const found = ofKind(
      check(
        [BIG, before, ['Reablement', null, null, null, 5, 5, 6], ['Telecare', null, null, null, 5, 5, 6]],
        [BIG_COST, beforeCost, ['Reablement', null, null, null, 530, 1, 1], ['Telecare', null, null, null, 560, 1, 1]],
      ),
      'relabelled',
    );
    expect(found.map(({ service }) => service)).toEqual(['Reablement']);
  });

  it('[C55] is not suspected of a service with another cost and name, or in another period', () => {
    const other = (row: readonly unknown[], costs: readonly unknown[]) =>
      ofKind(check([BIG, before, ['Telecare', ...row]], [BIG_COST, beforeCost, ['Telecare', ...costs]]), 'relabelled');
    expect(other([null, null, null, 5, 5, 5], [null, null, null, 90, 90, 90])).toEqual([]);
    expect(other([null, null, null, null, 5, 5], [null, null, null, null, 520, 520])).toEqual([]);
  });
});

describe('many services under new names', () => {
  it('[C55] are one finding: the list was made anew', () => {
    const named = (prefix: string, ...values: unknown[]): Line[] =>
      Array.from({ length: 12 }, (_, at): Line => [`${prefix} ${at}`, ...values]);
    const rows = (value: number): Line[] => [
      ...named('old', value, value, value, null, null, null),
      ...named('new', null, null, null, value, value, value),
    ];
    const found = check(rows(10), rows(100));
    expect(ofKind(found, 'relabelled')).toEqual([]);
    expect(ofKind(found, 'classificationChanged')).toEqual([
      expect.objectContaining({ period: '2018', cell: 'G6', details: { ended: 12, begun: 12 } }),
    ]);
  });
});

describe('units', () => {
  it('[C56] a jump near a familiar factor is a change of unit, and told once', () => {
    const found = two([50, 51, 52, 2750, 2800, 2850], [500, 510, 520, 540, 550, 560]);
    expect(ofKind(found, 'unitScale')).toEqual([
      expect.objectContaining({ service: 'Meals', period: '2018', details: { factor: 2750 / 52, familiar: 52 } }),
    ]);
    expect([...ofKind(found, 'outlier'), ...ofKind(found, 'unitCostJump')]).toEqual([]);
  });

  it('[C56] a jump of quantity and cost together is growth, not a change of unit', () => {
    expect(ofKind(two([5, 5, 50, 51, 52, 53], [50, 50, 500, 510, 520, 530]), 'unitScale')).toEqual([]);
  });

  it('[C56] another word for the unit than the measure has is found at its row', () => {
    const quantities = { ...block('Quantities', [BIG]), units: ['clients'] };
    const found = checkMeasure({ measure: measureOf(['Home care']), blocks: { quantities } });
    expect(ofKind(found, 'unitText')).toEqual([
      expect.objectContaining({ cell: 'A7', details: { unit: 'clients', before: 'hours' } }),
    ]);
  });
});

describe('stated totals', () => {
  const costs = (total: readonly unknown[]): Line[] => [
    ['A', 10, 11, 12, 13, 14, 15],
    ['B', 20, 21, 22, 23, 24, 25],
    ['Total', ...total],
  ];
  const quantities: Line[] = [
    ['A', ...STEADY],
    ['B', ...STEADY],
  ];

  it('[C57] that are not the sum of their parts are found, those within rounding are not', () => {
    const found = ofKind(check(quantities, costs([30, 33, 40, 36.1, 38, 40])), 'totalDiffers');
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'review',
        service: 'Total',
        period: '2017',
        cell: 'F9',
        details: { total: 40, sum: 34, difference: 6 },
      }),
    ]);
  });

  it('[C57] are not judged where a part is missing', () => {
    const gap = check(quantities, [
      ['A', 10, null],
      ['B', 20, 21],
      ['Total', 99, 99],
    ]);
    expect(ofKind(gap, 'totalDiffers').map(({ period }) => period)).toEqual(['2015']);
  });
});
