/** Data in every state that the sheets must survive: real figures, and real figures damaged in one way each. */
import type { ZeroRule } from '../../src/core/options';
import type { RawValue } from '../../workbench/grid/grid';
import { CARE_PERIODS, CARE_SERVICES, careCosts, careQuantities } from './socialCare';

export interface Variant {
  readonly name: string;
  readonly services: readonly string[];
  readonly periods: readonly string[];
  readonly quantities: readonly (readonly RawValue[])[];
  readonly costs: readonly (readonly RawValue[])[];
  readonly zeros: ZeroRule;
  readonly base: number;
  /** The sheet of costs lists the services from last to first. */
  readonly reverseCosts?: boolean;
}

type Damage = (quantities: RawValue[][], costs: RawValue[][]) => void;

function real(name: string, damage: Damage = () => undefined, more: Partial<Variant> = {}): Variant {
  const quantities = careQuantities();
  const costs = careCosts();
  damage(quantities, costs);
  const all = { services: CARE_SERVICES, periods: CARE_PERIODS, zeros: 'missing', base: 2 } as const;
  return { name, quantities, costs, ...all, ...more };
}

const put = (block: RawValue[][], service: number, period: number, value: RawValue): void => {
  const row = block[service];
  if (row) row[period] = value;
};
const wholePeriod = (block: RawValue[][], period: number, value: RawValue): void =>
  block.forEach((_row, service) => put(block, service, period, value));

export const MISSING_VARIANTS: readonly Variant[] = [
  real('the figures as published'),
  real('the last period as base', undefined, { base: 5 }),
  real('a blank quantity', (quantities) => put(quantities, 3, 2, null)),
  real('a cost of 0', (_quantities, costs) => put(costs, 0, 3, 0)),
  real('a service that enters', (quantities, costs) => {
    for (const period of [0, 1]) {
      put(quantities, 8, period, null);
      put(costs, 8, period, null);
    }
  }),
  real('a service that leaves', (quantities, costs) => {
    for (const period of [3, 4]) {
      put(quantities, 1, period, null);
      put(costs, 1, period, null);
    }
  }),
  real('".." and [x]', (quantities, costs) => {
    put(quantities, 2, 1, '[x]');
    put(costs, 4, 3, '..');
  }),
  real('a number stored as text', (quantities) => put(quantities, 0, 2, '2869362')),
  real('#N/A in the data', (quantities) => put(quantities, 6, 4, { error: '#N/A' })),
  real('costs in reverse order', undefined, { reverseCosts: true }),
  real('zeros in a service that stops', (quantities, costs) => {
    put(quantities, 12, 4, 0);
    put(costs, 12, 4, 0);
  }),
];

/** Rule M5: a comparison without a matched service cuts the series in two. */
export const BREAK_VARIANTS: readonly Variant[] = [
  real('no match in 2012-13', (quantities) => wholePeriod(quantities, 3, '..')),
  real('no match in 2012-13, base after it', (quantities) => wholePeriod(quantities, 3, '..'), { base: 5 }),
  real('no costs in the first year', (_quantities, costs) => wholePeriod(costs, 0, null)),
];

/** Rule M3: formulas without logarithms only. */
export const ACTIVITY_VARIANTS: readonly Variant[] = [
  real(
    'zeros that are activity: a service falls to nothing and comes back',
    (quantities, costs) => {
      put(quantities, 9, 3, 0);
      put(costs, 9, 3, 0);
    },
    { zeros: 'activity' },
  ),
];

/** Numerical Recipes' quick linear congruential generator: the same panels on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const GAPS: readonly RawValue[] = [null, '..', '[x]', 0, '12', { error: '#N/A' }];

/** Services of very different size, with about one figure in eight missing in one way or another. */
export function generated(seed: number, count = 9, length = 7): Variant {
  const random = generator(seed);
  const label = (i: number, name: string) => `${name} ${i + 1}`;
  const figure = (scale: number): RawValue =>
    random() < 0.06 ? (GAPS[Math.floor(random() * GAPS.length)] ?? null) : scale * (0.5 + random());
  const block = (): RawValue[][] =>
    Array.from({ length: count }, () => {
      const scale = 10 ** (random() * 6);
      return Array.from({ length }, () => figure(scale));
    });
  return {
    name: `generated panel ${seed}`,
    services: Array.from({ length: count }, (_service, i) => label(i, 'Service')),
    periods: Array.from({ length }, (_period, t) => label(t, 'Year')),
    quantities: block(),
    costs: block(),
    zeros: 'missing',
    base: 1 + (seed % length),
  };
}

export const GENERATED_VARIANTS: readonly Variant[] = [11, 12, 13, 14].map((seed) => generated(seed));
