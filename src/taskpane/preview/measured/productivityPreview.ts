import { productivity } from '../../../core/productivity/productivity';
import { strategies, type Strategy } from '../../../core/productivity/strategy';
import { growthsOf } from '../../../measures/computed/results';
import type { Measure } from '../../../measures/definition';
import { computed, type Computed } from '../indexPreview';
import { valueOf } from './computed';
import type { Index, InputPreview, LabourTotal } from './inputPreview';
import type { OutputPreview } from './outputPreview';
import type { QualityPreview } from './qualityPreview';

export interface PatternRow {
  readonly period: string;
  readonly output: number | null;
  readonly input: number | null;
  readonly productivity: number | null;
  readonly pattern: Strategy | null;
}

/** Output for each unit of labour alone: a partial measure, and called one. */
export interface PartialMeasure {
  readonly measured: LabourTotal['measured'];
  readonly values: Index;
}

export interface ProductivityPreview {
  readonly periods: readonly string[];
  readonly base: number;
  readonly report: number;
  /** Adjusted for quality where the measure has quality. */
  readonly output: Index;
  readonly input: Index;
  readonly index: Index;
  /** With labour as deflated pay, where the measure shows both. */
  readonly indirectIndex: Index | undefined;
  readonly isAdjusted: boolean;
  readonly patterns: readonly PatternRow[];
  readonly partial: readonly PartialMeasure[];
}

/** Output over input and what each period shows (Y1 to Y5, ST1 to ST4), on the figures of the workbook. */
export function previewProductivity(
  measure: Measure,
  output: OutputPreview,
  quality: QualityPreview | undefined,
  inputs: InputPreview,
): Computed<ProductivityPreview> {
  return computed(() => {
    const produced = quality ? valueOf(quality.adjusted) : valueOf(output.index).chosen.values;
    const used = valueOf(inputs.chosen);
    const { periods } = output.rows;
    const both = inputs.direct && inputs.indirect;
    const ratio = (by: Index): Index => productivity([produced], [by], 'index', output.base + 1)[0] ?? [];
    return {
      periods,
      base: output.base,
      report: output.report,
      output: produced,
      input: used,
      index: ratio(used),
      indirectIndex: both && !('error' in both) ? ratio(both.value) : undefined,
      isAdjusted: quality !== undefined,
      patterns: patternRows(periods, produced, used, measure.method.tolerance),
      partial: inputs.labour.map(({ measured, values }) => ({
        measured,
        values: partialOf(produced, values, output.base),
      })),
    };
  });
}

function patternRows(periods: readonly string[], output: Index, input: Index, tolerance: number): PatternRow[] {
  const [out, into] = [growthsOf(output), growthsOf(input)];
  const known = out.some((one, t) => one !== null && into[t] !== null);
  const patterns = known ? (strategies([out], [into], tolerance)[0] ?? []) : [];
  const both = productivity([output], [input], 'growth', 1)[0] ?? [];
  return periods.slice(1).map((period, before) => {
    const t = before + 1;
    return {
      period,
      output: out[t] ?? null,
      input: into[t] ?? null,
      productivity: both[t] ?? null,
      pattern: patterns[t] ?? null,
    };
  });
}

function partialOf(output: Index, labour: Index, base: number): Index {
  const then = labour[base];
  return output.map((value, t) => {
    const now = labour[t];
    if (value === null || now === null || now === undefined || then === null || then === undefined) return null;
    return (value * then) / now;
  });
}
