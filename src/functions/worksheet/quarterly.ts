/** Within the year: quarterly and monthly indexes, and quarters that add up to annual totals. */
import { BENCHMARK_METHODS, benchmarked } from "../../core/series/benchmark";
import { readPanel } from "../../core/panel/panel";
import { OVERLAPS, quarterlyIndex } from "../../core/quarterly/quarterlyIndex";
import { dependsOnMissing, noCommonYear } from "../absent";
import { withCellErrors } from "../cellErrors";
import { blockOf, orientationOf, wordOf, zerosOf } from "../readArguments";
import { numberOf } from "../readOptions";
import { withSeries } from "../readSeries";
import { blockResult, seriesResult } from "../writeResult";

/** @customenum {string} */
enum Overlap {
  /** Linked at the mean of the year before: annual means equal the annual chained index (default). */
  annualOverlap = "annual-overlap",
  /** Linked at the last quarter of the year before: no step between years, but annual means drift. */
  oneQuarterOverlap = "one-quarter-overlap",
  /** Linked at the same quarter of the year before: distorts growth from quarter to quarter, not recommended. */
  overTheYear = "over-the-year",
}

/** @customenum {string} */
enum BenchmarkMethod {
  /** Keeps the ratio to the indicator as level as possible, for positive figures (default). */
  proportional = "proportional",
  /** Keeps the difference from the indicator as level as possible, for balances and indicators that may be 0 or negative. */
  additive = "additive",
}

/** @customenum {string} */
enum Periods {
  /** One row per service, one column per period (default). */
  across = "across",
  /** One column per service, one row per period. */
  down = "down",
}

/** @customenum {string} */
enum Zeros {
  /** A 0 is a missing figure, because Excel hands over an empty cell as 0 (default). */
  missing = "missing",
  /** A quantity of 0 with a cost of 0 is a real 0: the service was not provided. */
  activity = "activity",
}

/**
 * Quarterly or monthly volume index, weighted with the average unit costs of the year before and linked from year to year.
 * @customfunction QUARTERLYINDEX
 * @helpurl help/functions/quarterlyindex.html
 * @param quantities Number of units of each service: one row per service, one column per quarter, beginning with the first of a year. The last year may be a part.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [overlap] How years are linked: "annual-overlap" (default), "one-quarter-overlap" or "over-the-year".
 * @param [frequency] Periods per year: 4 (default) for quarters, 12 for months.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One index number per period; the mean of the first year is 100. #N/A from a year on that shares no service with the one before.
 */
export function quarterlyIndexOf(
  quantities: any[][],
  costs: any[][],
  overlap?: Overlap,
  frequency?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    const index = quarterlyIndex(panel, wordOf("overlap", overlap, OVERLAPS), numberOf("frequency", frequency, 4));
    return seriesResult(index, orientation, noCommonYear);
  });
}

/**
 * Quarters or months that follow an indicator and add up to annual totals (Denton). Periods after the last total are extrapolated.
 * @customfunction BENCHMARK
 * @helpurl help/functions/benchmark.html
 * @param indicator Quarterly or monthly indicator: one series, or one row per series, beginning with the first period of the first total's year.
 * @param totals Annual totals: one series for one indicator, or one row for each. Totals that are not known yet may be left out at the end.
 * @param [frequency] Periods per total: 4 (default) for quarters, 12 for months.
 * @param [method] What is kept level: "proportional", the ratio to the indicator (default), or "additive", the difference from it.
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns Series in the shape of indicator.
 */
export function benchmark(
  indicator: any[][],
  totals: any[][],
  frequency?: number,
  method?: BenchmarkMethod,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withSeries(periods, { indicator, totals }, (read, orientation) => {
    const how = {
      frequency: numberOf("frequency", frequency, 4),
      method: wordOf("method", method, BENCHMARK_METHODS),
      zeros: zerosOf(zeros),
    };
    return blockResult(benchmarked(read.indicator, read.totals, how), orientation, dependsOnMissing);
  });
}
