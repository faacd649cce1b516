/** Looking at the data: coverage, checks, and which version computes. */
import { coverage } from "../../core/index/coverage";
import { findings } from "../../core/findings/findings";
import { readPanel } from "../../core/panel/panel";
import { afterFirst, noMatch } from "../absent";
import { withCellErrors } from "../cellErrors";
import { findingsTable } from "../findingsTable";
import { blockOf, orientationOf, zerosOf } from "../readArguments";
import { NAME_AND_VERSION } from "../version";
import { seriesResult } from "../writeResult";

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
 * Part of the cost that the comparison with the period before covers: 1 when every service has its figures in both periods.
 * @customfunction COVERAGE
 * @helpurl help/functions/coverage.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One share of cost per period, from 0 to 1. The first period is empty.
 */
export function coverageOf(quantities: any[][], costs: any[][], periods?: Periods, zeros?: Zeros): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    return seriesResult(coverage(panel), orientation, afterFirst(noMatch));
  });
}

/**
 * Checks the figures before they are used: gaps, zeros, text, negative values, entries, exits, jumps and more, one row each.
 * @customfunction CHECK
 * @helpurl help/functions/check.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns A table: severity, row of the service, period, finding. "No findings" when the figures are clean.
 */
export function check(quantities: any[][], costs: any[][], periods?: Periods, zeros?: Zeros): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const found = findings(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    return findingsTable(found, orientation);
  });
}

/**
 * Name and version of the add-in that computes, for audit trails.
 * @customfunction VERSION
 * @helpurl help/functions/version.html
 * @returns Such as "Outturn 1.0.0".
 */
export function version(): string {
  return NAME_AND_VERSION;
}
