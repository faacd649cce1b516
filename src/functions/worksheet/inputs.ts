/** Inputs: spending at constant prices, and capital from past investment. */
import { capitalInput } from "../../core/inputs/capitalInput";
import { deflated } from "../../core/inputs/deflation";
import { CAPITAL_MEASURES, DEPRECIATION_PROFILES } from "../../core/inputs/depreciation";
import { dependsOnMissing } from "../absent";
import { positionOf, wordOf, zerosOf } from "../readArguments";
import { figuresOf } from "../readOptions";
import { withSeries } from "../readSeries";
import { blockResult } from "../writeResult";

/** @customenum {string} */
enum CapitalMeasure {
  /** Consumption of fixed capital: what is used up in the period (default). */
  consumption = "consumption",
  /** Net stock: what the assets are still worth at the end of the period. */
  net = "net",
  /** Gross stock: all assets in service at the end of the period at their full price. */
  gross = "gross",
}

/** @customenum {string} */
enum DepreciationProfile {
  /** Equal amounts over the service life (default). */
  straightLine = "straight-line",
  /** The rate 2 / life of what is left: more at first, less later. */
  geometric = "geometric",
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
 * Spending at the prices of the base period: spending / (deflator / deflator in the base).
 * @customfunction DEFLATE
 * @helpurl help/functions/deflate.html
 * @param spending Spending at current prices: one series, or one row per kind of spending and one column per period, without headings.
 * @param deflator Price index: one series for all rows, or a block of the same shape with one row for each.
 * @param [base] Position of the period whose prices are used, counted from 1 (default 1).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns Volumes in the shape of spending. #N/A where a figure is missing.
 */
export function deflate(
  spending: any[][],
  deflator: any[][],
  base?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withSeries(periods, { spending, deflator }, (read, orientation) => {
    const position = positionOf("base", base, 1, read.spending[0]?.length ?? 0);
    return blockResult(deflated(read.spending, read.deflator, position, zerosOf(zeros)), orientation, dependsOnMissing);
  });
}

/**
 * Capital from past investment (perpetual inventory), at the prices of the base period; investment counts from the middle of its period.
 * @customfunction CAPITALINPUT
 * @helpurl help/functions/capitalinput.html
 * @param investment Investment at current prices: one series, or one row per kind of asset. Begin at least one service life before the first result that you use.
 * @param deflator Price index of the assets: one series for all rows, or a block of the same shape with one row for each.
 * @param life Service life in periods: one number, or one for each row.
 * @param [measure] "consumption" of fixed capital (default), or the "net" or "gross" stock at the end of the period.
 * @param [profile] How assets lose value: "straight-line" (default) or "geometric" (rate 2 / life).
 * @param [base] Position of the period whose prices are used, counted from 1 (default 1).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @returns Capital in the shape of investment. #N/A where an investment that still counts is missing.
 */
export function capitalInputOf(
  investment: any[][],
  deflator: any[][],
  life: any[][],
  measure?: CapitalMeasure,
  profile?: DepreciationProfile,
  base?: number,
  periods?: Periods,
): any[][] {
  return withSeries(periods, { investment, deflator }, (read, orientation) => {
    const method = {
      life: figuresOf(life) ?? [[null]],
      measure: wordOf("measure", measure, CAPITAL_MEASURES),
      profile: wordOf("profile", profile, DEPRECIATION_PROFILES),
      base: positionOf("base", base, 1, read.investment[0]?.length ?? 0),
    };
    return blockResult(capitalInput(read.investment, read.deflator, method), orientation, dependsOnMissing);
  });
}
