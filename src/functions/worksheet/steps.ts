/**
 * The four steps: growth, cost share, weighted growth, index. Each function reads its arguments, calls the core and writes the result.
 * The doc comments are what Excel shows and what the metadata is made from; enums must stand in this file and be written out for the
 * generator, which reads syntax only (docs/decisions/0012-function-metadata.md).
 */
import { costShares, SHARE_KINDS } from "../../core/index/costShares";
import { GROWTH_KINDS, growths } from "../../core/index/growths";
import { outputIndex } from "../../core/index/outputIndex";
import { readPanel } from "../../core/panel/panel";
import { weightedGrowth } from "../../core/index/weightedGrowth";
import { withCellErrors } from "../cellErrors";
import { blockOf, formulaOf, linkingOf, orientationOf, positionOf, wordOf, zerosOf } from "../readArguments";
import { blockResult, seriesResult } from "../writeResult";
import { afterFirst, missingFigure, noMatch, unreachable } from "../absent";

/** @customenum {string} */
enum GrowthKind {
  /** Change in relation to the period before: 0.05 is a rise of 5 per cent (default). */
  percent = "percent",
  /** Natural logarithm of the relative; log growths may be added up over periods. */
  log = "log",
  /** The relative itself: 1.05 is a rise of 5 per cent. */
  factor = "factor",
}

/** @customenum {string} */
enum ShareKind {
  /** Share in the cost of the same period (default). */
  current = "current",
  /** Share in the cost of the period before, as Laspeyres uses it. */
  lagged = "lagged",
  /** Mean of the shares of the two periods, as Törnqvist uses it. */
  average = "average",
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
 * Growth of each service on the period before (step 1). The first period is empty; a growth that needs a missing figure is #N/A.
 * @customfunction GROWTH
 * @helpurl help/functions/growth.html
 * @param values Figures: one row per service, one column per period, without headings. Empty cells, text and 0 are missing.
 * @param [kind] How growth is stated: "percent" (default), "log" or "factor".
 * @param [periods] How the block lies: "across", one column per period (default), or "down", one row per period.
 * @returns A block of the same shape.
 */
export function growth(values: any[][], kind?: GrowthKind, periods?: Periods): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const result = growths(blockOf(values, orientation), wordOf("kind", kind, GROWTH_KINDS));
    return blockResult(result, orientation, afterFirst(missingFigure));
  });
}

/**
 * Share of each service in the total cost of a period (step 2). Shares of one period add up to 1.
 * @customfunction COSTSHARE
 * @helpurl help/functions/costshare.html
 * @param costs Total cost of each service (not unit cost): one row per service, one column per period, without headings.
 * @param [kind] Whose shares: "current" (default), "lagged" (the period before) or "average" (mean of both periods).
 * @param [periods] How the block lies: "across", one column per period (default), or "down", one row per period.
 * @returns A block of the same shape; for lagged and average shares the first period is empty.
 */
export function costShare(costs: any[][], kind?: ShareKind, periods?: Periods): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const shares = wordOf("kind", kind, SHARE_KINDS);
    const result = costShares(blockOf(costs, orientation), shares);
    return blockResult(result, orientation, shares === "current" ? missingFigure : afterFirst(missingFigure));
  });
}

/**
 * Growth of all services together on the period before, each weighted by its cost (step 3). The first period is empty.
 * @customfunction WEIGHTEDGROWTH
 * @helpurl help/functions/weightedgrowth.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One growth per period; 0.05 is a rise of 5 per cent. #N/A where no service has figures in both periods.
 */
export function weightedGrowthOf(
  quantities: any[][],
  costs: any[][],
  formula?: Formula,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    return seriesResult(weightedGrowth(panel, formulaOf(formula)), orientation, afterFirst(noMatch));
  });
}

/**
 * Volume index of output: the quantities of all services, weighted by cost and chained, 100 in the base period (step 4).
 * @customfunction OUTPUTINDEX
 * @helpurl help/functions/outputindex.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [linking] "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One index number per period. #N/A where the base cannot be reached because figures are missing.
 */
export function outputIndexOf(
  quantities: any[][],
  costs: any[][],
  formula?: Formula,
  linking?: any,
  base?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    const position = positionOf("base", base, 1, panel.periods);
    const method = { formula: formulaOf(formula), linking: linkingOf(linking), base: position };
    return seriesResult(outputIndex(panel, method), orientation, unreachable(position));
  });
}
