import { wholeNumberWithin } from '../checkedOptions';
import type { Contribution } from '../contributions/contributions';
import { refuse } from '../errors';
import { periodAt } from '../index/outputIndex';
import type { Panel } from '../panel/panel';
import type { Overlap } from './quarterlyIndex';
import { pricesFor, quarterlyIndex } from './quarterlyIndex';
import type { YearTotal } from './yearPrices';

export interface QuarterlyContributionMethod {
  readonly overlap: Overlap;
  readonly frequency: number;
  /** The change is counted since so many periods before; 4 is the same quarter of the year before. */
  readonly lag: number;
  /** Position of a fixed period to count from instead, from 1; null: by lag. */
  readonly since: number | null;
}

/**
 * What each service contributes to the change of a quarterly (or monthly) index, whatever lies between the two periods. Every column adds up to
 * I(t)/I(s) - 1 (W7-W10, docs/methods/contributions.md).
 *
 * Each service carries its points of the index along the same way as the index itself: from the mean of the year before (or the linking
 * quarter) to the quarter, at that year's prices. Four quarters apart under annual overlap, this is the decomposition of Ribe (1999),
 * Effects of subcomponents on chained price indices like the HICPs and the MUICP, Eurostat.
 *
 * @example
 * const panel = readPanel([[1, 1, 2, 1], [1, 1, 1, 2]], [[10, 10, 20, 10], [10, 10, 10, 20]], 'missing');
 * quarterlyContributions(panel, { overlap: 'annual-overlap', frequency: 2, lag: 1, since: null })
 * // [['', 0, 0.5, -0.333333333333], ['', 0, 0, 0.333333333333]]
 */
export function quarterlyContributions(panel: Panel, method: QuarterlyContributionMethod): Contribution[][] {
  const { overlap, frequency, lag } = method;
  const { services, periods } = panel;
  const index = quarterlyIndex(panel, overlap, frequency);
  const since = method.since === null ? null : periodAt('since', method.since, periods);
  wholeNumberWithin('lag', lag, 1, periods);
  const points = pointsOf(panel, index, overlap, frequency);
  return Array.from({ length: services }, (_, service) =>
    index.map((value, period) => {
      const start = since ?? period - lag;
      if (start < 0 || start >= period) {
        return '';
      }
      const from = index[start]!;
      if (value === null || from === null) {
        return null;
      }
      if (from === 0) {
        refuse('zeroBase', { base: start });
      }
      return points.takesPart(service, start, period)
        ? (points.at[period * services + service]! - points.at[start * services + service]!) / from
        : '';
    }),
  );
}

interface Points {
  readonly at: Float64Array;
  /** Whether a service has a weight in a year from that of one period to that of another. */
  readonly takesPart: (service: number, from: number, to: number) => boolean;
}

function pointsOf(panel: Panel, index: readonly (number | null)[], overlap: Overlap, frequency: number): Points {
  const { services, periods } = panel;
  const at = new Float64Array(services * periods);
  const lastYear = new Int32Array(services * Math.ceil(periods / frequency));
  for (let year = 0; year * frequency < periods; year += 1) {
    const prices = pricesFor(panel, year, frequency);
    for (let i = 0; i < services; i += 1) {
      const before = year === 0 ? -1 : lastYear[(year - 1) * services + i]!;
      lastYear[year * services + i] = prices[i] === null ? before : year;
    }
    const walk = { panel, index, prices, year, frequency, at };
    const length = Math.min(frequency, periods - year * frequency);
    for (let period = year * frequency; period < year * frequency + length; period += 1) {
      if (overlap === 'annual-overlap' || year === 0) {
        fromMeanOfYear(walk, period);
      } else {
        fromLinkPeriod(walk, period, overlap === 'one-quarter-overlap' ? year * frequency - 1 : period - frequency);
      }
    }
  }
  const takesPart = (service: number, from: number, to: number): boolean =>
    lastYear[Math.floor(to / frequency) * services + service]! >= Math.floor(from / frequency);
  return { at, takesPart };
}

interface Walk {
  readonly panel: Panel;
  readonly index: readonly (number | null)[];
  readonly prices: readonly (YearTotal | null)[];
  readonly year: number;
  readonly frequency: number;
  readonly at: Float64Array;
}

/** Mean points of the year before + level x (volume - mean volume of the year before); in the first year its own means, of index 100. */
function fromMeanOfYear({ panel, index, prices, year, frequency, at }: Walk, period: number): void {
  const { services, quantities } = panel;
  const first = Math.max(0, year - 1) * frequency;
  let meanIndex = 0;
  let cost = 0;
  for (let k = first; k < first + frequency; k += 1) {
    meanIndex += index[k]! / frequency;
  }
  prices.forEach((price) => (cost += price === null ? 0 : price.cost.high));
  const level = (meanIndex * frequency) / cost;
  prices.forEach((price, i) => {
    let mean = 0;
    for (let k = first; k < first + frequency && year > 0; k += 1) {
      mean += at[k * services + i]! / frequency;
    }
    const change =
      price === null ? 0 : volumeOf(quantities[period * services + i]!, price) - price.cost.high / frequency;
    at[period * services + i] = mean + level * change;
  });
}

/** Points in the linking period + level x (volume - volume there). */
function fromLinkPeriod({ panel, index, prices, at }: Walk, period: number, linkPeriod: number): void {
  const { services, quantities } = panel;
  let total = 0;
  prices.forEach((price, i) => {
    total += price === null ? 0 : volumeOf(quantities[linkPeriod * services + i]!, price);
  });
  const level = index[linkPeriod]! / total;
  prices.forEach((price, i) => {
    const change =
      price === null
        ? 0
        : volumeOf(quantities[period * services + i]!, price) - volumeOf(quantities[linkPeriod * services + i]!, price);
    at[period * services + i] = at[linkPeriod * services + i]! + level * change;
  });
}

const volumeOf = (quantity: number, { costOfQuantity, quantity: yearly }: YearTotal): number =>
  (quantity * costOfQuantity.high) / yearly;
