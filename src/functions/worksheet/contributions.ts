/** Which service moved the index: contributions to its change, from period to period or over longer spans, and within the year. */
import { contributions } from "../../core/contributions/contributions";
import { readPanel } from "../../core/panel/panel";
import { quarterlyContributions } from "../../core/quarterly/quarterlyContributions";
import { OVERLAPS } from "../../core/quarterly/quarterlyIndex";
import { noMatch, unreachable } from "../absent";
import { withCellErrors } from "../cellErrors";
import { blockOf, formulaOf, linkingOf, orientationOf, positionOf, wordOf, zerosOf } from "../readArguments";
import { numberOf, optionalPositionOf } from "../readOptions";
import { blockResult } from "../writeResult";

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

/** @customenum {string} */
enum Formula {
  /** Logarithmic growths with the average of the two cost shares (default). */
  tornqvist = "tornqvist",
  /** Geometric mean of Laspeyres and Paasche. */
  fisher = "fisher",
  /** Growths weighted by the cost shares of the period before. */
  laspeyres = "laspeyres",
  /** Later quantities over earlier ones at the unit costs of the later period. */
  paasche = "paasche",
  /** The four training steps read literally: per cent growths with average shares. Not a standard index; it drifts upwards. */
  averageShare = "average-share",
  /** Quantities at the geometric mean of the unit costs of both periods. */
  walsh = "walsh",
  /** Quantities at the sum of the unit costs of both periods. */
  marshallEdgeworth = "marshall-edgeworth",
  /** Logarithmic growths with the cost shares of the period before. */
  geometricLaspeyres = "geometric-laspeyres",
  /** Logarithmic growths with the cost shares of the later period. */
  geometricPaasche = "geometric-paasche",
  /** Logarithmic growths with logarithmic means of the cost shares. */
  satoVartia = "sato-vartia",
}

/**
 * Contribution of each service to the growth of the index. Each column adds up to the growth of all services together.
 * @customfunction CONTRIBUTION
 * @helpurl help/functions/contribution.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @param [since] Position of the period since which the change is counted, from 1. Default: the period before each.
 * @param [linking] Of the index: "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @returns A block of the same shape, in units of growth: 0.01 is one percentage point. Empty where a service takes no part.
 */
export function contributionOf(
  quantities: any[][],
  costs: any[][],
  formula?: Formula,
  periods?: Periods,
  zeros?: Zeros,
  since?: number,
  linking?: any,
  base?: number,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    const start = optionalPositionOf("since", since, panel.periods);
    const position = positionOf("base", base, 1, panel.periods);
    const method = { formula: formulaOf(formula), linking: linkingOf(linking), base: position, since: start };
    return blockResult(contributions(panel, method), orientation, start === null ? noMatch : unreachable(start));
  });
}

/**
 * Contribution of each service to the change of a quarterly or monthly index. Each column adds up to the change of QUARTERLYINDEX.
 * @customfunction QUARTERLYCONTRIBUTION
 * @helpurl help/functions/quarterlycontribution.html
 * @param quantities Number of units of each service: one row per service, one column per quarter, beginning with the first quarter of a year.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [overlap] How years are linked: "annual-overlap" (default), "one-quarter-overlap" or "over-the-year".
 * @param [frequency] Periods per year: 4 (default) for quarters, 12 for months.
 * @param [lag] Over how many periods the change is counted: 1 (default) on the quarter before, 4 on the same quarter of the year before.
 * @param [since] Position of a fixed period to count from instead, from 1.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns A block of the same shape, in units of growth: 0.01 is one percentage point. Empty where a service takes no part.
 */
export function quarterlyContributionOf(
  quantities: any[][],
  costs: any[][],
  overlap?: Overlap,
  frequency?: number,
  lag?: number,
  since?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    const method = {
      overlap: wordOf("overlap", overlap, OVERLAPS),
      frequency: numberOf("frequency", frequency, 4),
      lag: numberOf("lag", lag, 1),
      since: optionalPositionOf("since", since, panel.periods),
    };
    return blockResult(quarterlyContributions(panel, method), orientation, noMatch);
  });
}
