/** The measures that add up to a total: where each has its series, in the order of the sheets, and what is refused. */
import type { Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import type { Sector } from '../../measures/measure';
import { MeasureError } from '../../measures/measureError';
import { seriesName } from '../measure/seriesNames';
import type { SeriesKey } from '../measure/seriesNames';

export interface Member {
  readonly measure: Measure;
  /** The defined name of a series of this measure. */
  readonly series: (key: SeriesKey) => string;
  readonly hasInputs: boolean;
  readonly hasQuality: boolean;
}

/** Measures of one sector one under the other, sectors in the order in which they come first. */
export function membersOf(measures: readonly Measure[]): Member[] {
  if (measures.length < 2) throw new MeasureError({ code: 'totalOfOne', measures: measures.length });
  refuseUnits(measures, ({ costUnit }) => costUnit);
  const sectors = [...new Set(measures.map(({ sector }) => sector))];
  const members = sectors.flatMap((sector) => measures.filter((one) => one.sector === sector)).map(memberOf);
  if (members.every(({ hasInputs }) => hasInputs)) refuseUnits(measures, inputUnit);
  return members;
}

function memberOf(measure: Measure): Member {
  const names = measure.built.flatMap((record) => record.names).map((name) => name.toLowerCase());
  const base = names.find((name) => /^base_period(_\d+)?$/.test(name));
  const series = (key: SeriesKey) => seriesName(key, base ?? '');
  const has = (key: SeriesKey) => names.includes(series(key).toLowerCase());
  if (base === undefined || !has('output')) throw new MeasureError({ code: 'totalNotBuilt', measure: measure.name });
  return {
    measure,
    series,
    hasInputs: has('input'),
    hasQuality: measure.built.some(({ kind }) => kind === 'quality'),
  };
}

/** Costs in different units cannot be shares of one sum. */
function refuseUnits(measures: readonly Measure[], unitOf: (measure: Measure) => string): void {
  const [first, ...others] = measures;
  if (!first) return;
  const other = others.find((one) => normalised(unitOf(one)) !== normalised(unitOf(first)));
  if (!other) return;
  const [firstUnit, secondUnit] = [unitOf(first), unitOf(other)];
  throw new MeasureError({ code: 'totalUnits', first: first.name, firstUnit, second: other.name, secondUnit });
}

/** Pay and spending of a measure are in one unit (rule S28). */
export const inputUnit = ({ spendingUnit, payUnit }: Measure): string => spendingUnit || payUnit;

export interface SectorGroup {
  readonly sector: Sector;
  /** Positions among the members. */
  readonly first: number;
  readonly count: number;
}

/** Sectors with two measures or more: a sector with one is that measure. */
export function sectorGroups(members: readonly Member[]): SectorGroup[] {
  const sectors = [...new Set(members.map(({ measure }) => measure.sector))];
  if (sectors.length < 2) return [];
  return sectors.flatMap((sector) => {
    const first = members.findIndex(({ measure }) => measure.sector === sector);
    const count = members.filter(({ measure }) => measure.sector === sector).length;
    return count < 2 ? [] : [{ sector, first, count }];
  });
}
