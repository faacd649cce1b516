import fc from 'fast-check';
import { contributions } from '../../src/core/contributions/contributions';
import { linkContributions } from '../../src/core/contributions/linkContributions';
import type { FormulaName, Linking } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import type { Overlap } from '../../src/core/quarterly/quarterlyIndex';
import { OVERLAPS, quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
import { quarterlyContributions } from '../../src/core/quarterly/quarterlyContributions';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import type { Figure } from './exactIndex';
import { exactContributions } from './exactContributions';
import { calmPanels, panels } from './panels';
import { refused } from './refused';

const anyFormula = fc.constantFrom(...FORMULA_NAMES);
const anyLinking = fc.constantFrom<Linking>('annual', 'fixed', 2, 3);
const runs = { numRuns: 150, seed: 7 };
type Cell = number | '' | null;

/** Panels with gaps whose figures lie between 1 and about 120: a change is then not small beside a level a million times as large. */
const ordinaryPanels = () => {
  const nearer = (block: Figure[][]): Figure[][] =>
    block.map((row) => row.map((v) => (typeof v === 'number' && v > 0 ? 1 + 10 * (Math.log10(v) + 3) : v)));
  return panels({ least: 3 }).map(({ quantities, costs }) => ({
    quantities: nearer(quantities),
    costs: nearer(costs),
  }));
};

const numbersIn = (block: Cell[][], t: number): number[] =>
  block.flatMap((row) => (typeof row[t] === 'number' ? [row[t]] : []));
const sizeOf = (parts: readonly number[]): number => parts.reduce((sum, one) => sum + Math.abs(one), 0);
const total = (parts: readonly number[]): number => parts.reduce((sum, one) => sum + one, 0);

/**
 * A column adds up to what it explains, up to `tolerance` of the sum of the amounts that are added; what is less than half
 * the last place of 1 is lost in the link.
 */
function expectAddsUp(block: Cell[][], t: number, whole: number | null, tolerance: number): void {
  const parts = numbersIn(block, t);
  if (whole === null) {
    expect(parts).toEqual([]);
    return;
  }
  expect(Math.abs(total(parts) - whole)).toBeLessThanOrEqual(
    tolerance * Math.max(sizeOf(parts), Math.abs(whole)) + 1e-16,
  );
}

describe('contributions to the link', () => {
  it('[W1] every column adds up to the weighted growth to 1e-15, for every formula, on panels with gaps', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        const panel = readPanel(quantities, costs, 'missing');
        const block = contributions(panel, { formula, linking: 'annual', base: 1, since: null });
        weightedGrowth(panel, formula).forEach((growth, t) => t > 0 && expectAddsUp(block, t, growth, 1e-15));
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it.each(FORMULA_NAMES)('[W1] %s: every contribution agrees with 60 digits from its definition', (formula) => {
    fc.assert(
      fc.property(calmPanels(), ({ quantities, costs }) => {
        const parts = linkContributions(readPanel(quantities, costs, 'missing'), formula, 0, 1)!;
        const exact = exactContributions(quantities, costs, formula, 0, 1);
        exact.forEach((value, i) => {
          expect(Math.abs(parts[i]! - value!)).toBeLessThanOrEqual(1e-14 * Math.abs(value!) + 1e-30);
        });
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('[W1] the worked figures: Laspeyres, Paasche, Fisher and Törnqvist of two services', () => {
    const panel = readPanel([[2, 4], [10, 5]], [[20, 60], [80, 40]], 'missing'); // prettier-ignore
    const parts = (formula: FormulaName) =>
      contributions(panel, { formula, linking: 'annual', base: 1, since: null }).map((row) => row[1]);
    expect(parts('laspeyres')).toEqual([0.2, -0.4]);
    expect(parts('paasche')[0]).toBeCloseTo(30 / 110, 15);
    expect(parts('paasche')[1]).toBeCloseTo(-40 / 110, 15);
    const k = Math.sqrt(0.88);
    expect(parts('fisher')[0]).toBeCloseTo((0.2 + (k * 30) / 110) / (1 + k), 15);
    expect(parts('fisher')[1]).toBeCloseTo((-0.4 - (k * 40) / 110) / (1 + k), 15);
    const growth = 2 ** 0.4 * 0.5 ** 0.6 - 1;
    expect(parts('tornqvist')[0]).toBeCloseTo((0.4 * Math.LN2 * growth) / (-0.2 * Math.LN2), 15);
  });

  it('[W2] a service that is not matched is left empty, so that the sum of the column stands', () => {
    const panel = readPanel([[1, 2, 2], [5, '..', 4]], [[1, 2, 2], [5, 6, 4]], 'missing'); // prettier-ignore
    const block = contributions(panel, { formula: 'fisher', linking: 'annual', base: 1, since: null });
    expect(block).toEqual([
      ['', 1, 0],
      ['', '', ''],
    ]);
  });

  it('[W2] a comparison without a matched service has no contributions, and later ones have theirs', () => {
    const panel = readPanel([[1, '..', 2, 3]], [[1, 1, 2, 3]], 'missing');
    const block = contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: null });
    expect(block).toEqual([['', null, null, 0.5]]);
  });

  it.each(['laspeyres', 'paasche', 'fisher', 'average-share', 'walsh', 'marshall-edgeworth'] as const)(
    '[W3] %s: a service that falls to 0 takes its whole contribution with it',
    (formula) => {
      fc.assert(
        fc.property(panels({ gaps: false }), ({ quantities, costs }) => {
          const fallen = (block: Figure[][]) => block.map((row, i) => (i === 0 ? row.map((v, t) => (t ? 0 : v)) : row));
          const panel = readPanel(fallen(quantities), fallen(costs), 'activity');
          const parts = contributions(panel, { formula, linking: 'annual', base: 1, since: null });
          expect(parts[0]![1]).toBeLessThan(0);
          expectAddsUp(parts, 1, weightedGrowth(panel, formula)[1]!, 1e-15);
        }),
        runs,
      );
    },
  );

  it('[W3] a formula with logarithms refuses a fall to 0 and names the service', () => {
    const panel = readPanel([[1, 0], [2, 2]], [[1, 0], [2, 2]], 'activity'); // prettier-ignore
    expect(refused(() => contributions(panel, { formula: 'tornqvist', linking: 'annual', base: 1, since: null }))).toEqual(
      { code: 'logarithmOfZero', data: { service: 0, period: 1 } },
    ); // prettier-ignore
  });
});

describe('contributions over several periods', () => {
  it('[W4] every column adds up to the change of the index since any earlier period, under every formula and linking', () => {
    fc.assert(
      fc.property(ordinaryPanels(), anyFormula, anyLinking, fc.nat(5), fc.nat(5), (data, formula, linking, a, b) => {
        const panel = readPanel(data.quantities, data.costs, 'missing');
        const base = 1 + (a % panel.periods);
        const since = 1 + (b % panel.periods);
        const block = contributions(panel, { formula, linking, base, since });
        // An index with the period itself as its level: the fixed base stays what it is, a chain may begin anywhere.
        const index = outputIndex(panel, { formula, linking, base: linking === 'fixed' ? base : since });
        const start = index[since - 1] ?? null;
        index.forEach((value, t) => {
          if (t >= since) {
            const change = value === null || start === null ? null : (value - start) / start;
            const parts = numbersIn(block, t);
            if (change === null) {
              expect(parts).toEqual([]);
            } else {
              const scale = Math.max(sizeOf(parts), Math.abs(change), (value! + start!) / start!);
              expect(Math.abs(total(parts) - change)).toBeLessThanOrEqual(1e-13 * scale);
            }
          } else {
            expect(block.map((row) => row[t])).toEqual(block.map(() => ''));
          }
        });
      }),
      { numRuns: 400, seed: 21 },
    );
  });

  it('[W4] without `since` every column adds up to the change on the period before, under every linking', () => {
    fc.assert(
      fc.property(ordinaryPanels(), anyFormula, anyLinking, (data, formula, linking) => {
        const panel = readPanel(data.quantities, data.costs, 'missing');
        const block = contributions(panel, { formula, linking, base: 1, since: null });
        const index = outputIndex(panel, { formula, linking, base: 1 });
        index.forEach((value, t) => {
          const before = index[t - 1] ?? null;
          if (value !== null && before !== null) {
            const parts = numbersIn(block, t);
            const scale = Math.max(sizeOf(parts), (value + before) / before, 100 / before);
            expect(Math.abs(total(parts) - (value - before) / before)).toBeLessThanOrEqual(1e-13 * scale);
          }
        });
      }),
      runs,
    );
  });

  it('[W5] points may be added: contributions since a period are those of each link times the level reached', () => {
    const panel = readPanel([[20, 22, 22], [30, 27, 54]], [[40, 44, 44], [60, 54, 108]], 'missing'); // prettier-ignore
    const since = contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: 1 });
    const each = contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: null });
    const level = outputIndex(panel, { formula: 'laspeyres', linking: 'annual', base: 1 })[1]! / 100;
    expect(since[1]![2]).toBeCloseTo((each[1]![1] as number) + level * (each[1]![2] as number), 15);
  });

  it('[W6] a service that takes part in some of the comparisons only has a figure; one that takes part in none has not', () => {
    const panel = readPanel(
      [[1, 2, 3, 4], [5, 6, '..', '..'], ['..', 3, '..', 3]],
      [[1, 2, 3, 4], [5, 6, 7, 8], [2, 3, 4, 5]],
      'missing',
    ); // prettier-ignore
    const block = contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: 1 });
    expect(block[1]!.map((cell) => typeof cell)).toEqual(['string', 'number', 'number', 'number']);
    expect(block[2]).toEqual(['', '', '', '']);
  });

  it('[W4] a change since a period that is 0 has no contributions', () => {
    const panel = readPanel([[2, 0, 1]], [[2, 0, 1]], 'activity');
    expect(refused(() => contributions(panel, { formula: 'laspeyres', linking: 'fixed', base: 1, since: 2 }))).toEqual({
      code: 'zeroBase',
      data: { base: 1 },
    });
  });
});

describe('contributions within the year', () => {
  const quarters = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 4, max: 15 }))
    .chain(([services, periods]) => {
      const row = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: periods, maxLength: periods });
      const block = fc.array(row, { minLength: services, maxLength: services });
      return fc.record({ quantities: block, costs: block });
    });
  const anyOverlap = fc.constantFrom<Overlap>(...OVERLAPS);

  it('[W7] every column adds up to the change of the index at every lag and since every period, under each overlap', () => {
    fc.assert(
      fc.property(
        quarters,
        anyOverlap,
        fc.integer({ min: 1, max: 4 }),
        fc.option(fc.nat(14)),
        (data, overlap, lag, at) => {
          const panel = readPanel(data.quantities, data.costs, 'missing');
          const index = quarterlyIndex(panel, overlap, 4);
          const since = at === null ? null : 1 + (at % panel.periods);
          const block = quarterlyContributions(panel, { overlap, frequency: 4, lag, since });
          index.forEach((value, t) => {
            const start = since === null ? t - lag : since - 1;
            const whole = start >= 0 && start < t ? (value! - index[start]!) / index[start]! : null;
            const scale = whole === null ? 1 : 1 + Math.abs(whole);
            expect(Math.abs(total(numbersIn(block, t)) - (whole ?? 0))).toBeLessThanOrEqual(
              1e-13 * scale * data.costs.length,
            );
            expect(numbersIn(block, t)).toHaveLength(whole === null ? 0 : panel.services);
          });
        },
      ),
      runs,
    );
  });

  it('[W8] four quarters apart under annual overlap it is the decomposition of Ribe: two steps, by way of the mean of the year between', () => {
    const q = [
      [10, 12, 14, 12, 13, 15, 18, 14, 16, 18],
      [30, 26, 24, 20, 22, 28, 30, 20, 21, 20],
    ];
    const c = q.map((row, i) => row.map((v, t) => v * (i === 0 ? 3 + t : 5 - t / 4)));
    const panel = readPanel(q, c, 'missing');
    const index = quarterlyIndex(panel, 'annual-overlap', 4);
    const block = quarterlyContributions(panel, { overlap: 'annual-overlap', frequency: 4, lag: 4, since: null });
    const mean = (row: number[], year: number) => row.slice(4 * year, 4 * year + 4).reduce((s, v) => s + v, 0) / 4;
    const share = (i: number, year: number) => mean(c[i]!, year) / (mean(c[0]!, year) + mean(c[1]!, year));
    const annual = (year: number) => mean(index as number[], year);
    [8, 9].forEach((t) =>
      q.forEach((row, i) => {
        const thisYear = (annual(1) / index[t - 4]!) * share(i, 1) * (row[t]! / mean(row, 1) - 1);
        const yearBefore =
          (annual(0) / index[t - 4]!) * share(i, 0) * (mean(row, 1) / mean(row, 0) - row[t - 4]! / mean(row, 0));
        expect(block[i]![t]).toBeCloseTo(thisYear + yearBefore, 13);
      }),
    );
  });

  it('[W9] a service without figures throughout a year adds nothing in that year and keeps its points', () => {
    const q = [[1, 1, 2, 2, 3, 3], [1, 1, '..', 1, 1, 1]]; // prettier-ignore
    const block = quarterlyContributions(readPanel(q, q, 'missing'), {
      overlap: 'annual-overlap',
      frequency: 2,
      lag: 1,
      since: null,
    });
    expect(block[1]).toEqual(['', 0, 0, '', '', '']);
    expect(block[0]!.slice(1, 3)).toEqual([0, 1]);
  });

  it('[W10] lag and since are positions within the data', () => {
    const panel = readPanel([[1, 1, 2, 2]], [[1, 1, 2, 2]], 'missing');
    const method = { overlap: 'annual-overlap', frequency: 2, lag: 1, since: null } as const;
    expect(refused(() => quarterlyContributions(panel, { ...method, lag: 0 })).code).toBe('optionOutOfRange');
    expect(refused(() => quarterlyContributions(panel, { ...method, lag: 1.5 })).code).toBe('notAWholeNumber');
    expect(refused(() => quarterlyContributions(panel, { ...method, since: 5 })).code).toBe('notAPosition');
  });
});
