import fc from 'fast-check';
import { outputIndex } from '../../src/core/index/outputIndex';
import type { FormulaName, Linking } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import { link as linkOf } from '../../src/core/index/link';
import { readPanel } from '../../src/core/panel/panel';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import type { Figure } from './exactIndex';
import { panels } from './panels';

const index = (q: Figure[][], c: Figure[][], formula: FormulaName, linking: Linking = 'annual', base = 1) =>
  outputIndex(readPanel(q, c, 'missing'), { formula, linking, base });
const links = (q: Figure[][], c: Figure[][], formula: FormulaName) => {
  const panel = readPanel(q, c, 'missing');
  return Array.from({ length: panel.periods - 1 }, (_, t) => linkOf(panel, formula, t, t + 1)?.high ?? null);
};
const growths = (q: Figure[][], c: Figure[][], formula: FormulaName) =>
  weightedGrowth(readPanel(q, c, 'missing'), formula);
const scaled = (block: Figure[][], factor: (service: number, period: number) => number): Figure[][] =>
  block.map((row, i) => row.map((v, t) => (typeof v === 'number' ? v * factor(i, t) : v)));
const reversed = (block: Figure[][]): Figure[][] => block.map((row) => [...row].reverse());
const anyFormula = fc.constantFrom(...FORMULA_NAMES);
const runs = { numRuns: 80, seed: 11 };

/** Equal up to rounding of the changed inputs themselves. */
function expectClose(got: readonly (number | null)[], expected: readonly (number | null)[], digits = 11): void {
  expect(got.map((v) => v === null)).toEqual(expected.map((v) => v === null));
  got.forEach((v, t) => v !== null && expect(v / expected[t]!).toBeCloseTo(1, digits));
}

describe('what every index must satisfy, on panels with gaps', () => {
  it('[F12] proportionality: all quantities of a period times 1.7, at the same unit costs, give its index times 1.7', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        const last = quantities[0]!.length - 1;
        const more = scaled(quantities, (_i, t) => (t === last ? 1.7 : 1));
        const dearer = scaled(costs, (_i, t) => (t === last ? 1.7 : 1));
        const got = index(more, dearer, formula);
        const before = index(quantities, costs, formula);
        expectClose(
          got,
          before.map((v, t) => (v !== null && t === last && last > 0 ? v * 1.7 : v)),
        );
      }),
      runs,
    );
  });

  it('[F13] change of unit: counting a service in other units leaves every index alone', () => {
    fc.assert(
      fc.property(
        panels(),
        anyFormula,
        fc.constantFrom<Linking>('annual', 'fixed', 2),
        ({ quantities, costs }, formula, linking) => {
          const units = [1000, 1 / 52, 12, 0.001, 365, 7];
          expectClose(
            index(
              scaled(quantities, (i) => units[i]!),
              costs,
              formula,
              linking,
            ),
            index(quantities, costs, formula, linking),
          );
        },
      ),
      runs,
    );
  });

  it('[F13] costs in thousands instead of units leave every index alone', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        expectClose(
          index(
            quantities,
            scaled(costs, () => 1 / 1000),
            formula,
          ),
          index(quantities, costs, formula),
        );
      }),
      runs,
    );
  });

  it.each(['fisher', 'tornqvist', 'walsh', 'marshall-edgeworth', 'sato-vartia'] as const)(
    '[F14] time reversal: %s backwards is its reciprocal',
    (formula) => {
      fc.assert(
        fc.property(panels(), ({ quantities, costs }) => {
          const forwards = links(quantities, costs, formula);
          const backwards = links(reversed(quantities), reversed(costs), formula).reverse();
          expectClose(
            forwards,
            backwards.map((link) => (link === null ? null : 1 / link)),
          );
        }),
        runs,
      );
    },
  );

  it('[F14] Laspeyres backwards is the reciprocal of Paasche', () => {
    fc.assert(
      fc.property(panels(), ({ quantities, costs }) => {
        const forwards = links(quantities, costs, 'paasche');
        const backwards = links(reversed(quantities), reversed(costs), 'laspeyres').reverse();
        expectClose(
          forwards,
          backwards.map((link) => (link === null ? null : 1 / link)),
        );
      }),
      runs,
    );
  });

  it('[F3] Fisher lies between Laspeyres and Paasche', () => {
    fc.assert(
      fc.property(panels(), ({ quantities, costs }) => {
        const [l, p, f] = (['laspeyres', 'paasche', 'fisher'] as const).map((formula) =>
          growths(quantities, costs, formula),
        );
        f!.forEach((value, t) => {
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(Math.min(l![t]!, p![t]!) - 1e-15 * (1 + Math.abs(value)));
            expect(value).toBeLessThanOrEqual(Math.max(l![t]!, p![t]!) + 1e-15 * (1 + Math.abs(value)));
          }
        });
      }),
      runs,
    );
  });

  it('[F15] every index lies between the smallest and the largest relative (mean value)', () => {
    fc.assert(
      fc.property(panels({ gaps: false }), anyFormula, ({ quantities, costs }, formula) => {
        const relatives = (quantities as number[][]).map((row) => row[1]! / row[0]!);
        const link = linkOf(readPanel(quantities, costs, 'missing'), formula, 0, 1)!.high;
        expect(link).toBeGreaterThanOrEqual(Math.min(...relatives) * (1 - 1e-12));
        expect(link).toBeLessThanOrEqual(Math.max(...relatives) * (1 + 1e-12));
      }),
      runs,
    );
  });

  it('[L1] chaining and unchaining: the growth of an annual index is the weighted growth', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        const values = index(quantities, costs, formula);
        const growth = growths(quantities, costs, formula);
        values.forEach((v, t) => {
          if (v !== null && values[t - 1] !== null && values[t - 1] !== undefined && growth[t] !== null) {
            const factor = v / values[t - 1]!;
            expect(Math.abs(factor - 1 - growth[t]!)).toBeLessThanOrEqual(1e-14 * Math.max(1, factor));
          }
        });
      }),
      runs,
    );
  });

  it('[F16] the order of services does not matter', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        expectClose(
          index([...quantities].reverse(), [...costs].reverse(), formula),
          index(quantities, costs, formula),
          14,
        );
      }),
      runs,
    );
  });

  it('[M6] the result is a finite number of at least 0 or null, on every panel that is not refused', () => {
    fc.assert(
      fc.property(
        panels(),
        anyFormula,
        fc.constantFrom<Linking>('annual', 'fixed', 2, 3),
        ({ quantities, costs }, formula, linking) => {
          index(quantities, costs, formula, linking).forEach((v) =>
            expect(v === null || (Number.isFinite(v) && v >= 0)).toBe(true),
          );
        },
      ),
      runs,
    );
  });
});
