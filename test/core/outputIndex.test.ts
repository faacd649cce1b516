import fc from 'fast-check';
import { takesLogarithms } from '../../src/core/index/formulas';
import { outputIndex } from '../../src/core/index/outputIndex';
import type { FormulaName, Linking, ZeroRule } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { exactIndex, unitsInLastPlace } from './exactIndex';
import { calmPanels, panels } from './panels';
import { refused } from './refused';

const LINKINGS: Linking[] = ['annual', 'fixed', 2, 3];

function index(
  q: unknown[][],
  c: unknown[][],
  formula: FormulaName,
  linking: Linking,
  base = 1,
  zeros: ZeroRule = 'missing',
) {
  return outputIndex(readPanel(q, c, zeros), { formula, linking, base });
}

const x = '[x]';

describe('linking', () => {
  const q = [
    [10, 11, 12, 15],
    [20, 18, 21, 20],
  ];
  const c = [
    [100, 121, 150, 180],
    [300, 290, 340, 350],
  ];
  const links = (from: number, to: number) =>
    index(
      q.map((r) => [r[from], r[to]]),
      c.map((r) => [r[from], r[to]]),
      'fisher',
      'annual',
    )[1]! / 100;

  it('[L1] annual: the index of the period before times the link', () => {
    const got = index(q, c, 'fisher', 'annual');
    expect(got[3]).toBeCloseTo(100 * links(0, 1) * links(1, 2) * links(2, 3), 10);
  });

  it('[L2] fixed: each period directly against the base, before and after it', () => {
    const got = index(q, c, 'fisher', 'fixed', 2);
    expect(got).toEqual([
      expect.closeTo(100 * links(1, 0), 10),
      100,
      expect.closeTo(100 * links(1, 2), 10),
      expect.closeTo(100 * links(1, 3), 10),
    ]);
  });

  it('[L3] renewed every 2 periods: weights of periods 1 and 3, spans chained at their ends', () => {
    const got = index(q, c, 'laspeyres', 2);
    const laspeyres = (from: number, to: number) =>
      (c[0]![from]! * q[0]![to]! / q[0]![from]! + c[1]![from]! * q[1]![to]! / q[1]![from]!) / (c[0]![from]! + c[1]![from]!); // prettier-ignore
    expect(got[1]).toBeCloseTo(100 * laspeyres(0, 1), 10);
    expect(got[2]).toBeCloseTo(100 * laspeyres(0, 2), 10);
    expect(got[3]).toBeCloseTo(100 * laspeyres(0, 2) * laspeyres(2, 3), 10);
  });

  it('[L4] another base changes the level of a chained index and none of its growth rates', () => {
    fc.assert(
      fc.property(
        panels({ gaps: false, least: 3 }),
        fc.constantFrom(...FORMULA_NAMES),
        fc.constantFrom<Linking>('annual', 2),
        ({ quantities, costs }, formula, linking) => {
          const first = index(quantities, costs, formula, linking, 1) as number[];
          const third = index(quantities, costs, formula, linking, 3) as number[];
          first.forEach((value, t) => expect(third[t]! / value / (100 / first[2]!)).toBeCloseTo(1, 12));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('[L3] a span below 2 or not whole is refused', () => {
    for (const span of [0, 1, 2.5, -3, NaN]) {
      expect(refused(() => index(q, c, 'fisher', span)).code).toBe('unknownLinking');
    }
  });

  it.each([0, 5, 1.5, -1, NaN, Infinity])('[E4] base %p is refused with the last position', (base) => {
    expect(refused(() => index(q, c, 'fisher', 'annual', base))).toMatchObject({
      code: 'notAPosition',
      data: { argument: 'base', last: 4 },
    });
  });
});

describe('[M5] a comparison without a matched service', () => {
  const q = [
    [10, 11, x, x, 15],
    [x, x, x, 21, 20],
  ];

  it('cuts an annual chain: the base keeps its side', () => {
    expect(index(q, q, 'fisher', 'annual', 1).map((v) => v === null)).toEqual([false, false, true, true, true]);
    expect(index(q, q, 'fisher', 'annual', 5).map((v) => v === null)).toEqual([true, true, true, false, false]);
  });

  it('leaves a fixed base its direct comparisons, across the gap', () => {
    expect(index(q, q, 'fisher', 'fixed', 1).map((v) => v === null)).toEqual([false, false, true, true, false]);
  });

  it('cuts a renewed chain at the span that has no match', () => {
    expect(index(q, q, 'fisher', 2, 1).map((v) => v === null)).toEqual([false, false, true, true, true]);
    expect(index(q, q, 'fisher', 4, 1).map((v) => v === null)).toEqual([false, false, true, true, false]);
  });

  it('leaves the base itself at 100 even where it stands alone', () => {
    expect(index(q, q, 'fisher', 'annual', 3)).toEqual([null, null, 100, null, null]);
  });
});

describe('[M3] a service that falls to 0, with zeros as activity', () => {
  const q = [
    [10, 0, 0],
    [10, 10, 10],
  ];
  const c = [
    [100, 0, 0],
    [300, 300, 300],
  ];
  it.each([
    ['laspeyres', 75],
    ['paasche', 75],
    ['fisher', 75],
    ['walsh', 75],
    ['marshall-edgeworth', 75],
    // average shares 0.125 and 0.875: 1 - 0.125
    ['average-share', 87.5],
  ] as const)('%s counts the fall, at the earlier unit cost', (formula, expected) => {
    expect(index(q, c, formula, 'annual', 1, 'activity')).toEqual([100, expected, expected]);
  });

  it.each(FORMULA_NAMES.filter(takesLogarithms))(
    '%s names the service and the period that have no logarithm',
    (formula) => {
      expect(refused(() => index(q, c, formula, 'annual', 1, 'activity'))).toEqual({
        code: 'logarithmOfZero',
        data: { service: 0, period: 1 },
      });
    },
  );

  it('is left out of the comparison when it rises from 0 again', () => {
    expect(index([[10, 0, 99], [10, 10, 20]], [[100, 0, 99], [300, 300, 300]], 'laspeyres', 'annual', 1, 'activity')).toEqual([100, 75, 150]); // prettier-ignore
  });

  it('gives 0 where all services fall to 0, and refuses to relate anything to a base of 0', () => {
    expect(index([[5, 0]], [[9, 0]], 'fisher', 'annual', 1, 'activity')).toEqual([100, 0]);
    expect(refused(() => index([[5, 0]], [[9, 0]], 'fisher', 'annual', 2, 'activity'))).toEqual({
      code: 'zeroBase',
      data: { base: 1 },
    });
  });
});

describe('accuracy', () => {
  it.each(FORMULA_NAMES)('[A1, A3] %s equals the independent engine where growths are small', (formula) => {
    const allowed = takesLogarithms(formula) ? 4 : 1;
    fc.assert(
      fc.property(calmPanels(), fc.constantFrom(...LINKINGS), ({ quantities, costs }, linking) => {
        const expected = exactIndex(quantities, costs, formula, linking, 1);
        index(quantities, costs, formula, linking).forEach((value, t) =>
          expect(unitsInLastPlace(value!, expected[t]!)).toBeLessThanOrEqual(allowed),
        );
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  it.each(FORMULA_NAMES)(
    '[A1, A2] %s equals the independent engine in 60 digits for every linking and base, with gaps',
    (formula) => {
      const allowed = takesLogarithms(formula) ? 4 : 1;
      fc.assert(
        fc.property(panels(), fc.constantFrom(...LINKINGS), fc.nat(), ({ quantities, costs }, linking, nth) => {
          const base = 1 + (nth % quantities[0]!.length);
          const got = index(quantities, costs, formula, linking, base);
          const expected = exactIndex(quantities, costs, formula, linking, base);
          expect(got.map((v) => v === null)).toEqual(expected.map((v) => v === null));
          got.forEach(
            (value, t) => value !== null && expect(unitsInLastPlace(value, expected[t]!)).toBeLessThanOrEqual(allowed),
          );
        }),
        { numRuns: 60, seed: 20261124 },
      );
    },
  );

  it.each(FORMULA_NAMES)('[A4] %s: unchanged quantities give exactly 100, whatever the costs', (formula) => {
    fc.assert(
      fc.property(panels({ gaps: false }), fc.constantFrom(...LINKINGS), ({ quantities, costs }, linking) => {
        const unchanged = quantities.map((row) => row.map(() => row[0]!));
        expect(index(unchanged, costs, formula, linking)).toEqual(unchanged[0]!.map(() => 100));
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it.each(FORMULA_NAMES)('[A4] %s: all quantities times 3 give exactly 300', (formula) => {
    const whole = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...LINKINGS),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (firsts, linking, cost) => {
          const q = firsts.map((first) => [first, 3 * first, 9 * first, 3 * first]);
          const c = firsts.map((_, i) => [cost * (i + 1), cost * (i + 2), cost + i, cost / (i + 1)]);
          expect(index(q, c, formula, linking)).toEqual([100, 300, 900, 300]);
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });
});
