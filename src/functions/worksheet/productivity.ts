/** Productivity, and the pattern in which it changed. */
import { PRODUCTIVITY_KINDS, productivity } from "../../core/productivity/productivity";
import { strategies } from "../../core/productivity/strategy";
import { afterFirst, dependsOnMissing, emptyWhere } from "../absent";
import { positionOf, wordOf } from "../readArguments";
import { numberOf } from "../readOptions";
import { withSeries } from "../readSeries";
import { blockResult } from "../writeResult";

/** @customenum {string} */
enum ProductivityKind {
  /** Index that is 100 in the base period (default). */
  index = "index",
  /** Growth on the period before: (1 + growth of output) / (1 + growth of input) - 1. */
  growth = "growth",
  /** Natural logarithm of that growth factor; log growths may be added up over periods. */
  log = "log",
}

/** @customenum {string} */
enum Periods {
  /** One row per service, one column per period (default). */
  across = "across",
  /** One column per service, one row per period. */
  down = "down",
}

/**
 * Productivity: output per unit of input, as index or as growth. Growth rates are divided, never subtracted.
 * @customfunction PRODUCTIVITY
 * @helpurl help/functions/productivity.html
 * @param output Output index or volume: one series, or one row per service and one column per period, without headings.
 * @param input Input index or volume in the same shape.
 * @param [as] What is returned: "index" (default), "growth" on the period before, or "log" growth.
 * @param [base] Position of the period that is 100, counted from 1 (default 1).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @returns Productivity in the shape of output. For growths the first period is empty.
 */
export function productivityOf(
  output: any[][],
  input: any[][],
  as?: ProductivityKind,
  base?: number,
  periods?: Periods,
): any[][] {
  return withSeries(periods, { output, input }, (read, orientation) => {
    const kind = wordOf("as", as, PRODUCTIVITY_KINDS);
    const position = positionOf("base", base, 1, read.output[0]?.length ?? 0);
    const result = productivity(read.output, read.input, kind, position);
    return blockResult(result, orientation, kind === "index" ? dependsOnMissing : afterFirst(dependsOnMissing));
  });
}

/**
 * Which of the five patterns of improvement a period shows, such as "more with less", or "no change" or "falling".
 * @customfunction STRATEGY
 * @helpurl help/functions/strategy.html
 * @param outputgrowth Growth of output as fractions: 0.05 is 5 per cent.
 * @param inputgrowth Growth of input as fractions, in the same shape.
 * @param [tolerance] Changes up to this size count as no change (default 0.005, half a per cent).
 * @returns One pattern for each pair of growths. Empty where both are empty.
 */
export function strategy(outputgrowth: any[][], inputgrowth: any[][], tolerance?: number): any[][] {
  return withSeries(null, { outputgrowth, inputgrowth }, (read, orientation) => {
    const patterns = strategies(read.outputgrowth, read.inputgrowth, numberOf("tolerance", tolerance, 0.005));
    return blockResult(patterns, orientation, emptyWhere([read.outputgrowth, read.inputgrowth]));
  });
}
