/**
 * An independent engine: every formula from its definition in prices and quantities, in decimals of 60 digits, starting from the
 * exact value of each double. Slow and plain on purpose; shares no code with src/core.
 */
import { Decimal } from 'decimal.js';
import type { FormulaName, Linking } from '../../src/core/options';

const D = Decimal.clone({ precision: 60 });
type D = Decimal;

export type Figure = number | string | null;

interface Matched {
  readonly p0: D;
  readonly p1: D;
  readonly q0: D;
  readonly q1: D;
}

const exact = (value: number): D => new D(value.toPrecision(60));
const sum = (values: readonly D[]): D => values.reduce((total, value) => total.plus(value), new D(0));
const isFigure = (value: Figure | undefined): value is number => typeof value === 'number' && value > 0;

function matchedServices(quantities: Figure[][], costs: Figure[][], from: number, to: number): Matched[] {
  return quantities.flatMap((row, i) => {
    const [q0, q1, c0, c1] = [row[from], row[to], costs[i]![from], costs[i]![to]];
    if (!isFigure(q0) || !isFigure(q1) || !isFigure(c0) || !isFigure(c1)) {
      return [];
    }
    return [{ q0: exact(q0), q1: exact(q1), p0: exact(c0).div(exact(q0)), p1: exact(c1).div(exact(q1)) }];
  });
}

const LINKS: Record<FormulaName, (m: Matched[]) => D> = {
  laspeyres: (m) => sum(m.map(({ p0, q1 }) => p0.times(q1))).div(sum(m.map(({ p0, q0 }) => p0.times(q0)))),
  paasche: (m) => sum(m.map(({ p1, q1 }) => p1.times(q1))).div(sum(m.map(({ p1, q0 }) => p1.times(q0)))),
  fisher: (m) => LINKS.laspeyres(m).times(LINKS.paasche(m)).sqrt(),
  walsh: (m) => {
    const middle = ({ p0, p1 }: Matched) => p0.times(p1).sqrt();
    return sum(m.map((one) => one.q1.times(middle(one)))).div(sum(m.map((one) => one.q0.times(middle(one)))));
  },
  'marshall-edgeworth': (m) => {
    const both = ({ p0, p1 }: Matched) => p0.plus(p1);
    return sum(m.map((one) => one.q1.times(both(one)))).div(sum(m.map((one) => one.q0.times(both(one)))));
  },
  'average-share': (m) =>
    sum(shares(m).map(([s0, s1], i) => s0.plus(s1).div(2).times(relative(m[i]!).minus(1)))).plus(1),
  tornqvist: (m) => logarithmic(m, (s0, s1) => s0.plus(s1).div(2)),
  'geometric-laspeyres': (m) => logarithmic(m, (s0) => s0),
  'geometric-paasche': (m) => logarithmic(m, (_s0, s1) => s1),
  'sato-vartia': (m) => logarithmic(m, (s0, s1) => (s0.eq(s1) ? s0 : s1.minus(s0).div(s1.div(s0).ln()))),
};

const relative = ({ q0, q1 }: Matched): D => q1.div(q0);

function shares(m: Matched[]): [D, D][] {
  const total0 = sum(m.map(({ p0, q0 }) => p0.times(q0)));
  const total1 = sum(m.map(({ p1, q1 }) => p1.times(q1)));
  return m.map(({ p0, q0, p1, q1 }) => [p0.times(q0).div(total0), p1.times(q1).div(total1)]);
}

function logarithmic(m: Matched[], weight: (s0: D, s1: D) => D): D {
  const weights = shares(m).map(([s0, s1]) => weight(s0, s1));
  const total = sum(weights);
  return sum(weights.map((w, i) => w.div(total).times(relative(m[i]!).ln()))).exp();
}

export function exactLink(
  quantities: Figure[][],
  costs: Figure[][],
  formula: FormulaName,
  from: number,
  to: number,
): D | null {
  const matched = matchedServices(quantities, costs, from, to);
  return matched.length === 0 ? null : LINKS[formula](matched);
}

/** By walking from the base along every comparison that has a link, in both directions: another way than the core's. */
export function exactIndex(
  quantities: Figure[][],
  costs: Figure[][],
  formula: FormulaName,
  linking: Linking,
  base: number,
): (D | null)[] {
  const periods = quantities[0]!.length;
  const ties = Array.from({ length: periods }, (_, t) => t).flatMap((t) => {
    const with_ =
      linking === 'fixed' ? base - 1 : linking === 'annual' ? t - 1 : linking * Math.floor((t - 1) / linking);
    if (with_ < 0 || with_ === t || (linking !== 'fixed' && t === 0)) {
      return [];
    }
    const link = exactLink(quantities, costs, formula, with_, t);
    return link === null ? [] : [{ from: with_, to: t, link }];
  });
  const index: (D | null)[] = Array.from({ length: periods }, () => null);
  index[base - 1] = new D(100);
  for (let round = 0; round < periods; round += 1) {
    for (const { from, to, link } of ties) {
      index[to] ??= index[from]?.times(link) ?? null;
      index[from] ??= index[to]?.div(link) ?? null;
    }
  }
  return index;
}

/** How far a double is from an exact value, in units of its last place. */
export function unitsInLastPlace(value: number, exactValue: D): number {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(exactValue.toNumber()))) - 52);
  return exact(value).minus(exactValue).abs().div(unit).toNumber();
}
