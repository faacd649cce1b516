import fc from 'fast-check';
import { comparedIndexes } from '../../src/core/index/comparison';
import type { FormulaName, Linking } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import { outputIndex } from '../../src/core/index/outputIndex';
import type { Panel } from '../../src/core/panel/panel';
import { readPanel } from '../../src/core/panel/panel';
import { unitCostIndex } from '../../src/core/index/unitCostIndex';
import { panels } from './panels';

const anyFormula = fc.constantFrom(...FORMULA_NAMES);
const anyLinking = fc.constantFrom<Linking>('annual', 'fixed', 2);
const runs = { numRuns: 150, seed: 5 };

const matchedRatio = (panel: Panel, from: number, to: number): number => {
  let [before, after] = [0, 0];
  for (let i = 0; i < panel.services; i += 1) {
    const [at0, at1] = [from * panel.services + i, to * panel.services + i];
    if (panel.quantities[at0]! > 0 && panel.quantities[at1]! > 0) {
      before += panel.costs[at0]!;
      after += panel.costs[at1]!;
    }
  }
  return after / before;
};

/** Unit costs chained from their own formula: an index of unit costs is a volume index with the two exchanged. */
function unitCostsOf(panel: Panel, formula: FormulaName, linking: Linking): (number | null)[] {
  const unitCosts = panel.quantities.map((q, at) => panel.costs[at]! / q);
  return outputIndex({ ...panel, quantities: unitCosts }, { formula, linking, base: 1 });
}

function expectRatio(got: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(got.map((v) => v === null)).toEqual(expected.map((v) => v === null));
  got.forEach((v, t) => v !== null && expect(v / expected[t]!).toBeCloseTo(1, 11));
}

describe('unit costs on panels with gaps', () => {
  it.each([
    ['laspeyres', 'paasche'],
    ['paasche', 'laspeyres'],
    ['fisher', 'fisher'],
  ] as const)('[O2] %s volumes go with %s unit costs, under every linking', (volumes, prices) => {
    fc.assert(
      fc.property(panels(), anyLinking, ({ quantities, costs }, linking) => {
        const panel = readPanel(quantities, costs, 'missing');
        expectRatio(unitCostIndex(panel, { formula: volumes, linking, base: 1 }), unitCostsOf(panel, prices, linking));
      }),
      runs,
    );
  });

  it('[O1] volume x unit cost = value of the matched services, link by link, for every formula', () => {
    fc.assert(
      fc.property(panels(), anyFormula, ({ quantities, costs }, formula) => {
        const panel = readPanel(quantities, costs, 'missing');
        const method = { formula, linking: 'annual', base: 1 } as const;
        const volume = outputIndex(panel, method);
        const unitCost = unitCostIndex(panel, method);
        expect(unitCost.map((v) => v === null)).toEqual(volume.map((v) => v === null));
        volume.forEach((v, t) => {
          if (t > 0 && v !== null && volume[t - 1] !== null) {
            const value = (v / volume[t - 1]!) * (unitCost[t]! / unitCost[t - 1]!);
            expect(value / matchedRatio(panel, t - 1, t)).toBeCloseTo(1, 11);
          }
        });
      }),
      runs,
    );
  });

  it('[O3] where everything falls to 0 there is no unit cost', () => {
    const panel = readPanel([[2, 0]], [[2, 0]], 'activity');
    expect(unitCostIndex(panel, { formula: 'fisher', linking: 'annual', base: 1 })).toEqual([100, null]);
  });

  it('[O7] there is no drift in two periods, nor next to the base', () => {
    fc.assert(
      fc.property(panels(), ({ quantities, costs }) => {
        const panel = readPanel(quantities, costs, 'missing');
        comparedIndexes(panel, 1).forEach(({ drift }) => {
          const [atBase, next] = drift as (number | null)[];
          expect(atBase).toBe(0);
          expect(next === null || next === 0).toBe(true);
        });
      }),
      runs,
    );
  });

  it('[O7] before the base there is none for formulas that are reversible in time', () => {
    fc.assert(
      fc.property(panels({ gaps: false }), ({ quantities, costs }) => {
        const panel = readPanel(quantities, costs, 'missing');
        comparedIndexes(panel, 2)
          .filter(({ formula }) =>
            ['fisher', 'tornqvist', 'walsh', 'marshall-edgeworth', 'sato-vartia'].includes(formula),
          )
          .forEach(({ drift }) => expect(Math.abs((drift as number[])[0]!)).toBeLessThan(1e-12));
      }),
      runs,
    );
  });
});
