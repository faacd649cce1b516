/** The quarterly index at the average unit costs of the year before, annual overlap, and each service's part in its change. */
import type { Block, Decimals } from './numbers';
import { D, decimalsOf, eachCell, sumOf } from './numbers';

const FREQUENCY = 4;

const ofYear = (row: readonly D[], year: number): readonly D[] => row.slice(FREQUENCY * year, FREQUENCY * (year + 1));
const meanOf = (values: readonly D[]): D => sumOf(values).div(values.length);

interface Quarters {
  readonly index: readonly D[];
  /** Points of the index that each service carries. */
  readonly points: Decimals;
}

function quarters(quantities: Block, costs: Block): Quarters {
  const q = decimalsOf(quantities);
  const c = decimalsOf(costs);
  const index: D[] = [];
  const points: D[][] = q.map(() => []);
  for (let year = 0; FREQUENCY * year < q[0]!.length; year += 1) {
    const weightYear = Math.max(0, year - 1);
    const prices = q.map((row, i) => sumOf(ofYear(c[i]!, weightYear)).div(sumOf(ofYear(row, weightYear))));
    const before = c.map((row) => meanOf(ofYear(row, weightYear)));
    const level = (year === 0 ? new D(100) : meanOf(ofYear(index, weightYear))).div(sumOf(before));
    const carried = points.map((row) => (year === 0 ? new D(0) : meanOf(ofYear(row, weightYear))));
    for (let period = FREQUENCY * year; period < FREQUENCY * (year + 1); period += 1) {
      const volumes = q.map((row, i) => row[period]!.times(prices[i]!));
      index.push(level.times(sumOf(volumes)));
      volumes.forEach((volume, i) => points[i]!.push(carried[i]!.plus(level.times(volume.minus(before[i]!)))));
    }
  }
  return { index, points };
}

export const quarterlyIndex = (quantities: Block, costs: Block): number[][] => [
  quarters(quantities, costs).index.map((value) => value.toNumber()),
];

/** On the quarter before. */
export function quarterlyContribution(quantities: Block, costs: Block): (number | '')[][] {
  const { index, points } = quarters(quantities, costs);
  return eachCell(quantities, (service, period) =>
    period === 0 ? '' : points[service]![period]!.minus(points[service]![period - 1]!).div(index[period - 1]!),
  );
}
