/** How far a result can be trusted: every formula side by side, what each choice is worth, and the interval of an index. */
import { comparedIndexes } from "../../core/index/comparison";
import { interval } from "../../core/uncertainty/interval";
import { readPanel } from "../../core/panel/panel";
import { qualityAdjusted } from "../../core/quality/qualityAdjustment";
import { sensitivities } from "../../core/uncertainty/sensitivity";
import { unreachable } from "../absent";
import { withCellErrors } from "../cellErrors";
import { comparisonTable, sensitivityTable } from "../choiceTables";
import { blockOf, formulaOf, linkingOf, orientationOf, positionOf, zerosOf } from "../readArguments";
import { errorsForEach, figuresOf, numberOf } from "../readOptions";
import { blockResult } from "../writeResult";

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
 * Every formula side by side, chained every period and with a fixed base, and how far the two have drifted apart.
 * @customfunction COMPARE
 * @helpurl help/functions/compare.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns A table with headings: formula, linking, then one figure per period. Rows "drift" are chained / fixed - 1.
 */
export function compare(quantities: any[][], costs: any[][], base?: number, periods?: Periods, zeros?: Zeros): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const panel = readPanel(blockOf(quantities, orientation), blockOf(costs, orientation), zerosOf(zeros));
    const position = positionOf("base", base, 1, panel.periods);
    return comparisonTable(comparedIndexes(panel, position), panel.periods, position, orientation);
  });
}

/**
 * What each choice is worth: the index with another formula or linking, without each service, with other weights, without quality.
 * @customfunction SENSITIVITY
 * @helpurl help/functions/sensitivity.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param [quality] Quality by which quantities are multiplied, relative to the base: one series for all, or a block of the same shape.
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [linking] "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [at] Position of the period whose index is shown, counted from 1. Default: the last.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns A table with headings: change, of, index, difference in points. Services are numbered as in the block.
 */
export function sensitivity(
  quantities: any[][],
  costs: any[][],
  quality?: any[][],
  formula?: Formula,
  linking?: any,
  base?: number,
  at?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withCellErrors(orientationOf, periods, (orientation) => {
    const rule = zerosOf(zeros);
    const [volumes, spending] = [blockOf(quantities, orientation), blockOf(costs, orientation)];
    const plain = readPanel(volumes, spending, rule);
    const position = positionOf("base", base, 1, plain.periods);
    const method = { formula: formulaOf(formula), linking: linkingOf(linking), base: position };
    const scores = figuresOf(quality) && blockOf(quality, orientation);
    const chosen = scores ? readPanel(qualityAdjusted(volumes, scores, position, rule), spending, rule) : plain;
    const period = positionOf("at", at, plain.periods, plain.periods);
    return sensitivityTable(
      sensitivities(chosen, method, period, scores ? plain : null),
      period,
      position,
      orientation,
    );
  });
}

/**
 * Interval of the volume index for stated errors of its data, by reproducible draws: the same seed gives the same interval.
 * @customfunction INTERVAL
 * @helpurl help/functions/interval.html
 * @param quantities Number of units of each service provided: one row per service, one column per period, without headings.
 * @param costs Total cost of each service (not unit cost), in a block of the same shape and order.
 * @param quantityerror Relative standard error of the quantities, 0.02 for 2 per cent: one figure for all, or one per service.
 * @param [costerror] Relative standard error of the costs: one figure for all, or one per service (default 0).
 * @param [qualityerror] Relative standard error of the quality in the quantities: one figure if one series adjusts all, or one per service (default 0).
 * @param [level] How much of the draws the interval holds (default 0.95).
 * @param [draws] Number of draws, from 100 to 10000 (default 1000).
 * @param [seed] Any whole number; another seed gives other draws (default 1).
 * @param [formula] How growths are weighted: "tornqvist" (default), "fisher", "laspeyres", "paasche" or another known formula.
 * @param [linking] "annual": chained every period (default); "fixed": each period against the base; 2, 3, ...: weights renewed every so many periods.
 * @param [base] Position of the period that is 100, counted from 1 (default 1). With "fixed" its costs also give the weights.
 * @param [periods] How the blocks lie: "across", one column per period (default), or "down", one row per period.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns Three series: lower bound, index, upper bound.
 */
export function intervalOf(
  quantities: any[][],
  costs: any[][],
  quantityerror: any[][],
  costerror?: any[][],
  qualityerror?: any[][],
  level?: number,
  draws?: number,
  seed?: number,
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
    const errors = {
      quantities: errorsForEach("quantityerror", quantityerror, panel.services, false),
      costs: errorsForEach("costerror", costerror, panel.services, false),
      quality: errorsForEach("qualityerror", qualityerror, panel.services, true),
    };
    const how = {
      level: numberOf("level", level, 0.95),
      draws: numberOf("draws", draws, 1000),
      seed: numberOf("seed", seed, 1),
    };
    const found = interval(panel, method, errors, how);
    return blockResult([found.lower, found.index, found.upper], orientation, unreachable(position));
  });
}
