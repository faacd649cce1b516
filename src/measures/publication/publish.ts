/** The figures of a measure as they are published: rounded once, with their units (PB1, PB2). */
import type { RoundingMode } from '../../core/series/rounding';
import { rounded } from '../../core/series/rounding';
import type { Blocks } from '../computed/blocks';
import { basePosition } from '../computed/blocks';
import { contributionsOfRows, outputRows } from '../computed/output';
import { orElse } from '../computed/prices';
import type { SeriesName } from '../computed/results';
import { growthsOf, resultsOf, SERIES } from '../computed/results';
import type { Measure } from '../definition';

export interface PublicationRounding {
  /** Digits after the decimal point of indexes, of growths in per cent, and of contributions in percentage points. */
  readonly places: number;
  readonly mode: RoundingMode;
  /** Contributions add up to the rounded growth. */
  readonly keepTotal: boolean;
}

export const USUAL_ROUNDING: PublicationRounding = { places: 1, mode: 'half-up', keepTotal: true };

export type PublishedUnit = 'index' | 'percent' | 'points';
/** notApplicable: a growth of the first period, a contribution of a service that took no part. */
export type PublishedStatus = 'normal' | 'missing' | 'notApplicable';

export interface PublishedRow {
  readonly kind: 'index' | 'growth' | 'contribution';
  readonly series: SeriesName;
  /** The service, for a contribution. */
  readonly item: string;
  readonly unit: PublishedUnit;
  readonly values: readonly (number | null)[];
  readonly statuses: readonly PublishedStatus[];
}

export interface Publication {
  readonly measure: Measure;
  readonly periods: readonly string[];
  /** The period that is 100. */
  readonly base: string;
  readonly rounding: PublicationRounding;
  readonly rows: readonly PublishedRow[];
}

/** Never throws: a series that cannot be computed is not there. */
export function publish(measure: Measure, blocks: Blocks, rounding = USUAL_ROUNDING): Publication {
  const { periods, series } = resultsOf(measure, blocks);
  const having = SERIES.filter((name) => series[name] !== undefined);
  const rows = having.flatMap((name): PublishedRow[] => {
    const values = series[name] ?? [];
    const growths = growthsOf(values).map((growth) => growth && 100 * growth);
    return [
      published('index', name, '', 'index', values, rounding),
      published('growth', name, '', 'percent', growths, rounding),
    ];
  });
  const parts = series.output ? contributionRows(measure, blocks, rounding) : [];
  return {
    measure,
    periods,
    base: periods[basePosition(measure, periods)] ?? '',
    rounding,
    rows: [...rows, ...parts],
  };
}

function contributionRows(measure: Measure, blocks: Blocks, rounding: PublicationRounding): PublishedRow[] {
  const rows = outputRows(measure, blocks);
  const parts = orElse(() => contributionsOfRows(measure, rows), []);
  const points = parts.map((row) => row.map((part) => (typeof part === 'number' ? 100 * part : null)));
  const values = roundedRows(points, rounding, rounding.keepTotal);
  return rows.services.slice(0, parts.length).map((item, i) => ({
    kind: 'contribution',
    series: 'output',
    item,
    unit: 'points',
    values: values[i] ?? [],
    statuses: (parts[i] ?? []).map((part, t) => (t === 0 || part === '' ? 'notApplicable' : statusOf(part))),
  }));
}

function published(
  kind: PublishedRow['kind'],
  series: SeriesName,
  item: string,
  unit: PublishedUnit,
  values: readonly (number | null)[],
  rounding: PublicationRounding,
): PublishedRow {
  const [shown = []] = roundedRows([values], rounding, false);
  const statuses = values.map((value, t) => (kind === 'growth' && t === 0 ? 'notApplicable' : statusOf(value)));
  return { kind, series, item, unit, values: shown, statuses };
}

const statusOf = (value: number | null): PublishedStatus => (value === null ? 'missing' : 'normal');

/** A block without any figure has nothing to be rounded. */
const roundedRows = (
  rows: readonly (readonly (number | null)[])[],
  { places, mode }: PublicationRounding,
  keepTotal: boolean,
): (number | null)[][] =>
  orElse(
    () => rounded(rows, places, mode, keepTotal),
    rows.map((row) => row.map(() => null)),
  );
