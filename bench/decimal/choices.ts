/** Every formula and linking side by side, and what each choice is worth. */
import type { FormulaName } from '../../src/core/options';
import { FORMULA_NAMES } from '../../src/core/options';
import type { DecimalPanel } from './indexes';
import { indexOf, panelOf } from './indexes';
import type { Block } from './numbers';
import type { D } from './numbers';

type Line = (string | number)[];
const numbers = (values: readonly D[]): number[] => values.map((value) => value.toNumber());

export function compare(quantities: Block, costs: Block): Line[] {
  const panel = panelOf(quantities, costs);
  const heading = ['formula', 'linking', ...quantities[0]!.map((_value, period) => period + 1)];
  const lines = FORMULA_NAMES.flatMap((formula): Line[] => {
    const annual = indexOf(panel, formula, 'annual');
    const fixed = indexOf(panel, formula, 'fixed');
    return [
      [formula, 'annual', ...numbers(annual)],
      [formula, 'fixed', ...numbers(fixed)],
      [formula, 'drift', ...numbers(annual.map((value, period) => value.div(fixed[period]!).minus(1)))],
    ];
  });
  return [heading, ...lines];
}

/** For at most 100 services, of which each is changed. */
export function sensitivity(quantities: Block, costs: Block): Line[] {
  const panel = panelOf(quantities, costs);
  const last = (of: DecimalPanel, formula: FormulaName = 'tornqvist', linking: 'annual' | 'fixed' = 'annual'): D =>
    indexOf(of, formula, linking).at(-1)!;
  const chosen = last(panel);
  const line = (kind: string, of: string | number, index: D): Line => [
    kind,
    of,
    index.toNumber(),
    index.minus(chosen).toNumber(),
  ];
  const each = (kind: string, change: (service: number) => DecimalPanel): Line[] =>
    quantities.map((_row, i) => line(kind, i + 1, last(change(i))));
  return [
    ['change', 'of', 'index', 'difference'],
    line('as chosen', '', chosen),
    ...FORMULA_NAMES.filter((name) => name !== 'tornqvist').map((name) => line('formula', name, last(panel, name))),
    line('linking', 'fixed', last(panel, 'tornqvist', 'fixed')),
    ...each('left out', (service) => ({
      quantities: panel.quantities.filter((_row, i) => i !== service),
      costs: panel.costs.filter((_row, i) => i !== service),
    })),
    ...each('weight +10%', (service) => withCost(panel, service, 1.1)),
    ...each('weight -10%', (service) => withCost(panel, service, 0.9)),
  ];
}

const withCost = ({ quantities, costs }: DecimalPanel, service: number, factor: number): DecimalPanel => ({
  quantities,
  costs: costs.map((row, i) => (i === service ? row.map((cost) => cost.times(factor)) : row)),
});
