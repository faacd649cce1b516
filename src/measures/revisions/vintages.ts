/**
 * One growth over successive vintages, and what revisions were like: the revisions triangle that statistical offices publish (RV9 to
 * RV12). McKenzie and Gamba (2008), Interpreting the results of revision analyses: recommended summary statistics, contribution to the
 * OECD/Eurostat Task Force on performing revisions analysis for sub-annual economic statistics.
 */
import { normalised } from '../labels';
import type { Results, SeriesName } from '../computed/results';
import { growthsOf } from '../computed/results';

export interface Vintage {
  readonly label: string;
  /** As they were computed then. */
  readonly results: Results;
}

export interface Triangle {
  readonly series: SeriesName;
  /** All periods of all vintages, in the order of the latest; what only earlier ones have stands before. */
  readonly periods: readonly string[];
  readonly vintages: readonly string[];
  /** Index and growth on the period before: one row for each vintage, oldest first. */
  readonly indexes: readonly (readonly (number | null)[])[];
  readonly growths: readonly (readonly (number | null)[])[];
  /** Against the latest earlier vintage that has the growth; the first row has none. */
  readonly steps: readonly (readonly (number | null)[])[];
  /** The first growth published for each period, the latest, and latest less first. Null: fewer than two vintages have it. */
  readonly first: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  readonly revisions: readonly (number | null)[];
  readonly statistics: RevisionStatistics | null;
}

export interface RevisionStatistics {
  readonly count: number;
  readonly mean: number;
  readonly meanAbsolute: number;
  /** Sum of |revision| over sum of |latest|; null where all latest growths are 0. */
  readonly relativeMeanAbsolute: number | null;
  readonly rootMeanSquare: number;
  readonly smallest: number;
  readonly largest: number;
  /** Share of the revisions that are upward. */
  readonly upward: number;
}

/** null: no vintage has the series. Vintages come oldest first. */
export function triangleOf(vintages: readonly Vintage[], series: SeriesName): Triangle | null {
  const having = vintages.filter(({ results }) => results.series[series] !== undefined);
  if (having.length === 0) return null;
  const periods = periodsOfAll(having);
  const spread = (values: (one: Vintage) => readonly (number | null)[]) =>
    having.map((one) => {
      const own = new Map(one.results.periods.map((label, t) => [normalised(label), values(one)[t] ?? null]));
      return periods.map((label) => own.get(normalised(label)) ?? null);
    });
  const indexes = spread((one) => one.results.series[series] ?? []);
  const growths = indexes.map(growthsOf);
  const known = periods.map((_, t) => growths.flatMap((row) => (typeof row[t] === 'number' ? [row[t]] : [])));
  const [first, latest] = [known.map((all) => all[0] ?? null), known.map((all) => all.at(-1) ?? null)];
  const revisions = known.map((all) => (all.length < 2 ? null : (all.at(-1) ?? 0) - (all[0] ?? 0)));
  return {
    series,
    periods,
    vintages: having.map(({ label }) => label),
    indexes,
    growths,
    steps: growths.map((row, v) => row.map((growth, t) => difference(growth, lastBefore(growths, v, t)))),
    first,
    latest,
    revisions,
    statistics: revisionStatistics(revisions, latest),
  };
}

/** Of the latest earlier vintage that has this growth, so that the steps of a period add up to its revision. */
const lastBefore = (growths: readonly (readonly (number | null)[])[], vintage: number, t: number): number | null =>
  growths.slice(0, vintage).reduce<number | null>((last, row) => row[t] ?? last, null);

const difference = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before;

function periodsOfAll(vintages: readonly Vintage[]): string[] {
  return [...vintages].reverse().reduce<string[]>((all, { results }) => {
    const known = new Set(all.map(normalised));
    return [...results.periods.filter((label) => !known.has(normalised(label))), ...all];
  }, []);
}

/** null where nothing was revised or could have been. */
export function revisionStatistics(
  revisions: readonly (number | null)[],
  latest: readonly (number | null)[],
): RevisionStatistics | null {
  const pairs = revisions.flatMap((revision, t) => (revision === null ? [] : [{ revision, latest: latest[t] ?? 0 }]));
  const all = pairs.map(({ revision }) => revision);
  if (all.length === 0) return null;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const levels = sum(pairs.map((one) => Math.abs(one.latest)));
  return {
    count: all.length,
    mean: sum(all) / all.length,
    meanAbsolute: sum(all.map(Math.abs)) / all.length,
    relativeMeanAbsolute: levels === 0 ? null : sum(all.map(Math.abs)) / levels,
    rootMeanSquare: Math.sqrt(sum(all.map((one) => one * one)) / all.length),
    smallest: Math.min(...all),
    largest: Math.max(...all),
    upward: all.filter((one) => one > 0).length / all.length,
  };
}
