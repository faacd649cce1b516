import fc from 'fast-check';
import { FORMULAS, takesLogarithms } from '../../src/core/index/formulas';
import { link } from '../../src/core/index/link';
import type { FormulaName } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { exactLink, unitsInLastPlace } from './exactIndex';
import { panels } from './panels';

const linkOf = (q: unknown[][], c: unknown[][], formula: FormulaName) =>
  link(readPanel(q, c, 'missing'), formula, 0, 1)!.high;

/** Two services, by hand: q 2 -> 4 and 10 -> 5; c 20 -> 60 and 80 -> 40, so p 10 -> 15 and 8 -> 8; r 2 and 0.5. */
const q = [
  [2, 4],
  [10, 5],
];
const c = [
  [20, 60],
  [80, 40],
];

describe('the ten formulas', () => {
  it('[F1] Laspeyres weights the growths with the earlier cost shares: (20 x 2 + 80 x 0.5) / 100', () => {
    expect(linkOf(q, c, 'laspeyres')).toBe(0.8);
  });
  it('[F2] Paasche values both quantities at the later unit costs: 100 / (60 / 2 + 40 / 0.5)', () => {
    expect(linkOf(q, c, 'paasche')).toBe(100 / 110);
  });
  it('[F3] Fisher is the geometric mean of Laspeyres and Paasche', () => {
    expect(linkOf(q, c, 'fisher')).toBeCloseTo(Math.sqrt(0.8 / 1.1), 15);
  });
  it('[F4] Törnqvist weights logarithmic growths with the average shares 0.4 and 0.6', () => {
    expect(linkOf(q, c, 'tornqvist')).toBeCloseTo(2 ** 0.4 * 0.5 ** 0.6, 15);
  });
  it('[F5] average-share weights per cent growths with the average shares: 1 + 0.4 - 0.3', () => {
    expect(linkOf(q, c, 'average-share')).toBeCloseTo(1.1, 15);
  });
  it('[F6] Walsh values quantities at the geometric mean of the unit costs', () => {
    const middle = Math.sqrt(150);
    expect(linkOf(q, c, 'walsh')).toBeCloseTo((4 * middle + 5 * 8) / (2 * middle + 10 * 8), 15);
  });
  it('[F7] Marshall-Edgeworth values quantities at the sum of the unit costs: (4 x 25 + 5 x 16) / (2 x 25 + 10 x 16)', () => {
    expect(linkOf(q, c, 'marshall-edgeworth')).toBe(180 / 210);
  });
  it('[F8] geometric Laspeyres weights logarithmic growths with the earlier shares 0.2 and 0.8', () => {
    expect(linkOf(q, c, 'geometric-laspeyres')).toBeCloseTo(2 ** 0.2 * 0.5 ** 0.8, 15);
  });
  it('[F9] geometric Paasche weights logarithmic growths with the later shares 0.6 and 0.4', () => {
    expect(linkOf(q, c, 'geometric-paasche')).toBeCloseTo(2 ** 0.6 * 0.5 ** 0.4, 15);
  });
  it('[F10] Sato-Vartia weights with the logarithmic mean of the shares', () => {
    const [a, b] = [0.4 / Math.log(3), -0.4 / Math.log(0.5)];
    expect(linkOf(q, c, 'sato-vartia')).toBeCloseTo(2 ** (a / (a + b)) * 0.5 ** (b / (a + b)), 14);
  });
  it('[F10] Sato-Vartia takes the share itself where it does not change', () => {
    expect(linkOf([[1, 2], [1, 3]], [[5, 5], [5, 5]], 'sato-vartia')).toBeCloseTo(Math.sqrt(6), 14); // prettier-ignore
  });

  it.each(FORMULA_NAMES)(
    '[A1] %s equals its definition in 60 digits, to the last place, on any panel with gaps',
    (formula) => {
      const allowed = takesLogarithms(formula) ? 4 : 1;
      fc.assert(
        fc.property(panels(), ({ quantities, costs }) => {
          const got = link(readPanel(quantities, costs, 'missing'), formula, 0, 1);
          const expected = exactLink(quantities, costs, formula, 0, 1);
          expect(got === null).toBe(expected === null);
          if (got !== null && expected !== null) {
            expect(unitsInLastPlace(got.high, expected)).toBeLessThanOrEqual(allowed);
          }
        }),
        { numRuns: 150, seed: 20261124 },
      );
    },
  );

  it('[F11] every formula is one row of the table: a mean and its weights, or a mean of two rows', () => {
    expect(Object.keys(FORMULAS).sort()).toEqual([...FORMULA_NAMES].sort());
    expect(FORMULA_NAMES.filter(takesLogarithms)).toEqual([
      'tornqvist',
      'geometric-laspeyres',
      'geometric-paasche',
      'sato-vartia',
    ]);
  });
});
