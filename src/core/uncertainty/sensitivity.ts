import type { AnyErrorDetail } from '../errors';
import { CalculationError } from '../errors';
import type { Linking } from '../options';
import { FORMULA_NAMES } from '../options';
import type { IndexMethod } from '../index/outputIndex';
import { outputIndex, periodAt } from '../index/outputIndex';
import type { Panel } from '../panel/panel';

export const SENSITIVITY_KINDS = [
  'as chosen',
  'formula',
  'linking',
  'left out',
  'weight +10%',
  'weight -10%',
  'quality',
] as const;
export type SensitivityKind = (typeof SENSITIVITY_KINDS)[number];

export interface Sensitivity {
  readonly kind: SensitivityKind;
  /** The other option word, or the service, counted from 0; '' where there is nothing to name. */
  readonly of: string | number;
  /** The index in the period looked at, null where it has none, or why it cannot be computed. */
  readonly index: number | null | AnyErrorDetail;
  /** In points of the index, against the chosen one. */
  readonly difference: number | null;
}

/** Each of these three times; beyond, only the services with the largest cost, so that the time grows with the number of cells. */
const MOST_SERVICES = 100;

/**
 * How much the index in one period depends on each choice: the formula, the linking, each service, the weight of each service, and the quality
 * adjustment; one thing changed at a time (Z7-Z10, docs/methods/uncertainty.md).
 *
 * @param unadjusted the same data without quality adjustment, null where there is none
 * @param at position of the period looked at, from 1
 *
 * @example
 * const panel = readPanel([[20, 22], [30, 27]], [[40, 44], [60, 54]], 'missing');
 * sensitivities(panel, { formula: 'laspeyres', linking: 'annual', base: 1 }, 2, null)[0]
 * // { kind: 'as chosen', of: '', index: 98, difference: 0 }
 */
export function sensitivities(
  panel: Panel,
  method: IndexMethod,
  at: number,
  unadjusted: Panel | null,
): readonly Sensitivity[] {
  const period = periodAt('at', at, panel.periods);
  const chosen = outputIndex(panel, method)[period]!;
  const row = (kind: SensitivityKind, of: string | number, from: Panel, how: IndexMethod): Sensitivity => {
    const index = indexIn(from, how, period);
    return { kind, of, index, difference: typeof index === 'number' && chosen !== null ? index - chosen : null };
  };
  const linkings = (['annual', 'fixed'] as const).filter((linking: Linking) => linking !== method.linking);
  const services = largestServices(panel);
  return [
    row('as chosen', '', panel, method),
    ...FORMULA_NAMES.filter((formula) => formula !== method.formula).map((formula) =>
      row('formula', formula, panel, { ...method, formula }),
    ),
    ...linkings.map((linking) => row('linking', linking, panel, { ...method, linking })),
    ...services.map((i) => row('left out', i, withoutService(panel, i), method)),
    ...services.map((i) => row('weight +10%', i, withCostTimes(panel, i, 1.1), method)),
    ...services.map((i) => row('weight -10%', i, withCostTimes(panel, i, 0.9), method)),
    ...(unadjusted === null ? [] : [row('quality', 'none', unadjusted, method)]),
  ];
}

function indexIn(panel: Panel, method: IndexMethod, period: number): number | null | AnyErrorDetail {
  try {
    return outputIndex(panel, method)[period]!;
  } catch (error) {
    if (error instanceof CalculationError) {
      return error.detail;
    }
    throw error;
  }
}

function largestServices({ services, periods, costs }: Panel): number[] {
  const all = Array.from({ length: services }, (_, i) => i);
  if (services <= MOST_SERVICES) {
    return all;
  }
  const total = new Float64Array(services);
  for (let at = 0; at < services * periods; at += 1) {
    total[at % services]! += costs[at]!;
  }
  return all
    .sort((a, b) => total[b]! - total[a]!)
    .slice(0, MOST_SERVICES)
    .sort((a, b) => a - b);
}

function withoutService(panel: Panel, service: number): Panel {
  const quantities = panel.quantities.slice();
  for (let at = service; at < quantities.length; at += panel.services) {
    quantities[at] = NaN;
  }
  return { ...panel, quantities };
}

function withCostTimes(panel: Panel, service: number, factor: number): Panel {
  const costs = panel.costs.slice();
  for (let at = service; at < costs.length; at += panel.services) {
    costs[at]! *= factor;
  }
  return { ...panel, costs };
}
