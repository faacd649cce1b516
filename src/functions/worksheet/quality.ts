/** Quality: one index from several indicators, and volumes adjusted by it. */
import { qualityAdjusted } from "../../core/quality/qualityAdjustment";
import { GAP_RULES, QUALITY_MEANS, qualityIndex } from "../../core/quality/qualityIndex";
import { dependsOnMissing } from "../absent";
import { positionOf, wordOf, zerosOf } from "../readArguments";
import { figuresOf } from "../readOptions";
import { withSeries } from "../readSeries";
import { blockResult, seriesResult } from "../writeResult";

/** @customenum {string} */
enum QualityMean {
  /** Product of the relatives to the power of their weights: no indicator outweighs the others by jumping (default). */
  geometric = "geometric",
  /** Weighted sum of the relatives. */
  arithmetic = "arithmetic",
}

/** @customenum {string} */
enum GapRule {
  /** Where an indicator is missing the index is #N/A (default). */
  missing = "missing",
  /** A missing indicator is held at its nearest known value, before or else after. */
  held = "held",
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
 * One quality index from several indicators, each relative to its value in the base period, which is 100.
 * @customfunction QUALITYINDEX
 * @helpurl help/functions/qualityindex.html
 * @param indicators Scores with a true zero: one row per indicator, one column per period, without headings. Empty cells, text and 0 are missing.
 * @param [weights] One weight per indicator, in a row or a column (default: all equal). They need not add up to 1.
 * @param [mean] How indicators are put together: "geometric" (default) or "arithmetic".
 * @param [directions] One per indicator: 1 where higher is better (default), -1 where lower is better, such as waiting times.
 * @param [base] Position of the period that is 100, counted from 1 (default 1).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @param [gaps] What a missing indicator does: "missing" (default), #N/A in that period, or "held" at its nearest known value.
 * @returns One index number per period.
 */
export function qualityIndexOf(
  indicators: any[][],
  weights?: any[][],
  mean?: QualityMean,
  directions?: any[][],
  base?: number,
  periods?: Periods,
  gaps?: GapRule,
): any[][] {
  return withSeries(periods, { indicators }, (read, orientation) => {
    const method = {
      weights: figuresOf(weights),
      mean: wordOf("mean", mean, QUALITY_MEANS),
      directions: figuresOf(directions),
      base: positionOf("base", base, 1, read.indicators[0]?.length ?? 0),
      gaps: wordOf("gaps", gaps, GAP_RULES),
    };
    return seriesResult(qualityIndex(read.indicators, method), orientation, dependsOnMissing);
  });
}

/**
 * Volumes times quality in relation to the base period, so that better services count as more output.
 * @customfunction QUALITYADJUST
 * @helpurl help/functions/qualityadjust.html
 * @param volumes Volumes or quantities: one series, or one row per service and one column per period, without headings.
 * @param quality Quality: one series for all rows, or a block of the same shape. A missing value is held at the nearest known period.
 * @param [base] Position of the period in which volumes stay as they are, counted from 1 (default 1).
 * @param [periods] How a block lies: "across", one column per period (default), or "down", one row per period. A single row or column is a series.
 * @param [zeros] What a 0 means: "missing" (default; an empty cell may arrive as 0) or "activity" (a real 0).
 * @returns Adjusted volumes in the shape of volumes.
 */
export function qualityAdjust(
  volumes: any[][],
  quality: any[][],
  base?: number,
  periods?: Periods,
  zeros?: Zeros,
): any[][] {
  return withSeries(periods, { volumes, quality }, (read, orientation) => {
    const position = positionOf("base", base, 1, read.volumes[0]?.length ?? 0);
    const adjusted = qualityAdjusted(read.volumes, read.quality, position, zerosOf(zeros));
    return blockResult(adjusted, orientation, dependsOnMissing);
  });
}
