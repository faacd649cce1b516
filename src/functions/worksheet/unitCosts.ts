/** Indexes beside that of output: of inputs and of unit costs. */
import { outputIndex } from "../../core/index/outputIndex";
import { readPanel } from "../../core/panel/panel";
import { unitCostIndex } from "../../core/index/unitCostIndex";
import { unreachable } from "../absent";
import { withCellErrors } from "../cellErrors";
import { blockOf, formulaOf, linkingOf, orientationOf, positionOf, zerosOf } from "../readArguments";
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
 * Volume index of inputs: hours or posts by grade weighted by pay, or deflated spending by kind weighted by spending, 100 in the base period.
 * @customfunction INPUTINDEX
 * @helpurl help/functions/inputindex.html
 * @param volumes Inputs in units, such as hours by grade, or spending at constant prices: one row per input, one column per period, without headings.
 * @param costs What each input cost at current prices, in a block of the same shape and order.
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [linking] "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One index number per period. #N/A where the base cannot be reached because figures are missing.
 */
export function inputIndexOf(
  volumes: any[][],
  costs: any[][],
  formula?: Formula,
  linking?: any,
  base?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const names = { quantities: "volumes", costs: "costs" };
    const panel = readPanel(blockOf(volumes, orientation), blockOf(costs, orientation), zerosOf(zeros), names);
    const position = positionOf("base", base, 1, panel.periods);
    const method = { formula: formulaOf(formula), linking: linkingOf(linking), base: position };
    return seriesResult(outputIndex(panel, method), orientation, unreachable(position));
  });
}

/**
 * Index of unit costs that goes with the volume index: cost ratio of the matched services over volume. Volume x unit cost = value.
 * @customfunction UNITCOSTINDEX
 * @helpurl help/functions/unitcostindex.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [formula] The formula of the volumes: "tornqvist" (default), "fisher", "laspeyres" (gives Paasche unit costs) or another known formula.
 * @param [linking] "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns One index number per period. #N/A where the base cannot be reached because figures are missing.
 */
export function unitCostIndexOf(
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
    return seriesResult(unitCostIndex(panel, method), orientation, unreachable(position));
  });
}
