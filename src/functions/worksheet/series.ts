/** Series: chained, rebased, spliced, averaged, rounded. */
import { averageGrowth } from "../../core/series/averageGrowth";
import { chainedGrowths } from "../../core/index/chainedGrowths";
import { GROWTH_KINDS } from "../../core/index/growths";
import { rebased } from "../../core/series/rebase";
import { ROUNDING_MODES, rounded } from "../../core/series/rounding";
import { KEPT_SERIES, spliced } from "../../core/series/splice";
import { dependsOnMissing, emptyWhere } from "../absent";
import { withCellErrors } from "../cellErrors";
import { blockOf, orientationOf, positionOf, wordOf } from "../readArguments";
import { numberOf, optionalPositionOf, switchOf } from "../readOptions";
import { withSeries } from "../readSeries";
import { blockResult } from "../writeResult";

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
enum KeptSeries {
  /** The new series keeps its level, the old one is rescaled (default). */
  new = "new",
  /** The old series keeps its level, the new one is rescaled. */
  old = "old",
}

/** @customenum {string} */
enum RoundingMode {
  /** A half goes away from zero: 2.5 becomes 3, -2.5 becomes -3 (default). */
  halfUp = "half-up",
  /** A half goes to the even neighbour: 2.5 becomes 2, 3.5 becomes 4. */
  halfEven = "half-even",
}

/** @customenum {string} */
enum Periods {
  /** One row per service, one column per period (default). */
  across = "across",
  /** One column per service, one row per period. */
  down = "down",
}

/**
 * Index from growths, each value the one before times the growth. An empty first cell is the start.
 * @customfunction CHAIN
 * @helpurl help/functions/chain.html
 * @param growths Growths on the period before: one series, or one row per series. A missing one breaks the chain there.
 * @param [kind] How growth is stated: "percent" as fraction (default), "log" or "factor".
 * @param [start] Value before the first growth (default 100).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @returns Index in the shape of growths. #N/A from a missing growth on.
 */
export function chain(growths: any[][], kind?: GrowthKind, start?: number, periods?: Periods): any[][] {
  return withSeries(periods, { growths }, (read, orientation) => {
    const index = chainedGrowths(read.growths, wordOf("kind", kind, GROWTH_KINDS), numberOf("start", start, 100));
    return blockResult(index, orientation, dependsOnMissing);
  });
}

/**
 * Index expressed in terms of other periods: divided by the mean of the given positions, times 100. Growth does not change.
 * @customfunction REBASE
 * @helpurl help/functions/rebase.html
 * @param index Index: one series, or one row per index, without headings.
 * @param from Position of the first period of the new reference, counted from 1.
 * @param [to] Position of its last period (default: the same as from). All of them must have a figure.
 * @param [value] Value that the mean of these periods gets (default 100).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @returns Index in the same shape.
 */
export function rebase(index: any[][], from: number, to?: number, value?: number, periods?: Periods): any[][] {
  return withSeries(periods, { index }, (read, orientation) => {
    const last = read.index[0]?.length ?? 0;
    const first = positionOf("from", from, 1, last);
    const span = { from: first, to: positionOf("to", to, first, last) };
    return blockResult(rebased(read.index, span, numberOf("value", value, 100)), orientation, dependsOnMissing);
  });
}

/**
 * One series from an old and a new one that overlap: one of them is rescaled so that they meet, and growth is kept on both sides.
 * @customfunction SPLICE
 * @helpurl help/functions/splice.html
 * @param old Old series over all periods; leave cells empty or write [x] where it has no figure.
 * @param new_ New series over the same periods, in the same shape.
 * @param [keep] Whose level is kept: "new" (default) or "old".
 * @param [at] Position of the overlap, counted from 1 (default: the first period in which both have a figure).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @returns Series in the shape of old: the old one up to the overlap, the new one from there on.
 */
export function splice(old: any[][], new_: any[][], keep?: KeptSeries, at?: number, periods?: Periods): any[][] {
  return withSeries(periods, { old, new: new_ }, (read, orientation) => {
    const position = optionalPositionOf("at", at, read.old[0]?.length ?? 0);
    const joined = spliced(read.old, read.new, wordOf("keep", keep, KEPT_SERIES), position);
    return blockResult(joined, orientation, dependsOnMissing);
  });
}

/**
 * Compound average growth per period between two positions of an index, as a fraction: 0.02 is 2 per cent a period.
 * @customfunction AVERAGEGROWTH
 * @helpurl help/functions/averagegrowth.html
 * @param index Index or volume: a single row or column.
 * @param [from] Position of the earlier period, counted from 1 (default: the first).
 * @param [to] Position of the later period (default: the last).
 * @returns One growth.
 */
export function averageGrowthOf(index: any[][], from?: number, to?: number): number {
  return withSeries(null, { index }, (read) => {
    const last = read.index[0]?.length ?? 0;
    return averageGrowth(read.index, optionalPositionOf("from", from, last), optionalPositionOf("to", to, last));
  });
}

/**
 * Figures rounded for publication, on the decimals that are shown. If wanted, the parts of each column still add up to its rounded total.
 * @customfunction ROUNDED
 * @helpurl help/functions/rounded.html
 * @param values Figures, in any shape. With keeptotal: the parts of a total below each other, without the total.
 * @param places Digits after the decimal point; negative for tens, hundreds and so on.
 * @param [mode] Where a half goes: "half-up", away from zero (default), or "half-even".
 * @param [keeptotal] TRUE: the parts of each column add up to the rounded total (default FALSE).
 * @returns Rounded figures in the same shape.
 */
export function roundedOf(values: any[][], places: number, mode?: RoundingMode, keeptotal?: boolean): any[][] {
  return withCellErrors(orientationOf, null, (orientation) => {
    const cells = blockOf(values, orientation);
    const result = rounded(
      cells,
      numberOf("places", places, 0),
      wordOf("mode", mode, ROUNDING_MODES),
      switchOf("keeptotal", keeptotal),
    );
    return blockResult(result, orientation, emptyWhere([cells]));
  });
}
