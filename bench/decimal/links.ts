/** The link between two periods under each formula, from its definition in quantities and costs. */
import type { FormulaName } from '../../src/core/options';
import { D, sumOf } from './numbers';

/** A service in the two periods. */
export interface Pair {
  readonly q0: D;
  readonly q1: D;
  readonly c0: D;
  readonly c1: D;
}

export const LINKS: { readonly [F in FormulaName]: (pairs: readonly Pair[]) => D } = {
  laspeyres: (pairs) =>
    sumOf(pairs.map(({ q0, q1, c0 }) => c0.times(q1).div(q0))).div(sumOf(pairs.map(({ c0 }) => c0))),
  paasche: (pairs) => sumOf(pairs.map(({ c1 }) => c1)).div(sumOf(pairs.map(({ q0, q1, c1 }) => c1.times(q0).div(q1)))),
  fisher: (pairs) => LINKS.laspeyres(pairs).times(LINKS.paasche(pairs)).sqrt(),
  walsh: (pairs) => atUnitCosts(pairs, (p0, p1) => p0.times(p1).sqrt()),
  'marshall-edgeworth': (pairs) => atUnitCosts(pairs, (p0, p1) => p0.plus(p1)),
  'average-share': (pairs) => {
    const shares = sharesOf(pairs);
    return sumOf(pairs.map(({ q0, q1 }, i) => half(shares[i]!).times(q1.div(q0).minus(1)))).plus(1);
  },
  tornqvist: (pairs) => byLogarithms(pairs, half),
  'geometric-laspeyres': (pairs) => byLogarithms(pairs, ([s0]) => s0),
  'geometric-paasche': (pairs) => byLogarithms(pairs, ([, s1]) => s1),
  'sato-vartia': (pairs) => byLogarithms(pairs, ([s0, s1]) => (s0.eq(s1) ? s0 : s1.minus(s0).div(s1.div(s0).ln()))),
};

type Shares = readonly [D, D];
export const half = ([s0, s1]: Shares): D => s0.plus(s1).div(2);

export function sharesOf(pairs: readonly Pair[]): Shares[] {
  const earlier = sumOf(pairs.map(({ c0 }) => c0));
  const later = sumOf(pairs.map(({ c1 }) => c1));
  return pairs.map(({ c0, c1 }) => [c0.div(earlier), c1.div(later)]);
}

function atUnitCosts(pairs: readonly Pair[], price: (p0: D, p1: D) => D): D {
  const prices = pairs.map(({ q0, q1, c0, c1 }) => price(c0.div(q0), c1.div(q1)));
  const valued = (quantity: (pair: Pair) => D): D => sumOf(pairs.map((pair, i) => quantity(pair).times(prices[i]!)));
  return valued(({ q1 }) => q1).div(valued(({ q0 }) => q0));
}

function byLogarithms(pairs: readonly Pair[], weight: (shares: Shares) => D): D {
  const weights = sharesOf(pairs).map(weight);
  return sumOf(pairs.map(({ q0, q1 }, i) => weights[i]!.times(q1.div(q0).ln())))
    .div(sumOf(weights))
    .exp();
}
