import type { Twofold } from '../arithmetic/compensated';
import { ONE, divide, multiply } from '../arithmetic/compensated';
import { refuse } from '../errors';
import { link } from '../index/link';
import { linkContributions } from './linkContributions';
import { checkedLinking, comparedWith, inOrderOfComparison } from '../index/linking';
import type { IndexMethod } from '../index/outputIndex';
import { periodAt } from '../index/outputIndex';
import type { Panel } from '../panel/panel';

export interface ContributionMethod extends IndexMethod {
  /** Position of the period since which the change is counted, from 1; null: the period before. */
  readonly since: number | null;
}

/** '' where the service takes no part in the change, null where the change itself has no value. */
export type Contribution = number | '' | null;

/**
 * What each service contributes to the change of the index since the period before, or since a fixed earlier one. Every column adds up to
 * I(t)/I(since) - 1, whatever the formula and the linking (W1-W6, docs/methods/contributions.md).
 *
 * Each comparison contributes in points of the index: level of the period compared with x contribution to the link. Points may be added
 * along a chain, which growths may not (Statistics Canada, Chain Fisher volume index: methodology; Balk 2008, 4.2).
 *
 * @example
 * const panel = readPanel([[20, 22, 22], [30, 27, 54]], [[40, 44, 44], [60, 54, 108]], 'missing');
 * contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: null })
 * // [['', 0.04, 0], ['', -0.06, 0.551020408163]]
 * contributions(panel, { formula: 'laspeyres', linking: 'annual', base: 1, since: 1 })
 * // [['', 0.04, 0.04], ['', -0.06, 0.48]]
 */
export function contributions(panel: Panel, method: ContributionMethod): Contribution[][] {
  const { formula, linking } = method;
  const base = periodAt('base', method.base, panel.periods);
  const since = method.since === null ? null : periodAt('since', method.since, panel.periods);
  checkedLinking(linking);
  const chain: LinkInChain[] = [];
  for (const period of inOrderOfComparison(panel.periods, linking, base)) {
    const earlier = comparedWith(period, linking, base);
    const parts = earlier === null ? null : linkContributions(panel, formula, earlier, period);
    chain[period] =
      parts === null
        ? { with: period, parts: null, level: ONE, piece: period }
        : {
            with: earlier!,
            parts,
            level: multiply(chain[earlier!]!.level, link(panel, formula, earlier!, period)!),
            piece: chain[earlier!]!.piece,
          };
  }
  const none = new Float64Array(panel.services).fill(NaN);
  const columns = since === null ? onPeriodBefore(chain, none) : changesSince(chain, none, since, panel.periods - 1);
  return Array.from({ length: panel.services }, (_, service) =>
    columns.map((column, period) => cellOf(column, service, period)),
  );
}

/** A period in the chain: compared with itself where a chain begins. */
interface LinkInChain {
  readonly with: number;
  readonly parts: Float64Array | null;
  readonly level: Twofold;
  readonly piece: number;
}

/** 'before': nothing to show; null: not connected by comparisons that have a value (M5). */
type Column = Float64Array | 'before' | null;

function cellOf(column: Column, service: number, period: number): Contribution {
  if (column === null) {
    return null;
  }
  const value = column === 'before' ? NaN : column[service]!;
  if (Number.isNaN(value)) {
    return '';
  }
  return Number.isFinite(value) ? value : refuse('resultOutOfRange', { service, period });
}

function onPeriodBefore(chain: readonly LinkInChain[], none: Float64Array): Column[] {
  return chain.map((_, period) => (period === 0 ? 'before' : changesSince(chain, none, period - 1, period)[period]!));
}

/**
 * Changes since one period, up to a last one. The way leads from `since` up to the period that it was compared with, and from there
 * down along the comparisons; those compared with `since` itself begin with nothing.
 */
function changesSince(chain: readonly LinkInChain[], none: Float64Array, since: number, last: number): Column[] {
  const start = chain[since]!;
  const columns: Column[] = Array<Column>(last + 1).fill('before');
  const known = new Map([[start.with, added(none, start, chain, since, -1)]]);
  for (let period = since + 1; period <= last; period += 1) {
    const one = chain[period]!;
    const before = known.get(one.with) ?? none;
    if (one.piece !== start.piece) {
      columns[period] = null;
    } else if (start.level.high === 0) {
      refuse('zeroBase', { base: since });
    } else {
      const column = added(before, one, chain, since, 1);
      known.set(period, column);
      columns[period] = column;
    }
  }
  return columns;
}

/** Adds the points of one comparison, as part of the level of `since`; NaN stands for a service that took no part so far. */
function added(
  before: Float64Array,
  { parts, with: earlier }: LinkInChain,
  chain: readonly LinkInChain[],
  since: number,
  sign: -1 | 1,
): Float64Array {
  const result = before.slice();
  if (parts === null) {
    return result;
  }
  const factor = sign * divide(chain[earlier]!.level, chain[since]!.level).high;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    if (part === part) {
      const sum = result[i]!;
      result[i] = (sum === sum ? sum : 0) + factor * part;
    }
  }
  return result;
}
