/** Contributions to the link from the definition of each formula, in decimals of 60 digits; shares no code with src/core. */
import { Decimal } from 'decimal.js';
import type { FormulaName } from '../../src/core/options';
import { exactLink } from './exactIndex';

const D = Decimal.clone({ precision: 60 });
type D = Decimal;
const exact = (value: number): D => new D(value.toPrecision(60));
const sum = (values: readonly D[]): D => values.reduce((all, value) => all.plus(value), new D(0));

interface Service {
  readonly p0: D;
  readonly p1: D;
  readonly q0: D;
  readonly q1: D;
  readonly s0: D;
  readonly s1: D;
}

/** Prices that weigh the change of each quantity: the contribution is w (q1 - q0) / sum of w q0. */
const atPrices = (services: readonly Service[], price: (one: Service) => D): D[] => {
  const whole = sum(services.map((one) => price(one).times(one.q0)));
  return services.map((one) => price(one).times(one.q1.minus(one.q0)).div(whole));
};

function byLogarithms(services: readonly Service[], weight: (one: Service) => D, index: D): D[] {
  const all = sum(services.map(weight));
  const factor = index.eq(1) ? new D(1) : index.minus(1).div(index.ln());
  return services.map((one) => weight(one).div(all).times(one.q1.div(one.q0).ln()).times(factor));
}

/** All services must have their figures in both periods. */
export function exactContributions(
  quantities: number[][],
  costs: number[][],
  formula: FormulaName,
  from: number,
  to: number,
): number[] {
  const total = (t: number) => sum(costs.map((row) => exact(row[t]!)));
  const services = quantities.map((row, i): Service => {
    const [q0, q1, c0, c1] = [row[from]!, row[to]!, costs[i]![from]!, costs[i]![to]!].map(exact) as [D, D, D, D];
    return { q0, q1, p0: c0.div(q0), p1: c1.div(q1), s0: c0.div(total(from)), s1: c1.div(total(to)) };
  });
  const index = exactLink(quantities, costs, formula, from, to)!;
  const unitCosts = total(to).div(total(from)).div(index);
  const parts: { readonly [F in FormulaName]: () => D[] } = {
    laspeyres: () => atPrices(services, ({ p0 }) => p0),
    paasche: () => atPrices(services, ({ p1 }) => p1),
    fisher: () => atPrices(services, ({ p0, p1 }) => p0.plus(p1.div(unitCosts))),
    walsh: () => atPrices(services, ({ p0, p1 }) => p0.times(p1).sqrt()),
    'marshall-edgeworth': () => atPrices(services, ({ p0, p1 }) => p0.plus(p1)),
    'average-share': () => services.map(({ s0, s1, q0, q1 }) => s0.plus(s1).div(2).times(q1.div(q0).minus(1))),
    tornqvist: () => byLogarithms(services, ({ s0, s1 }) => s0.plus(s1).div(2), index),
    'geometric-laspeyres': () => byLogarithms(services, ({ s0 }) => s0, index),
    'geometric-paasche': () => byLogarithms(services, ({ s1 }) => s1, index),
    'sato-vartia': () =>
      byLogarithms(services, ({ s0, s1 }) => (s0.eq(s1) ? s0 : s1.minus(s0).div(s1.div(s0).ln())), index),
  };
  return parts[formula]().map((part) => part.toNumber());
}
